package org.mingjing.court.foundation.duties;

import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.court.foundation.people.Actor;

/** 今日所示 Told by every room that has something for everybody's first page, e.g. who is on duty now. Called inside CourtBoundary. */
public interface TodayLines {

    /** Few and short; the reader's own first. */
    List<TodayLine> of(Actor reader, OffsetDateTime now);
}
