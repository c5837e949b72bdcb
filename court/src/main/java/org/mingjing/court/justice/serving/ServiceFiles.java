package org.mingjing.court.justice.serving;

import java.util.UUID;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.files.SubjectAccess;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.stereotype.Component;

/** 送达凭证准入 Whoever may see the case sees what proves its services; whoever serves in it adds to them. */
@Component
public class ServiceFiles implements SubjectAccess {

    static final String KIND = "service";

    private final Servings servings;
    private final Cases cases;

    ServiceFiles(Servings servings, Cases cases) {
        this.servings = servings;
        this.cases = cases;
    }

    /** Files brought for one service. */
    public static SubjectRef subject(ErrandId errand) {
        return new SubjectRef(KIND, errand.toString());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Decision<CourtId> mayRead(Actor actor, SubjectRef subject) {
        return judge(actor, subject, Permission.CASE_READ);
    }

    @Override
    public Decision<CourtId> mayAdd(Actor actor, SubjectRef subject) {
        return judge(actor, subject, Permission.SERVING);
    }

    private Decision<CourtId> judge(Actor actor, SubjectRef subject, Permission permission) {
        Errand errand =
                servings.find(new ErrandId(UUID.fromString(subject.id()))).orElse(null);
        return errand == null
                ? Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS)
                : cases.require(actor, errand.caseId(), permission).map(CaseCard::court);
    }
}
