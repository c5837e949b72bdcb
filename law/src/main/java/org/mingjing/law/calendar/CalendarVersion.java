package org.mingjing.law.calendar;

import org.mingjing.kernel.Term;

/**
 * 日历版本 Names the content of a calendar: the last notice and a check sum over every day of every notice.
 *
 * @param id e.g. 2026-1a2b3c4d; a different set of days has a different id
 */
@Term("日历版本")
public record CalendarVersion(String id) {
    @Override
    public String toString() {
        return id;
    }
}
