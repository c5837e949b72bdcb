package org.mingjing.court.foundation.people;

import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 人员 One of the court's staff.
 *
 * @param staffNumber 工号, unique in the court
 * @param post 职务, a word such as {@code judge}; the message {@code post.judge} names it
 * @param active false once the person has left
 */
@Term("人员")
public record Person(
        PersonId id,
        String name,
        CourtId court,
        @Nullable DivisionId division,
        String staffNumber,
        String post,
        boolean active) {}
