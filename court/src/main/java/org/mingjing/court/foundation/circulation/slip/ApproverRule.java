package org.mingjing.court.foundation.circulation.slip;

import java.util.List;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Term;

/** 办理人规则 Who signs in a step: a closed choice, so that a route can be read and never runs anything. */
@Term("办理人规则")
public sealed interface ApproverRule {

    /** The word of the rule, as it is kept and as its name is found: the message {@code routes.rule.<word>}. */
    default String word() {
        return switch (this) {
            case People people -> "people";
            case Holders holders -> "role";
            case DivisionHead head -> "division-head";
            case LeaderInCharge leader -> "leader-in-charge";
            case President president -> "president";
            case InSubject relation -> "in-subject";
            case Chosen chosen -> "chosen";
        };
    }

    /** 指定人员 */
    record People(List<PersonId> people) implements ApproverRule {
        public People {
            people = List.copyOf(people);
        }
    }

    /** 指定角色 everybody of the court who holds it today */
    record Holders(Role role) implements ApproverRule {}

    /** 申请人所在部门负责人; where the head is the requester, the leader in charge */
    record DivisionHead() implements ApproverRule {}

    /** 分管院领导 of the requester's division */
    record LeaderInCharge() implements ApproverRule {}

    /** 院长 */
    record President() implements ApproverRule {}

    /** 事项中的角色 asked of the module that owns the subject, e.g. the presiding judge of the case */
    record InSubject(String relation) implements ApproverRule {}

    /** 上一环节选定 */
    record Chosen() implements ApproverRule {}
}
