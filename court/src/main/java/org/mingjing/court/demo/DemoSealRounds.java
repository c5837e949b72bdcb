package org.mingjing.court.demo;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.office.seals.RebindSealUse;
import org.mingjing.court.office.seals.SealUse;
import org.mingjing.court.office.seals.SealUseDesk;
import org.mingjing.court.office.seals.SealUseRequest;
import org.mingjing.court.office.seals.SealUses;
import org.mingjing.court.office.seals.UseId;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Decision;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示用印审批 How the requests that are under way go round, each as far as its row says. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoSealRounds {

    private static final int MOST = 6;

    private final SlipDesk slips;
    private final SlipReading reading;
    private final SealUseDesk desk;
    private final SealUses uses;
    private final Files files;
    private final People people;
    private int deeds;

    DemoSealRounds(SlipDesk slips, SlipReading reading, SealUseDesk desk, SealUses uses, Files files, People people) {
        this.slips = slips;
        this.reading = reading;
        this.desk = desk;
        this.uses = uses;
        this.files = files;
        this.people = people;
    }

    static String words(String turn) {
        return Sheets.rows("seal-words").stream()
                .filter(row -> row.text("turn").equals(turn))
                .map((Row row) -> row.text("words"))
                .findFirst()
                .orElseThrow();
    }

    /** Agreed to by everybody asked; {@code round} waits for the first, {@code returned} came back. */
    void send(UseId id, Actor who, LocalDate day, String fate) {
        at(day, 15, () -> {
            SlipId slip = new SlipId(UUID.fromString(Deeds.done(slips.start(new StartSlip(
                    origin(who, day), who.court(), SealUseRequest.KIND, id.subject(), Form.EMPTY, List.of())))));
            goRound(slip, who, day, fate);
        });
    }

    private void goRound(SlipId slip, Actor who, LocalDate day, String fate) {
        int most = fate.equals("round") ? 0 : fate.equals("returned") ? 1 : MOST;
        for (int turn = 0; turn < most; turn++) {
            FiledSlip filed = reading.known(who, Set.of(slip)).get(slip);
            if (filed == null || filed.slip().state() != SlipState.UNDER_WAY) {
                return;
            }
            Turn open = filed.slip()
                    .live()
                    .filter(one -> one.is(TurnState.OPEN))
                    .findFirst()
                    .orElseThrow();
            Actor signer = people.actor(open.holder()).orElseThrow();
            boolean back = fate.equals("returned");
            Move move = back ? new Move.Return(Move.TO_REQUESTER) : new Move.Agree(List.of());
            Deeds.done(slips.move(new MoveSlip(
                    origin(signer, day), signer.court(), slip, move, null, back ? words("returned") : "")));
        }
    }

    /** The file is replaced after the leave was given: the request is void. */
    void change(UseId id, Actor who, LocalDate day, byte[] bytes) {
        at(day, 16, () -> {
            SealUse use = uses.find(id).orElseThrow();
            var body = use.pieces().getFirst();
            Decision<String> stored = files.store(
                            origin(who, day),
                            id.subject(),
                            body.file(),
                            use.title(),
                            body.name(),
                            new ByteArrayInputStream(bytes))
                    .map(document -> document.value().toString());
            Deeds.done(stored);
            Deeds.done(desk.rebind(new RebindSealUse(origin(who, day), use.court(), id)));
        });
    }

    private Origin origin(Actor who, LocalDate day) {
        return new Origin(who, null, day, Deeds.key("seal rounds " + ++deeds));
    }

    private static void at(LocalDate day, int hour, Runnable work) {
        DemoTime.at(day.atTime(LocalTime.of(hour, 30)).atZone(CourtTime.ZONE).toInstant(), work);
    }
}
