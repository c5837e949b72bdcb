package org.mingjing.court.justice.writs.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.InnerDoor;
import org.mingjing.court.justice.writs.Writ;
import org.mingjing.court.justice.writs.WritId;
import org.mingjing.court.justice.writs.Writs;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 文书之门 Through the door of the case to one of its papers; a draft is shown to nobody who may not work on it. */
@Component
public class WritDoor extends InnerDoor<Writ> {

    private final CourtBoundary boundary;
    private final Writs writs;

    WritDoor(CourtBoundary boundary, Writs writs, CaseDoor door, CaseRefusals refusals) {
        super(boundary, door, refusals);
        this.boundary = boundary;
        this.writs = writs;
    }

    @Override
    protected Optional<Writ> find(UUID id) {
        return writs.find(new WritId(id));
    }

    @Override
    protected CaseId caseOf(Writ found) {
        return found.caseId();
    }

    /** 审判秘密 What is not issued is for whoever works on it. */
    @Override
    protected Permission needed(Writ found, Permission asked) {
        return found.issued() ? asked : Permission.WRIT;
    }

    /** One version: of an issued paper the issued one is for whoever reads the case, the others for whoever works on it. */
    public <T> Decision<T> version(Actor actor, UUID writ, int no, String action, BiFunction<CaseCard, Writ, T> view) {
        boolean issued = boundary.read(CourtScope.of(actor), () -> find(writ))
                .filter(found -> found.issued() && found.latest() == no)
                .isPresent();
        return enter(actor, writ, issued ? Permission.CASE_READ : Permission.WRIT, action, view);
    }
}
