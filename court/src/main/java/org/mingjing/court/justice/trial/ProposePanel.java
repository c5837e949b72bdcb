package org.mingjing.court.justice.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.panel.MemberChange;
import org.mingjing.law.panel.PanelTrait;

/**
 * 提出合议庭组成
 *
 * @param judges the presiding judge first
 * @param assessors how many are drawn
 * @param hearingOn 开庭日; needed where assessors are drawn
 * @param earlier 原审案号; empty: none
 * @param change null: the first panel
 */
@Term("提出合议庭组成")
public record ProposePanel(
        Origin origin,
        CourtId court,
        CaseId caseId,
        List<PersonId> judges,
        int assessors,
        @Nullable PersonId assistant,
        @Nullable PersonId clerk,
        @Nullable LocalDate hearingOn,
        Set<PanelTrait> traits,
        String earlier,
        @Nullable MemberChange change,
        String reason)
        implements Command {

    /** The longest reason. */
    public static final int LONGEST = 500;

    public ProposePanel {
        judges = List.copyOf(judges);
        traits = Set.copyOf(traits);
    }

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}
