package org.mingjing.court.office.duty;

import java.time.LocalDate;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 按规则排班 The open places of a post from one day to another, both counted, are given by rotation. */
@Term("按规则排班")
public record FillRoster(Origin origin, PostId post, LocalDate from, LocalDate to) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return post.subject();
    }
}
