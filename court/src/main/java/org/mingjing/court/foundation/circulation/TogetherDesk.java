package org.mingjing.court.foundation.circulation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.HeldConsent.State;
import org.mingjing.court.foundation.circulation.slip.Hand;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * 批量签批窗口 Consents given among several. The last signature of a slip lets its effects begin, which nothing takes back: so it is
 * kept, does nothing while its window is open, and is asked and given when the window closes. The slip's row is held first by
 * all of them, so that undoing and closing come one after the other.
 */
@Service
public class TogetherDesk {

    static final Citation HELD = Citation.of("docs/circulation", "Held consents");
    private static final Move AGREE = new Move.Agree(List.of());

    private final Commands commands;
    private final CourtBoundary boundary;
    private final SlipDesk desk;
    private final Slips slips;
    private final HeldConsents consents;
    private final RequestKinds kinds;
    private final SlipNews news;
    private final SlipTimes times;
    private final People people;
    private final Duration window;

    TogetherDesk(
            Commands commands,
            CourtBoundary boundary,
            SlipDesk desk,
            Slips slips,
            HeldConsents consents,
            RequestKinds kinds,
            SlipNews news,
            SlipTimes times,
            People people,
            @Value("${mingjing.circulation.undo-minutes:10}") int minutes) {
        this.commands = commands;
        this.boundary = boundary;
        this.desk = desk;
        this.slips = slips;
        this.consents = consents;
        this.kinds = kinds;
        this.news = news;
        this.times = times;
        this.people = people;
        this.window = Duration.ofMinutes(minutes);
    }

    /** 撤回时限 How long a last consent may be undone. */
    public long minutes() {
        return window.toMinutes();
    }

    /** The granted result is the id of the slip. */
    public Decision<String> agree(AgreeTogether command) {
        return commands.perform(command, () -> {
            FiledSlip filed = slips.findToMove(command.slip()).orElse(null);
            PersonId who = command.origin().who().id();
            if (filed != null
                    && open(filed, who, command.turn())
                    && kinds.of(filed).foresees()) {
                return Decision.refused("circulation.together.effects", HELD);
            }
            if (filed != null && consents.held(command.slip(), who).isPresent()) {
                return Decision.refused("circulation.held.already", HELD);
            }
            return filed != null && last(filed, who, command.turn())
                    ? hold(filed, command)
                    : desk.move(move(command, now(command.origin())));
        });
    }

    private static MoveSlip move(AgreeTogether command, Origin origin) {
        return new MoveSlip(origin, command.court(), command.slip(), AGREE, command.turn(), command.opinion());
    }

    /** 最后一签 With this consent the slip would have ended. */
    private boolean last(FiledSlip filed, PersonId who, int turn) {
        return open(filed, who, turn)
                && desk.decide(filed, Hand.of(who), AGREE) instanceof Decision.Granted<Slip>(Slip next)
                && next.state() == SlipState.AGREED;
    }

    private static boolean open(FiledSlip filed, PersonId who, int turn) {
        return filed.slip()
                .live(who, TurnState.OPEN)
                .filter(one -> one.number() == turn)
                .isPresent();
    }

    private Decision<String> hold(FiledSlip filed, AgreeTogether command) {
        OffsetDateTime now = times.now();
        consents.add(new HeldConsent(
                UUID.randomUUID(),
                filed.court(),
                filed.id(),
                command.turn(),
                command.origin().who().id(),
                command.opinion().strip(),
                command.origin().occurredOn(),
                now,
                closing(now),
                State.HELD,
                null));
        news.tell(filed, Set.of());
        return Decision.granted(filed.id().value().toString());
    }

    /** No window reaches into the next day: what is agreed to today has today's date. */
    private OffsetDateTime closing(OffsetDateTime now) {
        OffsetDateTime last = now.atZoneSameInstant(CourtTime.ZONE)
                .with(LocalTime.of(23, 59, 59))
                .toOffsetDateTime();
        OffsetDateTime usual = now.plus(window);
        return !usual.isAfter(last) ? usual : last.isBefore(now) ? now : last;
    }

    /** The granted result is the id of the slip. */
    public Decision<String> takeBack(UndoTogether command) {
        return commands.perform(command, () -> {
            FiledSlip filed = slips.findToMove(command.slip()).orElse(null);
            Actor who = command.origin().who();
            HeldConsent held = filed == null
                    ? null
                    : consents.held(command.slip(), who.id()).orElse(null);
            if (filed == null || held == null) {
                return desk.move(new MoveSlip(
                        now(command.origin()),
                        command.court(),
                        command.slip(),
                        new Move.Plain(Verb.TAKE_BACK),
                        null,
                        ""));
            }
            if (held.closed(times.now())) {
                return Decision.refused("circulation.held.closed", HELD);
            }
            consents.settle(held, State.UNDONE, null, times.now());
            news.tell(filed, Set.of());
            return Decision.granted(filed.id().value().toString());
        });
    }

    /** The move within has a key of its own. */
    private static Origin now(Origin origin) {
        return new Origin(
                origin.who(),
                origin.onBehalfOf(),
                origin.occurredOn(),
                UUID.nameUUIDFromBytes((origin.clientKey() + " now").getBytes(StandardCharsets.UTF_8)));
    }

    /** 生效 The window has closed: the consent is asked as if it were given now. One transaction: a kill leaves it as it was, still to be carried out. */
    void carryOut(HeldConsent due) {
        boundary.write(CourtScope.everyCourt(), () -> {
            FiledSlip filed = slips.findToMove(due.slip()).orElseThrow();
            HeldConsent held = consents.find(due.id()).orElseThrow();
            if (held.state() == State.HELD && held.closed(times.now())) {
                carryOut(filed, held);
            }
            return due.id();
        });
    }

    private void carryOut(FiledSlip filed, HeldConsent held) {
        if (!open(filed, held.holder(), held.turn())) {
            consents.settle(held, State.LAPSED, null, times.now());
        } else if (given(held) instanceof Decision.Refused<String> refused) {
            refuse(filed, held, refused);
        } else {
            consents.settle(held, State.DONE, null, times.now());
        }
    }

    private Decision<String> given(HeldConsent held) {
        Actor who = people.actor(held.holder()).orElse(null);
        return who == null
                ? Decision.refused("circulation.held.gone", HELD)
                : desk.move(new MoveSlip(
                        new Origin(who, null, held.givenOn(), held.id()),
                        held.court(),
                        held.slip(),
                        AGREE,
                        held.turn(),
                        held.opinion()));
    }

    /** 未能生效 Something broke: nothing of it was done, and the signer has it again. */
    void broken(HeldConsent due) {
        boundary.write(CourtScope.everyCourt(), () -> {
            FiledSlip filed = slips.findToMove(due.slip()).orElseThrow();
            consents.find(due.id())
                    .filter(held -> held.state() == State.HELD)
                    .ifPresent(held -> refuse(filed, held, Decision.refused("circulation.held.broken", HELD)));
            return due.id();
        });
    }

    private void refuse(FiledSlip filed, HeldConsent held, Decision<String> refusal) {
        if (refusal instanceof Decision.Refused<String> refused) {
            consents.settle(held, State.REFUSED, refused, times.now());
            news.tell(filed, Set.of());
        }
    }
}
