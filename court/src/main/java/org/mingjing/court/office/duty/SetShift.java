package org.mingjing.court.office.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 手工排班 Somebody is put on duty by hand, or in another's place. */
@Term("手工排班")
public record SetShift(
        Origin origin,
        PostId post,
        LocalDate day,
        PersonId person,
        @Nullable ShiftId instead) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return post.subject();
    }
}
