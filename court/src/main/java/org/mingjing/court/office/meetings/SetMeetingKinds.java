package org.mingjing.court.office.meetings;

import java.util.List;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 设定会议类别 As they are to be chosen from, in their order. */
@Term("设定会议类别")
public record SetMeetingKinds(Origin origin, CourtId court, List<String> kinds) implements Command {

    public SetMeetingKinds {
        kinds = kinds.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting-kinds", court.value());
    }
}
