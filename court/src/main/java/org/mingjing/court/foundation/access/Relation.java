package org.mingjing.court.foundation.access;

import java.util.EnumSet;
import java.util.Set;
import org.mingjing.kernel.Term;

/** 与事项的关系 How a person stands to a case or another subject: what the subject itself says, and what follows from a role. */
@Term("与事项的关系")
public enum Relation {
    /** 承办法官 */
    HANDLING_JUDGE,
    /** 审判长 */
    PRESIDING_JUDGE,
    /** 合议庭成员 */
    PANEL_MEMBER,
    /** 法官助理 */
    ASSISTANT,
    /** 书记员 */
    CLERK,
    /** 执行员 */
    ENFORCEMENT_OFFICER,
    /** 获准查阅 for some days, by decision on a request; works on nothing */
    READER,
    /** 回避 stronger than every other */
    RECUSED,
    /** 庭长 of the subject's division */
    DIVISION_CHIEF,
    /** 院领导 of the subject's court */
    COURT_LEADER,
    /** 审判管理 of the subject's court */
    MANAGEMENT,
    /** 立案 of the subject's court, or of one above to which its cases come */
    FILING,
    /** 上级法院 leaders and management of a court above */
    SUPERIOR,
    /** 司法统计 */
    STATISTICIAN;

    /** Those who work on the case itself. */
    static final Set<Relation> WORKING = EnumSet.range(HANDLING_JUDGE, ENFORCEMENT_OFFICER);

    /** Those that follow from a role held in the right place. */
    static final Set<Relation> BY_ROLE = EnumSet.range(DIVISION_CHIEF, STATISTICIAN);
}
