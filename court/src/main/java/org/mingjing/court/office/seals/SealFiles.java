package org.mingjing.court.office.seals;

import java.util.UUID;
import org.mingjing.court.foundation.files.SubjectAccess;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 用印文件准入 Whoever sees the use opens its files; whoever asked may bring another version until the seal is put. */
@Component
class SealFiles implements SubjectAccess {

    private final SealUses uses;
    private final SealSight sight;

    SealFiles(SealUses uses, SealSight sight) {
        this.uses = uses;
        this.sight = sight;
    }

    @Override
    public String kind() {
        return UseId.KIND;
    }

    @Override
    public Decision<CourtId> mayRead(Actor actor, SubjectRef subject) {
        return uses.find(id(subject))
                .filter(use -> sight.sees(actor, use))
                .map(use -> Decision.granted(use.court()))
                .orElseGet(() -> Decision.refused("files.unknown", SealRules.OWN_COURT));
    }

    @Override
    public Decision<CourtId> mayAdd(Actor actor, SubjectRef subject) {
        return uses.find(id(subject))
                .filter(use -> use.own()
                        && use.requester().equals(actor.id())
                        && use.state().open())
                .map(use -> Decision.granted(use.court()))
                .orElseGet(() -> Decision.refused("files.unknown", SealRules.OWN_COURT));
    }

    private static UseId id(SubjectRef subject) {
        return new UseId(UUID.fromString(subject.id()));
    }
}
