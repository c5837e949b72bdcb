package org.mingjing.court.justice.fees;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseDetails.Member;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.CasesInSight;
import org.springframework.stereotype.Component;

/** 费用责任人 Who sees to the fees: whoever filed the case, its clerk, its judge where something is to be ruled. Never one who must not meet it. */
@Component
class FeeHolders {

    private final CaseDetails details;
    private final CasesInSight sight;
    private final People people;

    FeeHolders(CaseDetails details, CasesInSight sight, People people) {
        this.details = details;
        this.sight = sight;
        this.people = people;
    }

    /** 收费 The filing officer; in a case that was not filed here, the clerk. */
    Set<PersonId> collecting(CaseCard card) {
        Set<PersonId> filed = seeing(
                card,
                details.happenings(card.id()).stream()
                        .filter(entry -> entry.kind().equals("cases.event.filed"))
                        .map(CaseDetails.Entry::recordedBy)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return filed.isEmpty()
                ? first(card, CaseRelation.CLERK, CaseRelation.ASSISTANT, CaseRelation.HANDLING_JUDGE)
                : filed;
    }

    /** 裁断 The handling judge; before there is one, whoever collects. */
    Set<PersonId> ruling(CaseCard card) {
        Set<PersonId> judge = first(card, CaseRelation.HANDLING_JUDGE);
        return judge.isEmpty() ? collecting(card) : judge;
    }

    /** 结算 */
    Set<PersonId> settling(CaseCard card) {
        Set<PersonId> clerk = first(card, CaseRelation.CLERK, CaseRelation.ASSISTANT, CaseRelation.HANDLING_JUDGE);
        return clerk.isEmpty() ? collecting(card) : clerk;
    }

    /** 退费审批 Not whoever settled. */
    Set<PersonId> refunding(CaseCard card, PersonId settled) {
        Set<PersonId> able = new HashSet<>(people.holders(card.court(), Role.ADJUDICATION_MANAGEMENT));
        able.remove(settled);
        Set<PersonId> seeing = seeing(card, able);
        return seeing.isEmpty() ? presiding(card) : seeing;
    }

    /** 院长 who decides on a review (办法 43). */
    Set<PersonId> presiding(CaseCard card) {
        return seeing(card, new HashSet<>(people.presidents(card.court())));
    }

    private Set<PersonId> first(CaseCard card, CaseRelation... inTurn) {
        List<Member> members = details.members(card.id()).stream()
                .filter(one -> one.until() == null)
                .toList();
        for (CaseRelation relation : inTurn) {
            Set<PersonId> found = seeing(
                    card,
                    members.stream()
                            .filter(one -> one.relation() == relation)
                            .map(Member::person)
                            .collect(Collectors.toSet()));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private Set<PersonId> seeing(CaseCard card, Set<PersonId> all) {
        Set<CaseId> one = Set.of(card.id());
        Set<PersonId> hidden = sight.hidden(all, one).keySet();
        return all.stream().filter(person -> !hidden.contains(person)).collect(Collectors.toSet());
    }
}
