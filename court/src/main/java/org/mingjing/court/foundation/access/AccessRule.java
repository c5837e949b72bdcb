package org.mingjing.court.foundation.access;

import static org.mingjing.court.foundation.access.Relation.*;
import static org.mingjing.court.foundation.access.SubjectState.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingjing.kernel.Term;

/** 准入规则 One line of the table: this permission, through one of these relations, while the subject is in one of these states. */
@Term("准入规则")
record AccessRule(Permission permission, Set<Relation> relations, Set<SubjectState> states, boolean sealedToo) {

    private static final Set<SubjectState> ALWAYS = EnumSet.allOf(SubjectState.class);

    /** Nothing stands here, nothing is allowed. */
    static final List<AccessRule> TABLE = List.of(
            new AccessRule(Permission.CASE_READ, WORKING, ALWAYS, true),
            new AccessRule(Permission.CASE_READ, EnumSet.of(READER), ALWAYS, true),
            new AccessRule(Permission.CASE_READ, BY_ROLE, ALWAYS, false),
            new AccessRule(Permission.CASE_EXPORT, WORKING, ALWAYS, true),
            new AccessRule(Permission.CASE_EXPORT, BY_ROLE, ALWAYS, false),
            new AccessRule(
                    Permission.CLOCK_RECORD,
                    EnumSet.of(HANDLING_JUDGE, PRESIDING_JUDGE, ASSISTANT, CLERK, ENFORCEMENT_OFFICER),
                    EnumSet.of(OPEN),
                    true),
            // the clocks of a concluded case have ended: nobody records anything on them
            new AccessRule(Permission.CLOCK_RECORD, EnumSet.of(DIVISION_CHIEF, MANAGEMENT), EnumSet.of(OPEN), false),
            // what was held is written down after the conclusion too
            new AccessRule(
                    Permission.HEARING_BOOK,
                    EnumSet.of(HANDLING_JUDGE, PRESIDING_JUDGE, ASSISTANT, CLERK),
                    ALWAYS,
                    true),
            new AccessRule(Permission.HEARING_BOOK, EnumSet.of(DIVISION_CHIEF, MANAGEMENT), ALWAYS, false),
            new AccessRule(
                    Permission.CASE_ASSIGN, EnumSet.of(DIVISION_CHIEF, MANAGEMENT, FILING), EnumSet.of(OPEN), false),
            new AccessRule(Permission.CASE_DRAW, EnumSet.of(MANAGEMENT, FILING), EnumSet.of(OPEN), false),
            // what was decided is served after the case has ended
            new AccessRule(
                    Permission.SERVING,
                    EnumSet.of(HANDLING_JUDGE, PRESIDING_JUDGE, ASSISTANT, CLERK),
                    EnumSet.of(OPEN, CONCLUDED),
                    true),
            new AccessRule(Permission.SERVING, EnumSet.of(DIVISION_CHIEF, FILING), EnumSet.of(OPEN, CONCLUDED), false),
            // a fee is settled, and what is too much goes back, after the case has ended
            new AccessRule(
                    Permission.FEES, EnumSet.of(HANDLING_JUDGE, PRESIDING_JUDGE, ASSISTANT, CLERK), ALWAYS, true),
            new AccessRule(Permission.FEES, EnumSet.of(DIVISION_CHIEF, FILING, MANAGEMENT), ALWAYS, false),
            new AccessRule(Permission.FEES_REFUND, EnumSet.of(DIVISION_CHIEF, COURT_LEADER, MANAGEMENT), ALWAYS, false),
            new AccessRule(Permission.FEES_REVIEW, EnumSet.of(COURT_LEADER), ALWAYS, false),
            new AccessRule(
                    Permission.EVIDENCE,
                    EnumSet.of(HANDLING_JUDGE, PRESIDING_JUDGE, ASSISTANT, CLERK),
                    EnumSet.of(OPEN),
                    true),
            new AccessRule(Permission.EVIDENCE, EnumSet.of(DIVISION_CHIEF, FILING), EnumSet.of(OPEN), false),
            new AccessRule(
                    Permission.EVIDENCE_RULE, EnumSet.of(HANDLING_JUDGE, PRESIDING_JUDGE), EnumSet.of(OPEN), true),
            // a measure outlives the judgment until it passes into enforcement
            new AccessRule(
                    Permission.PRESERVATION,
                    EnumSet.of(HANDLING_JUDGE, PRESIDING_JUDGE, ASSISTANT, CLERK, ENFORCEMENT_OFFICER),
                    EnumSet.of(OPEN, CONCLUDED),
                    true),
            new AccessRule(
                    Permission.PRESERVATION, EnumSet.of(DIVISION_CHIEF, FILING), EnumSet.of(OPEN, CONCLUDED), false),
            new AccessRule(
                    Permission.PRESERVATION_RULE,
                    EnumSet.of(HANDLING_JUDGE, PRESIDING_JUDGE),
                    EnumSet.of(OPEN, CONCLUDED),
                    true),
            // drafts are 审判秘密: nobody who does not work on the case; a certificate or a correction comes after its end
            new AccessRule(
                    Permission.WRIT,
                    EnumSet.of(HANDLING_JUDGE, PRESIDING_JUDGE, PANEL_MEMBER, ASSISTANT, CLERK),
                    EnumSet.of(OPEN, CONCLUDED),
                    true),
            new AccessRule(
                    Permission.WRIT_ISSUE,
                    EnumSet.of(HANDLING_JUDGE, PRESIDING_JUDGE),
                    EnumSet.of(OPEN, CONCLUDED),
                    true),
            new AccessRule(Permission.CASE_MARK, EnumSet.of(HANDLING_JUDGE, PRESIDING_JUDGE), EnumSet.of(OPEN), true),
            new AccessRule(Permission.CASE_MARK, EnumSet.of(DIVISION_CHIEF, COURT_LEADER), EnumSet.of(OPEN), false),
            new AccessRule(Permission.CASE_OVERSEE, EnumSet.of(DIVISION_CHIEF, COURT_LEADER), EnumSet.of(OPEN), false),
            // an appeal is made against what was decided: the case has ended
            new AccessRule(
                    Permission.APPEAL,
                    EnumSet.of(HANDLING_JUDGE, PRESIDING_JUDGE, ASSISTANT, CLERK),
                    EnumSet.of(CONCLUDED, ARCHIVED),
                    true),
            new AccessRule(
                    Permission.APPEAL, EnumSet.of(DIVISION_CHIEF, FILING), EnumSet.of(CONCLUDED, ARCHIVED), false),
            new AccessRule(
                    Permission.QUERY_CODE, EnumSet.of(HANDLING_JUDGE, PRESIDING_JUDGE, ASSISTANT, CLERK), ALWAYS, true),
            new AccessRule(Permission.QUERY_CODE, EnumSet.of(FILING), ALWAYS, false),
            // the court supervises itself (延审规定 7): whoever sits in the case is kept out by the use case
            new AccessRule(
                    Permission.OBJECTION_ANSWER, EnumSet.of(MANAGEMENT, COURT_LEADER, DIVISION_CHIEF), ALWAYS, false),
            new AccessRule(Permission.CASE_WITHHOLD, EnumSet.of(HANDLING_JUDGE, PRESIDING_JUDGE), ALWAYS, true),
            new AccessRule(Permission.CASE_WITHHOLD, EnumSet.of(DIVISION_CHIEF, COURT_LEADER), ALWAYS, false),
            new AccessRule(Permission.PANEL_FIX, EnumSet.of(DIVISION_CHIEF, COURT_LEADER), EnumSet.of(OPEN), false),
            // 评议秘密: a leader who does not sit never sees a deliberation
            new AccessRule(
                    Permission.DELIBERATE,
                    EnumSet.of(HANDLING_JUDGE, PRESIDING_JUDGE, PANEL_MEMBER, CLERK),
                    ALWAYS,
                    true));

    boolean through(Relation relation, boolean sealed) {
        return relations.contains(relation) && (sealedToo || !sealed);
    }
}
