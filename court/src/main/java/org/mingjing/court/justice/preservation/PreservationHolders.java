package org.mingjing.court.justice.preservation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseDetails.Member;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.CasesInSight;
import org.springframework.stereotype.Component;

/** 保全责任人 The judge rules; the clerk, else the assistant, else the judge sees it carried out. Before a judge has the case, whoever filed it. */
@Component
class PreservationHolders {

    static final List<CaseRelation> DECIDING = List.of(CaseRelation.HANDLING_JUDGE, CaseRelation.PRESIDING_JUDGE);
    static final List<CaseRelation> CARRYING_OUT =
            List.of(CaseRelation.CLERK, CaseRelation.ASSISTANT, CaseRelation.HANDLING_JUDGE);

    private final CaseDetails details;
    private final CasesInSight sight;

    PreservationHolders(CaseDetails details, CasesInSight sight) {
        this.details = details;
        this.sight = sight;
    }

    /** Never somebody who must not meet the case. Called inside CourtBoundary. */
    Set<PersonId> of(CaseCard card, List<CaseRelation> inTurn) {
        List<Member> members = details.members(card.id()).stream()
                .filter(one -> one.until() == null)
                .toList();
        Set<PersonId> all = members.stream().map(Member::person).collect(Collectors.toCollection(HashSet::new));
        Set<PersonId> filed = details.happenings(card.id()).stream()
                .filter(entry -> entry.kind().equals("cases.event.filed"))
                .map(CaseDetails.Entry::recordedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        all.addAll(filed);
        Set<PersonId> hidden = sight.hidden(all, Set.of(card.id())).keySet();
        for (CaseRelation relation : inTurn) {
            Set<PersonId> found = members.stream()
                    .filter(one -> one.relation() == relation)
                    .map(Member::person)
                    .filter(person -> !hidden.contains(person))
                    .collect(Collectors.toSet());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return filed.stream().filter(person -> !hidden.contains(person)).collect(Collectors.toSet());
    }
}
