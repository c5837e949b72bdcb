package org.mingjing.court.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.hearings.AdjournmentRequest;
import org.mingjing.court.justice.hearings.HearingId;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Decision;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示报请延期 The judge asks the president to let a hearing be put off; the head of the division has signed, the president has not yet. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoAdjournment {

    private final SlipDesk desk;
    private final SlipReading reading;
    private final People people;

    DemoAdjournment(SlipDesk desk, SlipReading reading, People people) {
        this.desk = desk;
        this.reading = reading;
        this.people = people;
    }

    void ask(NewCase one, HearingId hearing, LocalDate on) {
        Actor judge = actor(Objects.requireNonNull(one.handlingJudge()));
        Form form = new Form(
                Map.of("event", new FormValue.Words("accident"), "reason", new FormValue.Words(word("accident"))));
        SlipId slip = new SlipId(UUID.fromString(at(
                judge,
                on.atTime(LocalTime.of(9, 20)),
                origin -> desk.start(new StartSlip(
                        origin, judge.court(), AdjournmentRequest.KIND, hearing.subject(), form, List.of())))));
        Actor head =
                actor(Objects.requireNonNull(reading.known(judge, Set.of(slip)).get(slip))
                        .slip()
                        .live()
                        .findFirst()
                        .orElseThrow()
                        .holder());
        at(
                head,
                on.atTime(LocalTime.of(15, 5)),
                origin -> desk.move(new MoveSlip(
                        origin, head.court(), slip, new Move.Agree(List.of()), null, word("accident-agreed"))));
    }

    private static String at(Actor who, LocalDateTime hour, Function<Origin, Decision<String>> work) {
        Origin origin = new Origin(who, null, hour.toLocalDate(), Deeds.key("adjournment " + hour));
        AtomicReference<Decision<String>> answer = new AtomicReference<>();
        DemoTime.at(hour.atZone(CourtTime.ZONE).toInstant(), () -> answer.set(work.apply(origin)));
        return switch (answer.get()) {
            case Decision.Granted<String>(String id) -> id;
            case Decision.Refused<String> refused -> throw new IllegalStateException(refused.code());
        };
    }

    private Actor actor(PersonId person) {
        return people.actor(person).orElseThrow();
    }

    private static String word(String key) {
        return Sheets.rows("hearing-words").stream()
                .filter(row -> row.text("key").equals(key))
                .map(row -> row.text("words"))
                .findFirst()
                .orElseThrow();
    }
}
