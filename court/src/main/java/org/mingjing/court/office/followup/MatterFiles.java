package org.mingjing.court.office.followup;

import java.util.UUID;
import org.mingjing.court.foundation.files.SubjectAccess;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 督办材料准入 Whoever sees the matter opens its files; whoever works on it adds to them until it is closed. */
@Component
class MatterFiles implements SubjectAccess {

    private final Matters matters;

    MatterFiles(Matters matters) {
        this.matters = matters;
    }

    @Override
    public String kind() {
        return MatterId.KIND;
    }

    @Override
    public Decision<CourtId> mayRead(Actor actor, SubjectRef subject) {
        return matters.find(id(subject), MatterSight.of(actor))
                .map(found -> Decision.granted(found.court()))
                .orElseGet(() -> Decision.refused("files.unknown", FollowUpRules.SOURCE));
    }

    @Override
    public Decision<CourtId> mayAdd(Actor actor, SubjectRef subject) {
        return matters.find(id(subject), MatterSight.of(actor))
                .filter(found -> !found.closed() && MatterRoles.of(actor, found).mayAdd())
                .map(found -> Decision.granted(found.court()))
                .orElseGet(() -> Decision.refused("followup.refused.notYours", FollowUpRules.SOURCE));
    }

    private static MatterId id(SubjectRef subject) {
        return new MatterId(UUID.fromString(subject.id()));
    }
}
