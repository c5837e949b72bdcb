package org.mingjing.court.justice.cases;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseDetails.Member;
import org.springframework.stereotype.Component;

/** 案件责任人 Who sees to something in a case. Never somebody who must not meet it. Called inside CourtBoundary. */
@Component
public class CaseHolders {

    private static final String FILED = "cases.event.filed";

    private final CaseDetails details;
    private final CasesInSight sight;

    CaseHolders(CaseDetails details, CasesInSight sight) {
        this.details = details;
        this.sight = sight;
    }

    /** Those of the first relation in which anybody stands to the case today; empty where nobody does. */
    public Set<PersonId> first(CaseCard card, List<CaseRelation> inTurn) {
        List<Member> members = details.members(card.id()).stream()
                .filter(one -> one.until() == null && inTurn.contains(one.relation()))
                .toList();
        Set<PersonId> seeing = seeing(card, members.stream().map(Member::person).collect(Collectors.toSet()));
        for (CaseRelation relation : inTurn) {
            Set<PersonId> found = members.stream()
                    .filter(one -> one.relation() == relation)
                    .map(Member::person)
                    .filter(seeing::contains)
                    .collect(Collectors.toSet());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    /** The same; before anybody stands so to the case, whoever filed it. */
    public Set<PersonId> firstOrFiler(CaseCard card, List<CaseRelation> inTurn) {
        Set<PersonId> found = first(card, inTurn);
        return found.isEmpty() ? filer(card) : found;
    }

    /** 立案人员 Whoever filed the case here; empty for one from elsewhere. */
    public Set<PersonId> filer(CaseCard card) {
        return seeing(
                card,
                details.happenings(card.id()).stream()
                        .filter(entry -> entry.kind().equals(FILED))
                        .map(CaseDetails.Entry::recordedBy)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    /** Those of them who may meet the case. */
    public Set<PersonId> seeing(CaseCard card, Set<PersonId> people) {
        Set<PersonId> hidden = sight.hidden(people, Set.of(card.id())).keySet();
        return people.stream().filter(person -> !hidden.contains(person)).collect(Collectors.toSet());
    }
}
