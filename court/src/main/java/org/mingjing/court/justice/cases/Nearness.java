package org.mingjing.court.justice.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.due.Urgency;
import org.mingjing.kernel.Term;

/** 紧急程度 How a due date stands to today. The bounds are the court's own, not the law's. */
@Term("紧急程度")
public enum Nearness {
    /** 严重超期 more than thirty days past */
    LONG_OVERDUE,
    /** 超期 */
    OVERDUE,
    /** 将到期 within fifteen days, while an extension can still be asked for (延审规定 1) */
    NEARING,
    /** 未到期 */
    AHEAD;

    private static final int LONG = 30;
    private static final int NEAR = 15;

    public static Nearness of(LocalDate dueOn, LocalDate today) {
        for (Nearness nearness : values()) {
            LocalDate to = nearness.to(today);
            if (to == null || !dueOn.isAfter(to)) {
                return nearness;
            }
        }
        throw new IllegalStateException("the last group has no end");
    }

    /** How an open or ended clock is shown: one that stands still is not urgent, unless its day is over already. */
    public static Urgency shown(ClockMark mark, LocalDate dueOn, LocalDate today) {
        if (!mark.open()) {
            return Urgency.ENDED;
        }
        return mark == ClockMark.STOPPED && !dueOn.isBefore(today)
                ? Urgency.PAUSED
                : of(dueOn, today).shown();
    }

    /** 显示的缓急 */
    public Urgency shown() {
        return switch (this) {
            case LONG_OVERDUE -> Urgency.SEVERE;
            case OVERDUE -> Urgency.OVERDUE;
            case NEARING -> Urgency.NEAR;
            case AHEAD -> Urgency.AHEAD;
        };
    }

    /** First due date of the group; null: no bound. */
    public @Nullable LocalDate from(LocalDate today) {
        return switch (this) {
            case LONG_OVERDUE -> null;
            case OVERDUE -> today.minusDays(LONG);
            case NEARING -> today;
            case AHEAD -> today.plusDays(NEAR + 1L);
        };
    }

    /** Last due date of the group; null: no bound. */
    public @Nullable LocalDate to(LocalDate today) {
        return switch (this) {
            case LONG_OVERDUE -> today.minusDays(LONG + 1L);
            case OVERDUE -> today.minusDays(1);
            case NEARING -> today.plusDays(NEAR);
            case AHEAD -> null;
        };
    }
}
