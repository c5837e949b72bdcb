package org.mingjing.court.foundation.circulation.web.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.RouteDraft;
import org.mingjing.court.foundation.circulation.RouteReading;
import org.mingjing.court.foundation.circulation.RouteVersion;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.facts.Fact;
import org.springframework.stereotype.Component;

/** 流程页的内容 The versions, the draft, and what the reader may do with it; what he may not says why. */
@Component
class RouteViews {

    private final People people;

    RouteViews(People people) {
        this.people = people;
    }

    RouteView of(RouteReading.OpenedRoute opened, Actor actor, Text text) {
        RouteWords words = new RouteWords(opened.kind(), people, text);
        Map<PersonId, String> names = names(opened);
        RouteDraft draft = opened.draft();
        List<RouteStep> present = opened.present().route().steps();
        return new RouteView(
                opened.kind().kind(),
                text.of("circulation.kind." + opened.kind().kind()),
                words.cards(present, null),
                facts(opened.present(), names, text),
                draft == null
                        ? null
                        : new RouteView.Draft(
                                draft.proposed()
                                        ? Chip.of(text.of("routes.draft.proposed"), Tone.WARN)
                                        : Chip.of(text.of("routes.draft.open"), Tone.NOTE),
                                draft.edition(),
                                words.cards(draft.steps(), present),
                                facts(draft, names, text),
                                draft.tried() == null ? null : "/routes/" + draft.kind() + "/trial",
                                actions(draft, actor, text)),
                opened.versions().stream()
                        .skip(1)
                        .map(version -> new RouteView.Version(
                                text.of("routes.version", version.route().version()),
                                facts(version, names, text),
                                words.cards(version.route().steps(), null)))
                        .toList(),
                UUID.randomUUID());
    }

    private Map<PersonId, String> names(RouteReading.OpenedRoute opened) {
        Set<PersonId> known = new HashSet<>();
        for (RouteVersion version : opened.versions()) {
            add(known, version.proposedBy());
            add(known, version.releasedBy());
        }
        RouteDraft draft = opened.draft();
        if (draft != null) {
            known.addAll(draft.authors());
        }
        return people.names(known);
    }

    private static void add(Set<PersonId> known, @Nullable PersonId person) {
        if (person != null) {
            known.add(person);
        }
    }

    private static List<Fact> facts(RouteVersion version, Map<PersonId, String> names, Text text) {
        PersonId proposer = version.proposedBy();
        PersonId releaser = version.releasedBy();
        String number = Integer.toString(version.route().version());
        return proposer == null || releaser == null
                ? List.of(
                        Fact.of(text.of("routes.fact.version"), number),
                        Fact.of(text.of("routes.since"), text.of("routes.shipped")))
                : List.of(
                        Fact.of(text.of("routes.fact.version"), number),
                        Fact.of(text.of("routes.since"), text.moment(version.releasedAt())),
                        Fact.of(text.of("routes.fact.proposedBy"), names.getOrDefault(proposer, "—")),
                        Fact.of(text.of("routes.fact.releasedBy"), names.getOrDefault(releaser, "—")));
    }

    private static List<Fact> facts(RouteDraft draft, Map<PersonId, String> names, Text text) {
        RouteDraft.Tried tried = draft.tried();
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(text.of("routes.fact.author"), names.getOrDefault(draft.author(), "—")),
                Fact.of(text.of("routes.fact.changedAt"), text.moment(draft.changedAt())),
                Fact.of(
                        text.of("routes.fact.trial"),
                        tried == null
                                ? text.of("routes.trial.none")
                                : text.of("routes.trial.summary", tried.count(), tried.changed(), tried.blocked()))));
        if (draft.authors().size() > 1) {
            facts.add(Fact.of(
                    text.of("routes.fact.authors"),
                    draft.authors().stream()
                            .map(author -> names.getOrDefault(author, "—"))
                            .sorted()
                            .collect(Collectors.joining(text.of("circulation.comma")))));
        }
        if (draft.proposed()) {
            facts.add(Fact.of(text.of("routes.fact.proposedAt"), text.moment(draft.proposedAt())));
        }
        return facts;
    }

    private static List<Action> actions(RouteDraft draft, Actor actor, Text text) {
        boolean own = draft.authors().contains(actor.id());
        Action drop = act(text, "drop").weighing(Action.Weight.GRAVE);
        if (draft.proposed()) {
            return List.of(
                    act(text, "release").forbidden(own ? text.of("routes.samePerson") : null),
                    Action.send(text.of(own ? "routes.act.takeBack" : "routes.act.reopen"))
                            .saying("act", "reopen")
                            .weighing(Action.Weight.SIDE),
                    drop.forbidden(own ? null : text.of("routes.dropNot")));
        }
        boolean last = draft.author().equals(actor.id());
        String whyNot = !last ? "routes.authorOnly" : draft.tried() == null ? "routes.untried" : null;
        Action propose = act(text, "propose").forbidden(whyNot == null ? null : text.of(whyNot));
        Action tryOut = act(text, "try");
        return List.of(
                draft.tried() == null ? tryOut : tryOut.weighing(Action.Weight.SIDE),
                draft.tried() == null ? propose.weighing(Action.Weight.SIDE) : propose,
                Action.link(text.of("routes.edit"), "/routes/" + draft.kind() + "/edit"),
                drop);
    }

    private static Action act(Text text, String word) {
        return Action.send(text.of("routes.act." + word)).saying("act", word);
    }
}
