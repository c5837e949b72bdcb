package org.mingjing.court.justice.oversight;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.oversight.SupervisoryAct;

/**
 * 监督记录 What a chief judge or court leader did about a case, and what the handling judge answered.
 *
 * @param dueOn by when to answer; null: nothing is asked
 * @param answer null while there is none
 */
@Term("监督记录")
public record Supervision(
        UUID id,
        CaseId caseId,
        int no,
        SupervisoryAct kind,
        String ground,
        @Nullable LocalDate dueOn,
        LocalDate on,
        OffsetDateTime recordedAt,
        PersonId by,
        @Nullable Answered answer) {

    /** 答复 */
    @Term("监督答复")
    public record Answered(String words, LocalDate on, PersonId by) {}

    /** How modules that know no supervision carry it. */
    public SubjectRef subject() {
        return new SubjectRef("supervision", id.toString());
    }

    public boolean open() {
        return kind.asks() && answer == null;
    }
}
