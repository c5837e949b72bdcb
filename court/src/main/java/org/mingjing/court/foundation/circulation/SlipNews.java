package org.mingjing.court.foundation.circulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.events.SlipTold;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnOrigin;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 流转告知 The single place where the rest of the house is told who owes what on a slip. */
@Component
class SlipNews {

    private final ApplicationEventPublisher events;
    private final Deputies deputies;
    private final RequestKinds kinds;
    private final SlipTimes times;
    private final Clock clock;

    SlipNews(ApplicationEventPublisher events, Deputies deputies, RequestKinds kinds, SlipTimes times, Clock clock) {
        this.events = events;
        this.deputies = deputies;
        this.kinds = kinds;
        this.times = times;
        this.clock = clock;
    }

    void tell(FiledSlip filed, Set<PersonId> acted) {
        Slip slip = filed.slip();
        List<SlipTold.Owed> owed = new ArrayList<>();
        List<Turn> open = slip.live().filter(turn -> turn.is(TurnState.OPEN)).toList();
        open.forEach(turn -> owed.add(new SlipTold.Owed(turn.holder(), duty(filed, turn), dueOn(filed, turn))));
        if (slip.state() == SlipState.RETURNED || slip.state() == SlipState.DRAFT) {
            owed.add(new SlipTold.Owed(filed.starter(), "amend", times.amendBy(filed)));
        }
        slip.readers().forEach((person, read) -> {
            if (!read) {
                owed.add(new SlipTold.Owed(person, "read", null));
            }
        });
        deputise(filed, open, owed);
        events.publishEvent(
                new SlipTold(filed.id(), filed.court(), filed.kind(), filed.title(), filed.starter(), acted, owed));
    }

    private void deputise(FiledSlip filed, List<Turn> open, List<SlipTold.Owed> owed) {
        Set<PersonId> holders = open.stream().map(Turn::holder).collect(Collectors.toSet());
        if (holders.isEmpty() || filed.slip().voting()) {
            return;
        }
        Set<PersonId> named = owed.stream().map(SlipTold.Owed::person).collect(Collectors.toSet());
        for (Deputyship one : deputies.of(holders, LocalDate.now(clock))) {
            boolean may = one.covers(filed.kind(), filed.slip().form())
                    && !filed.slip().requestedBy(one.deputy())
                    && !kinds.of(filed).excluded(one.deputy(), filed.subject());
            if (may && named.add(one.deputy())) {
                open.stream()
                        .filter(turn -> turn.holder().equals(one.principal()) && turn.origin() != TurnOrigin.DELEGATED)
                        .findFirst()
                        .ifPresent(turn -> owed.add(new SlipTold.Owed(one.deputy(), "deputise", dueOn(filed, turn))));
            }
        }
    }

    private static String duty(FiledSlip filed, Turn turn) {
        return turn.origin() == TurnOrigin.DELEGATED ? "advise" : filed.slip().voting() ? "vote" : "sign";
    }

    private static @Nullable LocalDate dueOn(FiledSlip filed, Turn turn) {
        FiledSlip.Times times = filed.times().get(turn.number());
        return times == null ? null : times.dueOn();
    }
}
