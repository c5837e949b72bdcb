package org.mingjing.court.justice.serving;

import java.time.OffsetDateTime;
import java.util.Set;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.serving.ServiceAttempt;
import org.mingjing.law.serving.ServiceCircumstance;

/**
 * 已记录的送达 An attempt with the circumstances as they were then.
 *
 * @param reference 邮件号、平台编号、刊登处; empty: none
 * @param simulated 模拟 sent by the simulated platform, reached nobody
 */
@Term("已记录的送达")
public record RecordedAttempt(
        int no,
        ServiceAttempt what,
        Procedure procedure,
        Set<ServiceCircumstance> circumstances,
        String note,
        String reference,
        boolean simulated,
        PersonId by,
        OffsetDateTime at) {

    public RecordedAttempt {
        circumstances = Set.copyOf(circumstances);
    }
}
