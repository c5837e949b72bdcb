package org.mingjing.court.justice.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 新事件 What happened in a case.
 *
 * @param kind message key of its text, e.g. {@code cases.event.filed}
 * @param detail fills the text, in order; dates as ISO; {@code @key} stands for the text of that key
 * @param by who recorded it; null for an import or the system
 */
@Term("新事件")
public record NewEvent(
        String kind,
        LocalDate occurredOn,
        List<String> detail,
        @Nullable PersonId by) {
    public NewEvent {
        detail = List.copyOf(detail);
    }
}
