package org.mingjing.court.justice.assignment;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Term;
import org.mingjing.law.assignment.DrawFacts;
import org.mingjing.law.assignment.DrawOutcome;
import org.mingjing.law.assignment.RandomDraw;

/**
 * 随机分案记录 A draw as it was, with all that it takes to repeat it.
 *
 * @param method what the lots were hashed with
 * @param by who had it drawn
 */
@Term("随机分案记录")
public record RecordedDraw(
        UUID id,
        CaseId caseId,
        DivisionId division,
        String method,
        String ruleSet,
        DrawFacts facts,
        PersonId judge,
        PersonId by,
        OffsetDateTime recordedAt) {

    /** 重放 The same draw once more, from what was recorded. */
    public DrawOutcome replay() {
        return RandomDraw.draw(facts);
    }

    /** Whether the repeated draw names the judge on record. */
    public boolean holds() {
        return method.equals(RandomDraw.METHOD)
                && replay() instanceof DrawOutcome.Drawn drawn
                && drawn.judge().id().equals(judge.value().toString());
    }
}
