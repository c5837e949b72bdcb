package org.mingjing.court.justice.fees;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHolders;
import org.mingjing.court.justice.cases.CaseRelation;
import org.springframework.stereotype.Component;

/** 费用责任人 Who sees to the fees: whoever filed the case, its clerk, its judge where something is to be ruled. Never one who must not meet it. */
@Component
class FeeHolders {

    private static final List<CaseRelation> CLERKS =
            List.of(CaseRelation.CLERK, CaseRelation.ASSISTANT, CaseRelation.HANDLING_JUDGE);

    private final CaseHolders holders;
    private final People people;

    FeeHolders(CaseHolders holders, People people) {
        this.holders = holders;
        this.people = people;
    }

    /** 收费 The filing officer; in a case that was not filed here, the clerk. */
    Set<PersonId> collecting(CaseCard card) {
        Set<PersonId> filed = holders.filer(card);
        return filed.isEmpty() ? holders.first(card, CLERKS) : filed;
    }

    /** 裁断 The handling judge; before there is one, whoever collects. */
    Set<PersonId> ruling(CaseCard card) {
        Set<PersonId> judge = holders.first(card, List.of(CaseRelation.HANDLING_JUDGE));
        return judge.isEmpty() ? collecting(card) : judge;
    }

    /** 结算 */
    Set<PersonId> settling(CaseCard card) {
        Set<PersonId> clerk = holders.first(card, CLERKS);
        return clerk.isEmpty() ? collecting(card) : clerk;
    }

    /** 退费审批 Not whoever settled. */
    Set<PersonId> refunding(CaseCard card, PersonId settled) {
        Set<PersonId> able = new HashSet<>(people.holders(card.court(), Role.ADJUDICATION_MANAGEMENT));
        able.remove(settled);
        Set<PersonId> seeing = holders.seeing(card, able);
        return seeing.isEmpty() ? presiding(card) : seeing;
    }

    /** 院长 who decides on a review (办法 43). */
    Set<PersonId> presiding(CaseCard card) {
        return holders.seeing(card, new HashSet<>(people.presidents(card.court())));
    }
}
