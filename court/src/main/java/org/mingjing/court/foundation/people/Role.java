package org.mingjing.court.foundation.people;

import org.mingjing.kernel.Term;

/** 角色 What a person is in the court's work; one person may hold several. */
@Term("角色")
public enum Role {
    /** 法官 */
    JUDGE,
    /** 法官助理 */
    ASSISTANT,
    /** 书记员 */
    CLERK,
    /** 庭长 chief judge of a division */
    CHIEF_JUDGE,
    /** 院长、副院长 */
    COURT_LEADER,
    /** 审管办 adjudication management */
    ADJUDICATION_MANAGEMENT,
    /** 立案人员 */
    FILING_CLERK,
    /** 执行员 */
    ENFORCEMENT_OFFICER,
    /** 办公室人员 */
    OFFICE_STAFF,
    /** 自助终端 The machine in the hall: no person, and nothing but its own pages. */
    SERVICE_TERMINAL,
    /** 司法统计员: reads the figures and ledgers of all courts held here */
    STATISTICIAN,
    /** 系统管理员 */
    SYSTEM_ADMINISTRATOR,
    /** 安全管理员 */
    SECURITY_ADMINISTRATOR,
    /** 审计管理员 */
    AUDIT_ADMINISTRATOR;

    /** 设备 Whether it is a machine and no person. */
    public boolean device() {
        return this == SERVICE_TERMINAL;
    }

    /** 三员 One of the three administrators, who do no court work and of whom nobody is two. */
    public boolean administers() {
        return this == SYSTEM_ADMINISTRATOR || this == SECURITY_ADMINISTRATOR || this == AUDIT_ADMINISTRATOR;
    }
}
