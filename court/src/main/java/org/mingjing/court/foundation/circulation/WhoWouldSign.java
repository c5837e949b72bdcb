package org.mingjing.court.foundation.circulation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.PlannedPath;
import org.mingjing.court.foundation.circulation.slip.Route;
import org.mingjing.court.foundation.circulation.slip.RouteTrial;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.StepMode;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 预计签批人 Whether somebody is sure to be asked for a signature on a request that is not made yet. Called inside CourtBoundary. */
@Component
public class WhoWouldSign {

    private final Routes routes;
    private final Organisations organisations;
    private final Clock clock;

    WhoWouldSign(Routes routes, Organisations organisations, Clock clock) {
        this.routes = routes;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Of several of whom one signs, nobody is sure to. */
    public boolean surely(
            PersonId person, CourtId court, String kind, PersonId starter, SubjectRef subject, Form form) {
        return path(court, kind, starter, subject, form).steps().stream()
                .filter(step -> step.mode() != StepMode.READ)
                .filter(step -> step.people().contains(person))
                .anyMatch(step ->
                        step.people().size() == 1 || (step.mode() != StepMode.SINGLE && step.mode() != StepMode.ANY));
    }

    /** 预计路径 Whom the request would be sent to, one step after the other. */
    public PlannedPath path(CourtId court, String kind, PersonId starter, SubjectRef subject, Form form) {
        Route route = routes.current(court, kind);
        Set<PersonId> requesters = Set.of(starter);
        FiledSlip draft = new FiledSlip(
                new SlipId(UUID.randomUUID()),
                court,
                kind,
                subject,
                "",
                starter,
                Slip.draft(route, requesters),
                Map.of(),
                OffsetDateTime.now(clock),
                null);
        return new RouteTrial(organisations.of(draft))
                .of(route, route, requesters, form)
                .present();
    }
}
