package org.mingjing.court.office.vehicles;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 停用 A car is out of service.
 *
 * @param until the last day; null: nobody knows yet, or for good
 * @param backOn 恢复使用 earlier than was planned; null: not
 */
@Term("停用")
public record Outage(
        UUID id,
        CarId car,
        LocalDate from,
        @Nullable LocalDate until,
        OutageReason reason,
        String note,
        @Nullable LocalDate backOn) {

    /** 停用原因 */
    @Term("停用原因")
    public enum OutageReason {
        /** 年检 */
        INSPECTION,
        /** 保养 */
        UPKEEP,
        /** 维修 */
        REPAIR,
        /** 事故 */
        ACCIDENT,
        /** 报废 */
        SCRAPPED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static OutageReason of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** The last day it was, or is to be, out of service; null: open. */
    public @Nullable LocalDate last() {
        LocalDate back = backOn;
        LocalDate end = until;
        if (back == null) {
            return end;
        }
        LocalDate before = back.minusDays(1);
        return end == null || before.isBefore(end) ? before : end;
    }

    public boolean on(LocalDate day) {
        return meets(day, day);
    }

    /** Whether one of the days, both counted, is among its own. */
    boolean meets(LocalDate first, @Nullable LocalDate end) {
        LocalDate last = last();
        return (end == null || !from.isAfter(end)) && (last == null || !last.isBefore(first));
    }
}
