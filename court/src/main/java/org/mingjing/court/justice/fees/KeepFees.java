package org.mingjing.court.justice.fees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.duties.DailyRound;
import org.mingjing.court.justice.cases.Cases;
import org.springframework.stereotype.Service;

/** 费用逾期 A fee whose last day is over is the judge's to rule on; nothing is ruled by itself. */
@Service
public class KeepFees implements DailyRound {

    private final CourtBoundary boundary;
    private final Fees fees;
    private final Cases cases;
    private final FeeNews news;
    private final Clock clock;

    KeepFees(CourtBoundary boundary, Fees fees, Cases cases, FeeNews news, Clock clock) {
        this.boundary = boundary;
        this.fees = fees;
        this.cases = cases;
        this.news = news;
        this.clock = clock;
    }

    /** Answers how many fell overdue. */
    @Override
    public int bringUpToDate() {
        return boundary.write(CourtScope.everyCourt(), () -> {
            LocalDate today = LocalDate.now(clock);
            // looked at again with the row held: somebody may have paid since
            List<Charge> overdue = fees.fallen(today).stream()
                    .map(one -> fees.findToChange(one.id()))
                    .flatMap(Optional::stream)
                    .filter(one -> fallen(one, today))
                    .map(one -> one.in(FeeState.OVERDUE))
                    .toList();
            for (Charge one : overdue) {
                fees.write(one);
                cases.find(one.caseId()).ifPresent(card -> news.moved(card, one, null));
            }
            return overdue.size();
        });
    }

    private static boolean fallen(Charge charge, LocalDate today) {
        LocalDate due = charge.dueOn();
        return (charge.state() == FeeState.DUE || charge.state() == FeeState.DEFERRED)
                && due != null
                && due.isBefore(today);
    }
}
