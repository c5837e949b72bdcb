package org.mingjing.court.office.duty;

import java.util.List;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 设定岗位 A post as it is from now on, and who takes part in its order. */
@Term("设定岗位")
public record KeepPost(Origin origin, DutyPost post, List<PersonId> eligible) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return post.id().subject();
    }
}
