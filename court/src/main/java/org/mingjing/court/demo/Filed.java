package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.limits.NewClock;

/**
 * 已立案件 A case with all that an appeal needs to know of it.
 *
 * @param clocks its main clock, and those of its nodes while it is young
 */
record Filed(Stream stream, Matter matter, Sides sides, Course course, NewCase entry, List<NewClock> clocks) {

    Filed {
        clocks = List.copyOf(clocks);
    }

    /** 可上诉 Judged in first instance, not in a small claim, which is final. */
    boolean mayBeAppealed() {
        return course.concludedOn() != null
                && course.ending().key().equals("judgment")
                && !course.now().limit().equals("CIV-1-SMALL");
    }

    LocalDate filedOn() {
        return course.filedOn();
    }
}
