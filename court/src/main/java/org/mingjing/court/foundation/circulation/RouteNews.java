package org.mingjing.court.foundation.circulation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 流程待发布 Tells those who may release a proposed route that it waits for one of them, and takes it back when it does no more. */
@Component
class RouteNews {

    private final People people;
    private final ApplicationEventPublisher events;

    RouteNews(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    void proposed(RouteDraft draft, PersonId by) {
        tell(
                draft,
                by,
                Owing.each(
                        draft.court(),
                        releasers(draft),
                        "route-release",
                        "circulation.kind." + draft.kind(),
                        null,
                        null));
    }

    /** Released, sent back, taken back or dropped. */
    void over(RouteDraft draft, PersonId by) {
        tell(draft, by, List.of());
    }

    private void tell(RouteDraft draft, PersonId by, List<Owing> owed) {
        events.publishEvent(DutiesTold.of(
                new SubjectRef("route", draft.court().value() + "/" + draft.kind()),
                people.names(List.of(draft.author())).getOrDefault(draft.author(), "—") + " · "
                        + draft.route().version(),
                "/routes/" + draft.kind(),
                by,
                owed));
    }

    /** Whoever may change routes, but nobody who ever saved this draft. */
    private Set<PersonId> releasers(RouteDraft draft) {
        return Arrays.stream(Role.values())
                .filter(role -> Grants.permits(role, Permission.ROUTES_MANAGE))
                .flatMap(role -> people.holders(draft.court(), role).stream())
                .filter(person -> !draft.authors().contains(person))
                .collect(Collectors.toSet());
    }
}
