package org.mingjing.court.foundation.circulation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 流程窗口 A route is drafted by one, tried, proposed, and released by another; the granted result is the kind. */
@Service
public class RouteDesk {

    private final Commands commands;
    private final Routes routes;
    private final RouteDrafts drafts;
    private final RouteTrials trials;
    private final RouteNews news;
    private final RequestKinds kinds;
    private final People people;

    RouteDesk(
            Commands commands,
            Routes routes,
            RouteDrafts drafts,
            RouteTrials trials,
            RouteNews news,
            RequestKinds kinds,
            People people) {
        this.commands = commands;
        this.routes = routes;
        this.drafts = drafts;
        this.trials = trials;
        this.news = news;
        this.kinds = kinds;
        this.people = people;
    }

    public Decision<String> save(SaveRouteDraft command) {
        return commands.perform(command, () -> {
            RequestKind kind = kinds.find(command.kind()).orElse(null);
            if (kind == null) {
                return refused("circulation.noKind");
            }
            RouteDraft draft =
                    drafts.findToChange(command.court(), command.kind()).orElse(null);
            if (draft != null && draft.proposed()) {
                return refused("routes.proposed");
            }
            if (routes.current(command.court(), command.kind()).version() != command.basedOn()) {
                return refused("routes.stale");
            }
            if (command.edition() != (draft == null ? 0 : draft.edition())) {
                return refused("routes.moved");
            }
            return new RouteRules(command.court(), kind, people)
                    .check(command.steps())
                    .then(fine -> write(command, draft));
        });
    }

    private Decision<String> write(SaveRouteDraft command, @Nullable RouteDraft draft) {
        if (draft != null) {
            drafts.change(draft, command);
        } else if (!drafts.begin(command)) {
            return refused("routes.moved");
        }
        return Decision.granted(command.kind());
    }

    /** Reckoned before the row is held: nobody waits for it, and a draft changed meanwhile is not tried. */
    public Decision<String> tryOut(TryRoute command) {
        return commands.perform(
                command,
                () -> same(drafts.find(command.court(), command.kind()), command.edition())
                        .map(trials::of)
                        .then(tried -> seen(command.court(), command.kind(), command.edition())
                                .then(draft -> {
                                    drafts.tried(
                                            draft,
                                            tried.count(),
                                            tried.changed().size(),
                                            tried.blocked());
                                    return Decision.granted(command.kind());
                                })));
    }

    public Decision<String> propose(ProposeRoute command) {
        return commands.perform(
                command,
                () -> seen(command.court(), command.kind(), command.edition())
                        .then(draft -> proposable(draft, command.origin().who().id()))
                        .then(draft -> {
                            drafts.propose(draft, true);
                            news.proposed(draft, command.origin().who().id());
                            return Decision.granted(command.kind());
                        }));
    }

    public Decision<String> reopen(ReopenRouteDraft command) {
        return commands.perform(
                command,
                () -> seen(command.court(), command.kind(), command.edition())
                        .then(RouteDesk::proposed)
                        .then(draft -> {
                            drafts.propose(draft, false);
                            news.over(draft, command.origin().who().id());
                            return Decision.granted(command.kind());
                        }));
    }

    public Decision<String> drop(DropRouteDraft command) {
        return commands.perform(
                command,
                () -> seen(command.court(), command.kind(), command.edition())
                        .then(draft -> droppable(draft, command.origin().who().id()))
                        .then(draft -> {
                            drafts.remove(draft);
                            if (draft.proposed()) {
                                news.over(draft, command.origin().who().id());
                            }
                            return Decision.granted(command.kind());
                        }));
    }

    public Decision<String> release(ReleaseRoute command) {
        PersonId releaser = command.origin().who().id();
        return commands.perform(
                command,
                () -> seen(command.court(), command.kind(), command.edition())
                        .then(RouteDesk::proposed)
                        .then(draft -> releasable(draft, releaser))
                        .then(draft -> {
                            routes.release(draft, releaser);
                            drafts.remove(draft);
                            news.over(draft, releaser);
                            return Decision.granted(command.kind());
                        }));
    }

    /** The draft as the person saw it, with its row held. */
    private Decision<RouteDraft> seen(CourtId court, String kind, int edition) {
        return same(drafts.findToChange(court, kind), edition);
    }

    private static Decision<RouteDraft> same(Optional<RouteDraft> found, int edition) {
        RouteDraft draft = found.orElse(null);
        if (draft == null) {
            return refused("routes.noDraft");
        }
        return draft.edition() == edition ? Decision.granted(draft) : refused("routes.moved");
    }

    private Decision<RouteDraft> proposable(RouteDraft draft, PersonId person) {
        if (draft.proposed()) {
            return refused("routes.proposed");
        }
        if (!draft.author().equals(person)) {
            return refused("routes.authorOnly");
        }
        if (draft.tried() == null) {
            return refused("routes.untried");
        }
        return lawful(draft);
    }

    private static Decision<RouteDraft> proposed(RouteDraft draft) {
        return draft.proposed() ? Decision.granted(draft) : refused("routes.notProposed");
    }

    private Decision<RouteDraft> releasable(RouteDraft draft, PersonId releaser) {
        return draft.authors().contains(releaser) ? refused("routes.samePerson") : lawful(draft);
    }

    /** Once proposed, nobody but its authors takes it away from who has to decide. */
    private static Decision<RouteDraft> droppable(RouteDraft draft, PersonId person) {
        return draft.proposed() && !draft.authors().contains(person)
                ? refused("routes.dropNot")
                : Decision.granted(draft);
    }

    /** Asked again: people leave, and kinds change with the program. */
    private Decision<RouteDraft> lawful(RouteDraft draft) {
        if (routes.current(draft.court(), draft.kind()).version() != draft.basedOn()) {
            return refused("routes.stale");
        }
        RequestKind kind = kinds.find(draft.kind()).orElse(null);
        return kind == null
                ? refused("circulation.noKind")
                : new RouteRules(draft.court(), kind, people)
                        .check(draft.steps())
                        .map(fine -> draft);
    }

    private static <T> Decision<T> refused(String code) {
        return Decision.refused(code, RouteRules.ROUTES);
    }
}
