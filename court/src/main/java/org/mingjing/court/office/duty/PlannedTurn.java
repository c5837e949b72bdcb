package org.mingjing.court.office.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 拟排一班 What the rotation gives.
 *
 * @param person null: nobody can
 */
@Term("拟排一班")
public record PlannedTurn(LocalDate day, @Nullable PersonId person) {}
