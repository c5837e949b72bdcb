package org.mingjing.law.limits;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.CalendarVersion;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.RuleSet;

/** 审限计算结果 What a clock shows: a due date, no limit, or facts that the law does not allow. */
@Term("审限计算结果")
public sealed interface Reckoning {

    /**
     * 到期日 The limit ends on this day.
     *
     * @param due last day, moved to a working day unless in custody
     * @param rawEnd last day before it was moved
     * @param excludedDays days that did not count since the clock (re)started, overlaps once
     * @param extension what was added to the base in the procedure that now counts
     * @param limit id of the limit that now counts
     * @param countedFrom the day counting started after: the original start, or the last restart
     * @param applyBy last day to ask for a further extension, or null when none is open or no rule says
     * @param decideBy last day to decide on it, or null
     * @param running the exclusion that has neither ended nor reached its cap, counted up to the day of reckoning, or null
     * @param provisional true when the end falls in a year without a published holiday notice
     * @param ledger the steps
     * @param calendar version of the calendar used
     * @param ruleSet version of the rules used
     */
    @Term("到期日")
    record Due(
            LocalDate due,
            LocalDate rawEnd,
            int excludedDays,
            Span extension,
            String limit,
            LocalDate countedFrom,
            @Nullable LocalDate applyBy,
            @Nullable LocalDate decideBy,
            ClockEvent.@Nullable Exclusion running,
            boolean provisional,
            Ledger ledger,
            CalendarVersion calendar,
            RuleSet ruleSet)
            implements Reckoning {}

    /** 无审限 The law sets no date that could be counted from the start. */
    @Term("无审限")
    record NoLimit(String limit, Ledger ledger, RuleSet ruleSet) implements Reckoning {}

    /**
     * 不予计算 The facts contain what the law does not allow.
     *
     * @param code key of the sentence in {@code messages/ledger}
     * @param citation the rule
     * @param arguments values for the sentence
     */
    @Term("不予计算")
    record Refused(String code, Citation citation, List<Object> arguments) implements Reckoning {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }
}
