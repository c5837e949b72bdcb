package org.mingjing.court.foundation.accounts;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 确认角色 The security administrator lets a proposed role take effect, or refuses it. */
@Term("确认角色")
public record DecideRole(Origin origin, CourtId court, UUID proposal, boolean confirmed) implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("role-proposal", proposal.toString());
    }
}
