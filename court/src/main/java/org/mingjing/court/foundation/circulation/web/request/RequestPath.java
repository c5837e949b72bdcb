package org.mingjing.court.foundation.circulation.web.request;

import java.util.List;
import java.util.Map;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.StepNames;
import org.mingjing.court.foundation.circulation.WhoWouldSign;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.PlannedPath;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 预计流转 Whom a request goes to, step by step: told before it is sent, where nothing that is yet to be filled in could change it. */
@Component
class RequestPath {

    private final CourtBoundary boundary;
    private final WhoWouldSign signers;
    private final People people;

    RequestPath(CourtBoundary boundary, WhoWouldSign signers, People people) {
        this.boundary = boundary;
        this.signers = signers;
        this.people = people;
    }

    List<Fact> of(Actor actor, RequestKind kind, SubjectRef subject, Text text) {
        return boundary.read(CourtScope.of(actor), () -> {
            List<PlannedPath.Asked> steps = signers.path(
                            actor.court(), kind.kind(), actor.id(), subject, kind.complete(subject, Form.EMPTY))
                    .steps();
            Map<PersonId, String> names = people.names(steps.stream()
                    .flatMap(step -> step.people().stream())
                    .distinct()
                    .toList());
            return steps.stream()
                    .map(step -> Fact.of(StepNames.of(step.name(), text), names(step, names, text)))
                    .toList();
        });
    }

    private static String names(PlannedPath.Asked step, Map<PersonId, String> names, Text text) {
        return step.people().isEmpty()
                ? text.of("circulation.path.chosen")
                : String.join(
                        text.of("circulation.path.comma"),
                        step.people().stream()
                                .map(one -> names.getOrDefault(one, "—"))
                                .toList());
    }
}
