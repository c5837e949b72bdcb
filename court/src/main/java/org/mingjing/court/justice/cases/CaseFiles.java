package org.mingjing.court.justice.cases;

import java.util.UUID;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.files.SubjectAccess;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 案件文件准入 Whoever may see the case sees its files; whoever records in it adds to them. */
@Component
class CaseFiles implements SubjectAccess {

    private final Cases cases;

    CaseFiles(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String kind() {
        return "case";
    }

    @Override
    public Decision<CourtId> mayRead(Actor actor, SubjectRef subject) {
        return judge(actor, subject, Permission.CASE_READ);
    }

    @Override
    public Decision<CourtId> mayAdd(Actor actor, SubjectRef subject) {
        return judge(actor, subject, Permission.CLOCK_RECORD);
    }

    private Decision<CourtId> judge(Actor actor, SubjectRef subject, Permission permission) {
        return cases.require(actor, new CaseId(UUID.fromString(subject.id())), permission)
                .map(CaseCard::court);
    }
}
