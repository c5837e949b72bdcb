package org.mingjing.court.justice.triage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.triage.TriageFact;

/**
 * 裁定审判组织 Whether a sole judge's case goes to a panel: of the court's own motion, or on a party's objection (民诉法 43).
 *
 * @param ground what 民诉法 42 takes from a sole judge; null where an objection is dismissed
 * @param party who objected; empty: nobody did
 * @param raisedOn when; null: nobody did
 * @param toldOn when the parties were told of the ruling
 */
@Term("裁定审判组织")
public record RuleOnFormation(
        Origin origin,
        CourtId court,
        CaseId id,
        @Nullable TriageFact ground,
        String party,
        @Nullable LocalDate raisedOn,
        String reasons,
        LocalDate toldOn)
        implements Command {

    public RuleOnFormation {
        party = party.strip();
        reasons = reasons.strip();
    }

    public boolean toPanel() {
        return ground != null;
    }

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
