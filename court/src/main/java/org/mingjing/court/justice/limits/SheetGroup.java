package org.mingjing.court.justice.limits;

import static org.mingjing.court.justice.limits.tables.Tables.CLOCK;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.cases.Nearness;
import org.mingjing.kernel.Term;

/** 审限表分组 A column of the sheet: how near the end is, or what else is to be known of the clock. */
@Term("审限表分组")
public enum SheetGroup {
    LONG_OVERDUE(Nearness.LONG_OVERDUE),
    OVERDUE(Nearness.OVERDUE),
    NEARING(Nearness.NEARING),
    AHEAD(Nearness.AHEAD),
    /** 暂停 stands still for an exclusion; counted in its group by date too */
    STOPPED(null),
    /** 日历待定 ends in a year whose holidays are not published; counted in its group by date too */
    PROVISIONAL(null),
    /** 超期和将到期 */
    AT_RISK(null),
    OPEN(null);

    private final @Nullable Nearness nearness;

    SheetGroup(@Nullable Nearness nearness) {
        this.nearness = nearness;
    }

    public static Optional<SheetGroup> of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(group -> group.word().equals(word))
                .findFirst();
    }

    /** Its word in addresses and message keys, e.g. {@code long-overdue}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Optional<Nearness> nearness() {
        return Optional.ofNullable(nearness);
    }

    Condition condition(LocalDate today) {
        return switch (this) {
            case STOPPED -> CLOCK.STATE.eq(ClockMark.STOPPED.word());
            case PROVISIONAL -> DSL.condition(CLOCK.PROVISIONAL);
            case AT_RISK -> CLOCK.DUE_ON.le(Nearness.NEARING.to(today));
            case OPEN -> DSL.noCondition();
            case LONG_OVERDUE, OVERDUE, NEARING, AHEAD -> between(nearness, today);
        };
    }

    private static Condition between(@Nullable Nearness nearness, LocalDate today) {
        LocalDate from = nearness == null ? null : nearness.from(today);
        LocalDate to = nearness == null ? null : nearness.to(today);
        return (from == null ? DSL.noCondition() : CLOCK.DUE_ON.ge(from))
                .and(to == null ? DSL.noCondition() : CLOCK.DUE_ON.le(to));
    }
}
