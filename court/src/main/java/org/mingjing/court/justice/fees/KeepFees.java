package org.mingjing.court.justice.fees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.justice.cases.Cases;
import org.springframework.stereotype.Service;

/** 费用逾期 A fee whose last day is over is the judge's to rule on; nothing is ruled by itself. Safe to run as often as one likes. */
@Service
public class KeepFees {

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
    public int bringUpToDate() {
        return boundary.write(CourtScope.everyCourt(), () -> {
            List<Charge> fallen = fees.fallen(LocalDate.now(clock));
            for (Charge one : fallen) {
                Charge overdue = one.in(FeeState.OVERDUE);
                fees.write(overdue);
                cases.find(one.caseId()).ifPresent(card -> news.moved(card, overdue, null));
            }
            return fallen.size();
        });
    }
}
