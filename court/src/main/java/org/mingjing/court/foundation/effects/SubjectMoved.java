package org.mingjing.court.foundation.effects;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 事项已改期 Something to which other things are bound is no longer held at its time; told in the transaction that made it so.
 *
 * @param before the time at which it was to be
 * @param instead what stands in its place; null: nothing does
 * @param time of what stands in its place
 */
@Term("事项已改期")
public record SubjectMoved(
        CourtId court,
        SubjectRef subject,
        EffectTime before,
        @Nullable SubjectRef instead,
        @Nullable EffectTime time,
        PersonId by) {}
