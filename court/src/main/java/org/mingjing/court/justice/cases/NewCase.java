package org.mingjing.court.justice.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.cause.StatedCause;
import org.mingjing.law.procedure.Procedure;

/**
 * 新案件 A case as it enters the register.
 *
 * @param cause 案由 or 罪名, with the edition of its list; null where a ledger does not tell
 * @param filedOn 立案日; null where a ledger does not tell
 * @param conclusion 结案方式 key of its text
 * @param handlingJudge 承办法官; enters the relations by itself
 * @param nextEvent message key of what comes next
 */
@Term("新案件")
public record NewCase(
        CaseId id,
        CourtId court,
        CaseNumber number,
        CaseCategory category,
        Procedure procedure,
        @Nullable StatedCause cause,
        String title,
        @Nullable Formation formation,
        CaseStatus status,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate concludedOn,
        @Nullable String conclusion,
        @Nullable DivisionId division,
        @Nullable PersonId handlingJudge,
        boolean sealed,
        boolean custody,
        @Nullable String nextEvent,
        @Nullable LocalDate nextEventOn,
        List<NewParty> parties,
        List<NewRelation> relations,
        List<NewEvent> events) {

    public NewCase {
        parties = List.copyOf(parties);
        relations = List.copyOf(relations);
        events = List.copyOf(events);
    }

    /** The day on which its relations begin when nothing better is known. */
    LocalDate firstDay() {
        return filedOn == null ? LocalDate.of(number.year(), 1, 1) : filedOn;
    }
}
