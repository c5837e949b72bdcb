package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.law.limits.ExclusionGrounds;

/** 下一步 What is fixed to come next in an open case: a hearing, the end of a notice, the pronouncement. */
record NextStep(String key, LocalDate on) {

    private static final int FIXED_AHEAD = 35;
    private static final int NOTICE = 30;

    static @Nullable NextStep of(Course course, Days days) {
        if (!course.open()) {
            return null;
        }
        var running = course.running().orElse(null);
        if (running != null) {
            LocalDate noticeEnd = days.on(running.from().plusDays(NOTICE));
            return running.ground().equals(ExclusionGrounds.EX_06) && noticeEnd.isAfter(days.today())
                    ? new NextStep("cases.next.noticeEnd", noticeEnd)
                    : null;
        }
        Optional<LocalDate> hearing = course.hearings().stream()
                .filter(day -> day.isAfter(days.today()))
                .filter(day -> !day.isAfter(days.today().plusDays(FIXED_AHEAD)))
                .findFirst();
        if (hearing.isPresent()) {
            return new NextStep("cases.next.hearing", hearing.get());
        }
        boolean heard = course.hearings().stream().anyMatch(days::past);
        boolean soon = course.planned().isAfter(days.today())
                && course.planned().isBefore(days.today().plusDays(14));
        return heard && soon && course.ending().hearing() == 100
                ? new NextStep("cases.next.judgment", course.planned())
                : null;
    }
}
