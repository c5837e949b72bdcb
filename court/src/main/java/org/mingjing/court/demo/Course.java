package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.law.limits.ClockEvent;

/**
 * 案件历程 The course of one case up to today.
 *
 * @param began the procedure it was filed in; its limit starts the clock
 * @param now the procedure it is in
 * @param facts what happened to its clock
 * @param documents the paper behind each fact
 * @param steps what the timeline tells of the clock, in the order of time
 * @param hearings days of hearings held or fixed
 * @param ending how it ends, or would
 * @param planned the day it would end, were nothing to come between
 * @param concludedOn null while it is open
 * @param dueOn the last day of its limit as far as known today
 * @param forgotten whether its clock stands only because nobody ended the exclusion
 */
record Course(
        LocalDate filedOn,
        Route began,
        Route now,
        boolean custody,
        List<ClockEvent> facts,
        List<String> documents,
        List<Step> steps,
        List<LocalDate> hearings,
        Ending ending,
        LocalDate planned,
        @Nullable LocalDate concludedOn,
        LocalDate dueOn,
        boolean forgotten) {

    Course {
        facts = List.copyOf(facts);
        documents = List.copyOf(documents);
        steps = List.copyOf(steps);
        hearings = List.copyOf(hearings);
    }

    boolean open() {
        return concludedOn == null;
    }

    /** The exclusion that has not ended. */
    Optional<ClockEvent.Exclusion> running() {
        return facts.stream()
                .filter(ClockEvent.Exclusion.class::isInstance)
                .map(ClockEvent.Exclusion.class::cast)
                .filter(exclusion -> exclusion.to() == null)
                .findFirst();
    }

    /** 一步 What the timeline tells: the last word of its key, the day, what fills the text. */
    record Step(String key, LocalDate on, List<String> detail) {
        Step(String key, LocalDate on, String... detail) {
            this(key, on, List.of(detail));
        }
    }
}
