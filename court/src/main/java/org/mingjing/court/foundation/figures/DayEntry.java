package org.mingjing.court.foundation.figures;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.kernel.Term;

/**
 * 当日事项 One thing that was counted.
 *
 * @param title null: the reader may not see it, and only counts it
 * @param besides what else is told of it; may be empty
 * @param link null: nowhere, or not for the reader
 */
@Term("当日事项")
public record DayEntry(
        DivisionId division,
        @Nullable String title,
        String besides,
        @Nullable String link) {

    public static DayEntry of(DivisionId division, String title, String besides, @Nullable String link) {
        return new DayEntry(division, title, besides, link);
    }

    /** 不可见 Counted, not shown. */
    public static DayEntry hidden(DivisionId division) {
        return new DayEntry(division, null, "", null);
    }
}
