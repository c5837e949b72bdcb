package org.mingjing.court.foundation.circulation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.events.Duty;
import org.mingjing.court.foundation.circulation.events.SlipRefused;
import org.mingjing.court.foundation.circulation.events.SlipReminded;
import org.mingjing.court.foundation.circulation.events.SlipTold;
import org.mingjing.court.foundation.circulation.events.SlipWithheld;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnOrigin;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 流转告知 The single place where the rest of the house is told who owes what on a slip. Nobody recused is told of it. */
@Component
class SlipNews {

    private final ApplicationEventPublisher events;
    private final Deputies deputies;
    private final Escalation escalation;
    private final RequestKinds kinds;
    private final HeldConsents consents;
    private final SlipTimes times;
    private final Clock clock;

    SlipNews(
            ApplicationEventPublisher events,
            Deputies deputies,
            Escalation escalation,
            RequestKinds kinds,
            HeldConsents consents,
            SlipTimes times,
            Clock clock) {
        this.events = events;
        this.deputies = deputies;
        this.escalation = escalation;
        this.kinds = kinds;
        this.consents = consents;
        this.times = times;
        this.clock = clock;
    }

    void tell(FiledSlip filed, Set<PersonId> acted) {
        Predicate<PersonId> recused = recused(filed);
        List<Turn> open = open(filed).toList();
        List<Turn> held =
                open.stream().filter(turn -> !recused.test(turn.holder())).toList();
        List<SlipTold.Owed> owed = new ArrayList<>();
        Map<Integer, HeldConsent> given = held.isEmpty() ? Map.of() : consents.on(filed.id());
        List<Turn> unsigned = held.stream()
                .filter(turn -> !stands(given.get(turn.number()), HeldConsent.State.HELD))
                .toList();
        unsigned.forEach(turn -> owed.add(new SlipTold.Owed(
                turn.holder(),
                stands(given.get(turn.number()), HeldConsent.State.REFUSED) ? Duty.SIGN_ANEW : duty(filed, turn),
                filed.dueOn(turn))));
        boolean mayStart = !recused.test(filed.starter());
        if (mayStart && withRequester(filed)) {
            owed.add(new SlipTold.Owed(filed.starter(), Duty.AMEND, times.amendBy(filed)));
        } else if (mayStart && held.size() < open.size()) {
            owed.add(new SlipTold.Owed(filed.starter(), Duty.ASK_ANEW, null));
        }
        deputise(filed, unsigned, recused, owed);
        filed.slip().readers().forEach((person, read) -> {
            if (!read && !recused.test(person)) {
                boolean outcome = filed.slip().state().ended() && filed.slip().requestedBy(person);
                owed.add(new SlipTold.Owed(person, outcome ? Duty.OUTCOME : Duty.READ, null));
            }
        });
        escalation.of(filed).forEach((person, dueOn) -> owed.add(new SlipTold.Owed(person, Duty.OVERDUE, dueOn)));
        events.publishEvent(new SlipTold(
                filed.id(),
                filed.court(),
                filed.kind(),
                filed.title(),
                mayStart ? filed.starter() : null,
                acted,
                owed));
    }

    private static boolean stands(@Nullable HeldConsent given, HeldConsent.State state) {
        return given != null && given.state() == state;
    }

    /** 不同意 */
    void refused(FiledSlip filed, PersonId by) {
        events.publishEvent(new SlipRefused(filed.id(), filed.kind(), filed.subject(), by));
    }

    /** 催办 */
    void remind(FiledSlip filed) {
        LocalDate today = LocalDate.now(clock);
        int left = open(filed)
                .map(filed::dueOn)
                .filter(Objects::nonNull)
                .mapToInt(day -> (int) Math.max(-1, ChronoUnit.DAYS.between(today, day)))
                .min()
                .orElse(0);
        events.publishEvent(new SlipReminded(filed.id(), today, left));
    }

    /** 回避 Nothing of the slip is left to those who must not meet what it is about. */
    void withhold(FiledSlip filed) {
        Slip slip = filed.slip();
        Stream<PersonId> signed = slip.turns().stream()
                .flatMap(turn -> Stream.of(turn.holder(), turn.signedBy()))
                .filter(Objects::nonNull);
        Set<PersonId> recused = Stream.of(signed, slip.requesters().stream(), slip.readers().keySet().stream())
                .flatMap(stream -> stream)
                .distinct()
                .filter(recused(filed))
                .collect(Collectors.toSet());
        if (!recused.isEmpty()) {
            events.publishEvent(new SlipWithheld(filed.id(), recused));
        }
    }

    private Predicate<PersonId> recused(FiledSlip filed) {
        RequestKind kind = kinds.of(filed);
        return person -> kind.excluded(person, filed.subject());
    }

    private static boolean withRequester(FiledSlip filed) {
        SlipState state = filed.slip().state();
        return state == SlipState.RETURNED || state == SlipState.DRAFT;
    }

    private static Stream<Turn> open(FiledSlip filed) {
        return filed.slip().live().filter(turn -> turn.is(TurnState.OPEN));
    }

    private void deputise(
            FiledSlip filed, Collection<Turn> held, Predicate<PersonId> recused, List<SlipTold.Owed> owed) {
        Set<PersonId> holders = held.stream().map(Turn::holder).collect(Collectors.toSet());
        if (holders.isEmpty() || filed.slip().voting()) {
            return;
        }
        Set<PersonId> named = owed.stream().map(SlipTold.Owed::person).collect(Collectors.toSet());
        for (Deputyship one : deputies.of(holders, LocalDate.now(clock))) {
            boolean may = one.covers(filed.kind(), filed.slip().form())
                    && !filed.slip().requestedBy(one.deputy())
                    && !recused.test(one.deputy());
            if (may && named.add(one.deputy())) {
                held.stream()
                        .filter(turn -> turn.holder().equals(one.principal()) && turn.origin() != TurnOrigin.DELEGATED)
                        .findFirst()
                        .ifPresent(turn -> owed.add(new SlipTold.Owed(one.deputy(), Duty.DEPUTISE, filed.dueOn(turn))));
            }
        }
    }

    private static Duty duty(FiledSlip filed, Turn turn) {
        return turn.origin() == TurnOrigin.DELEGATED
                ? Duty.ADVISE
                : filed.slip().voting() ? Duty.VOTE : Duty.SIGN;
    }
}
