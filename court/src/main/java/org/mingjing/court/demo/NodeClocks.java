package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.limits.NewClock;
import org.mingjing.kernel.CourtId;

/** 节点时钟 The clocks of young civil cases: the copy to the other side in five days, the answer in fifteen. */
final class NodeClocks {

    private static final int YOUNG = 30;
    private static final int ANSWER = 15;

    private final Days days;

    NodeClocks(Days days) {
        this.days = days;
    }

    List<NewClock> of(
            CaseId id, CourtId court, DivisionId division, LocalDate filed, LocalDate served, Seat window, Seat clerk) {
        List<NewClock> clocks = new ArrayList<>();
        if (filed.plusDays(YOUNG).isAfter(days.today())) {
            boolean done = days.past(served);
            clocks.add(new NewClock(
                    id,
                    court,
                    division,
                    "NODE-COPY",
                    filed,
                    false,
                    List.of(),
                    done ? served : null,
                    false,
                    List.of(),
                    window.id()));
            if (done) {
                LocalDate answer = days.on(served.plusDays(ANSWER));
                LocalDate ended = days.past(answer) ? answer : null;
                clocks.add(new NewClock(
                        id,
                        court,
                        division,
                        "NODE-ANSWER",
                        served,
                        false,
                        List.of(),
                        ended,
                        false,
                        List.of(),
                        clerk.id()));
            }
        }
        return clocks;
    }
}
