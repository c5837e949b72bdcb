package org.mingjing.court.justice.limits;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Ledger;

/**
 * 历次计算 One reckoning of a clock, as it was made then, by the rules and the calendar of then.
 *
 * @param cause why it was made: opened, exclusion, extension, calendar, day …
 * @param by null: the system
 */
@Term("历次计算")
public record PastReckoning(
        int revision,
        @Nullable LocalDate dueOn,
        int excludedDays,
        Ledger ledger,
        String ruleSet,
        String calendarVersion,
        String cause,
        OffsetDateTime at,
        @Nullable PersonId by) {}
