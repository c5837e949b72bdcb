package org.mingjing.court.foundation.circulation;

import org.mingjing.court.foundation.files.SubjectAccess;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 手写签名准入 Among the files nobody opens it but its owner, and nobody adds one: it is kept on its own page. */
@Component
class HandAccess implements SubjectAccess {

    @Override
    public String kind() {
        return "hand";
    }

    @Override
    public Decision<CourtId> mayRead(Actor actor, SubjectRef subject) {
        return actor.id().value().toString().equals(subject.id()) ? Decision.granted(actor.court()) : none();
    }

    @Override
    public Decision<CourtId> mayAdd(Actor actor, SubjectRef subject) {
        return none();
    }

    private static Decision<CourtId> none() {
        return Decision.refused("files.unknown", HandDesk.RULE);
    }
}
