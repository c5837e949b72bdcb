package org.mingjing.court.foundation.accounts;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 账户变更 What the system administrator does to somebody's account. None of it gives a right.
 *
 * @param role the role that ends; only for {@link Kind#END_ROLE}
 */
@Term("账户变更")
public record ChangeAccount(
        Origin origin,
        CourtId court,
        PersonId person,
        Kind kind,
        @Nullable Role role) implements Command {

    /** 变更种类 */
    public enum Kind {
        /** 解锁 */
        UNLOCK,
        /** 结束会话 */
        END_SESSIONS,
        /** 重置口令 */
        RESET_PASSWORD,
        /** 停用 */
        RETIRE,
        /** 恢复 */
        RESTORE,
        /** 终止角色 */
        END_ROLE
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("person", person.value().toString());
    }
}
