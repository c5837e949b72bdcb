package org.mingjing.court.justice.ledgers;

import java.util.UUID;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.files.SubjectAccess;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.stereotype.Component;

/** 台账文件准入 An uploaded ledger is opened by nobody but the person who brought it. */
@Component
class LedgerFiles implements SubjectAccess {

    private static final String KIND = "ledger";

    static SubjectRef subject(Actor actor, UUID upload) {
        return new SubjectRef(KIND, actor.id().value() + "/" + upload);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Decision<CourtId> mayRead(Actor actor, SubjectRef subject) {
        return Grants.permits(actor, Permission.LEDGER_IMPORT)
                        && subject.id().startsWith(actor.id().value() + "/")
                ? Decision.granted(actor.court())
                : Decision.refused("files.unknown", AccessToCases.TRIAL_SECRETS);
    }

    @Override
    public Decision<CourtId> mayAdd(Actor actor, SubjectRef subject) {
        return mayRead(actor, subject);
    }
}
