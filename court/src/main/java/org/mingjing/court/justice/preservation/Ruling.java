package org.mingjing.court.justice.preservation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;

/**
 * 保全裁定
 *
 * @param number 文号
 * @param amount what may be preserved; null where it is not about money
 */
@Term("保全裁定")
public record Ruling(
        boolean granted,
        LocalDateTime at,
        String number,
        @Nullable Money amount,
        String reasons,
        PersonId by) {

    public LocalDate on() {
        return at.toLocalDate();
    }
}
