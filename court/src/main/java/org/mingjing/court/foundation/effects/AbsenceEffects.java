package org.mingjing.court.foundation.effects;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.SubjectRef;

/**
 * 缺勤影响 Told by every room that an absence touches: what it would touch there, and what is done when it is agreed to. Whoever
 * keeps leave asks all of them, in their order. Called inside CourtBoundary.
 */
public interface AbsenceEffects {

    /** What it touches as things stand now; of what the reader must not meet only that it is there. */
    List<ForeseenEffect> of(PlannedAbsence absence, Actor reader);

    /**
     * 生效 It was agreed to: what follows by itself happens, what a person must decide is owed from now on.
     *
     * @param cause by which it is found again
     * @param by who gave the last signature
     */
    default void begin(PlannedAbsence absence, SubjectRef cause, PersonId by) {}

    /** 撤销 The person is back on this day, or never went: what may still be undone is undone from then on. */
    default void end(PlannedAbsence absence, SubjectRef cause, LocalDate back) {}
}
