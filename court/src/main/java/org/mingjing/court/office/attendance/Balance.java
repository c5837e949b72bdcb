package org.mingjing.court.office.attendance;

import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 假期余额 Of one kind and one calendar year.
 *
 * @param entitled 0 while the first year of work is not over
 * @param used working days of leave that was agreed to
 * @param source null: nothing gives any yet
 */
@Term("假期余额")
public record Balance(
        String kind,
        int year,
        int entitled,
        int used,
        @Nullable Citation source) {

    public int left() {
        return entitled - used;
    }
}
