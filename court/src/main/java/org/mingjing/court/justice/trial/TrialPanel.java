package org.mingjing.court.justice.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.panel.MemberChange;
import org.mingjing.law.panel.PanelTrait;

/**
 * 合议庭 As proposed, fixed or followed by another.
 *
 * @param earlier 原审案号; empty: no earlier procedure
 * @param draw of its assessors; null: none sit
 * @param change why it follows another; null: the first
 * @param tellBy by when the parties are told
 */
@Term("合议庭")
public record TrialPanel(
        UUID id,
        CourtId court,
        CaseId caseId,
        int no,
        PanelState state,
        Set<PanelTrait> traits,
        List<SeatHeld> seats,
        @Nullable LocalDate hearingOn,
        String earlier,
        @Nullable UUID draw,
        @Nullable PersonId assistant,
        @Nullable PersonId clerk,
        @Nullable MemberChange change,
        String reason,
        LocalDate proposedOn,
        PersonId proposedBy,
        @Nullable LocalDate decidedOn,
        @Nullable PersonId decidedBy,
        String remark,
        @Nullable LocalDate tellBy,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate until,
        int revision) {

    public TrialPanel {
        traits = Set.copyOf(traits);
        seats = List.copyOf(seats);
    }

    /** Its judges, the presiding judge first. */
    public List<PersonId> judges() {
        return seats.stream()
                .sorted((one, other) -> Boolean.compare(other.presiding(), one.presiding()))
                .map(SeatHeld::person)
                .filter(java.util.Objects::nonNull)
                .map(person -> java.util.Objects.requireNonNull(person))
                .toList();
    }

    public boolean sits(PersonId person) {
        return seats.stream().anyMatch(seat -> person.equals(seat.person()));
    }
}
