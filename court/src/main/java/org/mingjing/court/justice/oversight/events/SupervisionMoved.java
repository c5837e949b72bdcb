package org.mingjing.court.justice.oversight.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.oversight.SupervisoryAct;

/**
 * 监督事项已动 A court leader asked for something, it was answered, or another judge has to answer now.
 *
 * @param judge who owes the answer; null: nobody does, or not yet
 * @param by who acted; null: the case itself moved
 * @param open whether it waits for its answer
 */
@Term("监督事项已动")
public record SupervisionMoved(
        SubjectRef act,
        CaseId caseId,
        CourtId court,
        String title,
        SupervisoryAct kind,
        @Nullable PersonId judge,
        @Nullable PersonId by,
        boolean open,
        @Nullable LocalDate dueOn) {}
