package org.mingjing.court.justice.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.cause.CauseEdition;
import org.mingjing.law.procedure.Procedure;

/**
 * 案件卡片 All that the banner and the lists show of a case.
 *
 * @param number 案号 in canonical form
 * @param cause 案由 or 罪名 as it stands in its edition, or as written
 * @param listedOn its place in lists: the filing, else the first day of its number's year
 * @param revision to be sent back with a change: another person's change in between is noticed
 */
@Term("案件卡片")
public record CaseCard(
        CaseId id,
        CourtId court,
        String number,
        CaseCategory category,
        Procedure procedure,
        @Nullable CauseEdition causeEdition,
        @Nullable String cause,
        String title,
        @Nullable Formation formation,
        CaseStatus status,
        @Nullable LocalDate filedOn,
        LocalDate listedOn,
        @Nullable LocalDate concludedOn,
        @Nullable String conclusion,
        @Nullable DivisionId division,
        @Nullable PersonId handlingJudge,
        boolean sealed,
        boolean custody,
        @Nullable String nextEvent,
        @Nullable LocalDate nextEventOn,
        @Nullable LocalDate dueOn,
        ClockMark clock,
        int revision) {

    /** 流转所称 Number and title; of a sealed case the number alone, for its name is not carried round. */
    public String carried() {
        return sealed ? number : number + " " + title;
    }

    /** Whether the main clock may still fall due and the day is over. */
    public boolean overdue(LocalDate today) {
        return clock.open() && dueOn != null && dueOn.isBefore(today);
    }
}
