package org.mingjing.court.office.notices;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 发送部门 A division to which a notice is addressed.
 *
 * @param by who acknowledged it; null: nobody yet
 */
@Term("发送部门")
public record NoticeAddressee(
        DivisionId division,
        @Nullable PersonId by,
        @Nullable OffsetDateTime at) {

    public boolean acknowledged() {
        return by != null;
    }
}
