package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.limits.ExclusionGrounds;

/** 下一步 What is fixed to come next in an open case: a hearing, the end of a notice, a visit, the judgment. */
record NextStep(String key, LocalDate on) {

    private static final int FIXED_AHEAD = 35;
    private static final int NOTICE = 30;

    /** Per cent of the open cases in which nobody says what comes next. */
    private static final double DROPPED = 2;

    /** Per cent of them in which the day of the next step went by and nobody wrote what became of it. */
    private static final double PASSED = 1;

    private static final List<String> ENFORCING = List.of("inquiry", "visit");
    private static final List<String> PREPARING = List.of("mediation", "evidence", "service");

    static @Nullable NextStep of(Course course, Stream stream, Days days, Dice dice) {
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
        if (dice.chance(DROPPED)) {
            return null;
        }
        LocalDate missed = days.by(days.today().minusDays(dice.between(1, 3)));
        return dice.chance(PASSED) && missed.isAfter(course.filedOn())
                ? new NextStep("cases.next.mediation", missed)
                : planned(course, stream, days, dice);
    }

    private static NextStep planned(Course course, Stream stream, Days days, Dice dice) {
        LocalDate on = days.on(days.today().plusDays(dice.between(1, 20)));
        boolean heard = course.hearings().stream().anyMatch(days::past);
        boolean soon = course.planned().isAfter(days.today())
                && course.planned().isBefore(days.today().plusDays(14));
        if (stream.category() == CaseCategory.ENFORCEMENT) {
            return new NextStep("cases.next." + dice.pick(ENFORCING), on);
        }
        if (heard) {
            return soon && course.ending().hearing() == 100
                    ? new NextStep("cases.next.judgment", course.planned())
                    : new NextStep("cases.next.draft", on);
        }
        return new NextStep("cases.next." + dice.pick(PREPARING), on);
    }
}
