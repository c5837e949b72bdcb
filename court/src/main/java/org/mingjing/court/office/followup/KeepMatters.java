package org.mingjing.court.office.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.duties.DailyRound;
import org.springframework.stereotype.Service;

/** 无回音 A matter of which nothing is heard finds itself. */
@Service
public class KeepMatters implements DailyRound {

    private final CourtBoundary boundary;
    private final Matters matters;
    private final MatterNews news;
    private final Clock clock;

    KeepMatters(CourtBoundary boundary, Matters matters, MatterNews news, Clock clock) {
        this.boundary = boundary;
        this.matters = matters;
        this.news = news;
        this.clock = clock;
    }

    /** Answers of how many nothing is heard. */
    @Override
    public int bringUpToDate() {
        return boundary.write(CourtScope.everyCourt(), () -> {
            List<Matter> silent = matters.waitedFor(LocalDate.now(clock));
            silent.forEach(one -> news.moved(one, null));
            return silent.size();
        });
    }
}
