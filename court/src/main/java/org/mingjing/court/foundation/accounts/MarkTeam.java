package org.mingjing.court.foundation.accounts;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 设为速裁团队 A trial team becomes one to which simple cases are sent, or is that no longer. */
@Term("设为速裁团队")
public record MarkTeam(Origin origin, CourtId court, TeamId team, boolean fastTrack) implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("team", team.value().toString());
    }
}
