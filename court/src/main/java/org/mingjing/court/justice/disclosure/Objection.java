package org.mingjing.court.justice.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.limits.ClockId;
import org.mingjing.court.justice.limits.FactId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.disclosure.DisclosedMatter;

/**
 * 审限异议 A party does not agree with what was recorded on a clock of its case (延审规定 7).
 *
 * @param party its place among the parties, from 1
 * @param fact what it objects to
 * @param days within how many the court had set itself to answer
 * @param statement 说明 of the judge; null: none yet
 * @param upheld 是否成立; null: not answered
 * @param done what the judge did after it was upheld; null: nothing yet
 */
@Term("审限异议")
public record Objection(
        ObjectionId id,
        CourtId court,
        CaseId caseId,
        int party,
        String partyName,
        ClockId clock,
        FactId fact,
        DisclosedMatter matter,
        String reasons,
        LocalDate filedOn,
        int days,
        LocalDate dueOn,
        ObjectionState state,
        @Nullable Said statement,
        @Nullable Boolean upheld,
        @Nullable Said answer,
        @Nullable Said done,
        int revision) {

    Objection stated(Said now) {
        return with(state, now, upheld, answer, done);
    }

    Objection answered(boolean right, Said now) {
        return with(right ? ObjectionState.UPHELD : ObjectionState.CLOSED, statement, right, now, done);
    }

    Objection heeded(Said now) {
        return with(ObjectionState.CLOSED, statement, upheld, answer, now);
    }

    private Objection with(
            ObjectionState next,
            @Nullable Said said,
            @Nullable Boolean right,
            @Nullable Said answered,
            @Nullable Said acted) {
        return new Objection(
                id, court, caseId, party, partyName, clock, fact, matter, reasons, filedOn, days, dueOn, next, said,
                right, answered, acted, revision);
    }
}
