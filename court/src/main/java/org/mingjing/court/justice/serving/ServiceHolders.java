package org.mingjing.court.justice.serving;

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

/** 送达责任人 Who serves: the clerk of the case, else the assistant, else its judge; before a judge has it, whoever filed it. */
@Component
public class ServiceHolders {

    private static final List<CaseRelation> IN_TURN =
            List.of(CaseRelation.CLERK, CaseRelation.ASSISTANT, CaseRelation.HANDLING_JUDGE);

    private final CaseDetails details;
    private final CasesInSight sight;

    ServiceHolders(CaseDetails details, CasesInSight sight) {
        this.details = details;
        this.sight = sight;
    }

    /** Never somebody who must not meet the case. Called inside CourtBoundary. */
    public Set<PersonId> of(CaseCard card) {
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
        for (CaseRelation relation : IN_TURN) {
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
