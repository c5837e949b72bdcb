package org.mingjing.court.office.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.duties.DailyRound;
import org.springframework.stereotype.Service;

/** 未签收 What is not acknowledged is asked of whoever answers today, and told to its issuer when the time is over. */
@Service
public class KeepWorkNotices implements DailyRound {

    private final CourtBoundary boundary;
    private final WorkNotices notices;
    private final WorkNoticeNews news;
    private final Clock clock;

    KeepWorkNotices(CourtBoundary boundary, WorkNotices notices, WorkNoticeNews news, Clock clock) {
        this.boundary = boundary;
        this.notices = notices;
        this.news = news;
        this.clock = clock;
    }

    /** Answers how many are late. */
    @Override
    public int bringUpToDate() {
        return boundary.write(CourtScope.everyCourt(), () -> {
            LocalDate today = LocalDate.now(clock);
            List<WorkNotice> open = notices.openToChange();
            open.forEach(one -> news.moved(one, null));
            return (int) open.stream().filter(one -> one.late(today)).count();
        });
    }
}
