package org.mingjing.court.justice.preservation.web.tab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.preservation.Measure;
import org.mingjing.court.justice.preservation.Petition;
import org.mingjing.court.justice.preservation.Preservation;
import org.mingjing.court.justice.preservation.Preservations;
import org.mingjing.court.justice.preservation.Review;
import org.mingjing.court.justice.preservation.Ruling;
import org.mingjing.court.justice.preservation.Security;
import org.mingjing.court.justice.preservation.web.PreservationWords;
import org.mingjing.court.justice.preservation.web.act.Deed;
import org.mingjing.court.justice.preservation.web.tab.PreservationView.Line;
import org.mingjing.court.justice.preservation.web.tab.PreservationView.One;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.actionbar.Action.Weight;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.law.fees.FeeReckoning;
import org.mingjing.law.preservation.LiftGround;
import org.springframework.stereotype.Component;

/** 案件保全的内容 Called inside CourtBoundary. */
@Component
class PreservationViews {

    private final Preservations preservations;
    private final PreservationWords words;
    private final Cases cases;
    private final People people;

    PreservationViews(Preservations preservations, PreservationWords words, Cases cases, People people) {
        this.preservations = preservations;
        this.words = words;
        this.cases = cases;
        this.people = people;
    }

    PreservationView of(CaseCard card, Actor actor, Frame frame) {
        boolean own = actor.court().equals(card.court());
        boolean records = own && cases.permits(actor, card, Permission.PRESERVATION);
        boolean rules = own && cases.permits(actor, card, Permission.PRESERVATION_RULE);
        return new PreservationView(
                preservations.of(card.id()).reversed().stream()
                        .map(one -> one(one, records, rules, frame))
                        .toList(),
                records
                        ? List.of(Action.link(
                                frame.text().of("preserve.apply"), "/cases/" + card.id() + "/preservation/new"))
                        : List.of());
    }

    private One one(Preservation of, boolean records, boolean rules, Frame frame) {
        Text text = frame.text();
        Petition asked = of.petition();
        List<Action> actions = new ArrayList<>();
        for (Deed deed : Deed.open(of)) {
            if (deed.permission() == Permission.PRESERVATION ? records : rules) {
                Action link = Action.link(
                        text.of("preserve.do." + deed.word()), "/preservations/" + of.id() + "/do/" + deed.word());
                actions.add(deed.main() ? link.weighing(Weight.MAIN) : link);
            }
        }
        return new One(
                of.id().toString(),
                PreservationWords.kind(of, text),
                text.of("preserve.against", asked.applicant(), asked.respondent()),
                PreservationWords.state(of, text),
                words.due(of, frame.today()),
                text.of(PreservationWords.dueLabel(of)),
                words.hours(of, text),
                facts(of, text),
                of.measures().stream()
                        .map(measure -> line(of, measure, records, rules, frame))
                        .toList(),
                of.reviews().stream().map(review -> review(review, text)).toList(),
                actions);
    }

    private List<Fact> facts(Preservation of, Text text) {
        Petition asked = of.petition();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(text.of("preserve.target"), asked.target()));
        facts.add(Fact.of(
                text.of("preserve.received"),
                PreservationWords.moment(asked.receivedAt())
                        + (asked.urgent() ? " " + text.of("preserve.urgent.mark") : "")));
        if (asked.amount() != null) {
            facts.add(Fact.of(
                    text.of("preserve.amount"),
                    PreservationWords.money(asked.amount(), text)
                            + (asked.claim() == null
                                    ? ""
                                    : text.of("preserve.ofClaim", asked.claim().toString()))));
        }
        if (!asked.clue().isBlank()) {
            facts.add(Fact.of(text.of("preserve.clue"), asked.clue()));
        }
        facts.add(Fact.of(text.of("preserve.security"), security(of.security(), text)));
        if (PreservationWords.fee(of) instanceof FeeReckoning.Charged charged) {
            facts.add(new Fact(
                    text.of("preserve.fee"),
                    text.of("preserve.yuan", charged.amount().toString()),
                    "/preservations/" + of.id() + "/fee"));
        }
        Ruling ruling = of.ruling();
        if (ruling != null) {
            facts.add(Fact.of(text.of("preserve.ruling"), ruling(ruling, text)));
        }
        if (of.suitOn() != null) {
            facts.add(Fact.of(text.of("preserve.suit"), text.of("preserve.suitIs", of.suitNumber(), of.suitOn())));
        }
        return facts;
    }

    private static String security(Security security, Text text) {
        if (security.givenOn() != null && security.form() != null) {
            String given = text.of(
                    "preserve.security.given",
                    security.givenOn(),
                    text.of("preservation.security." + security.form()),
                    PreservationWords.money(security.given(), text));
            return Stream.of(given, security.by(), security.special())
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" · "));
        }
        if (security.orderedOn() != null) {
            return text.of(
                    "preserve.security.ordered",
                    security.orderedOn(),
                    PreservationWords.money(security.ordered(), text));
        }
        return security.waiver() == null
                ? text.of("preserve.security.none")
                : text.of("preserve.security.waived", text.of("preservation.waiver." + security.waiver()));
    }

    private String ruling(Ruling ruling, Text text) {
        String said = text.of(
                ruling.granted() ? "preserve.ruling.granted" : "preserve.ruling.refused",
                PreservationWords.moment(ruling.at()));
        return Stream.of(
                        said,
                        ruling.number(),
                        ruling.amount() == null ? "" : PreservationWords.money(ruling.amount(), text),
                        ruling.reasons(),
                        people.names(List.of(ruling.by())).getOrDefault(ruling.by(), ""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String review(Review review, Text text) {
        return review.outcome() == null
                ? text.of("preserve.review.open", review.party(), review.requestedOn(), review.grounds())
                : text.of(
                        "preserve.review.decided",
                        review.party(),
                        review.requestedOn(),
                        text.date(review.decidedOn()),
                        Stream.of(
                                        text.of("preserve.outcome."
                                                + review.outcome().word()),
                                        review.amount() == null ? "" : PreservationWords.money(review.amount(), text))
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining(" · ")),
                        review.reasons());
    }

    private Line line(Preservation of, Measure measure, boolean records, boolean rules, Frame frame) {
        Text text = frame.text();
        List<Action> actions = new ArrayList<>();
        for (Deed deed : Deed.open(of, measure, frame.today())) {
            if (deed.permission() == Permission.PRESERVATION ? records : rules) {
                actions.add(Action.link(
                        text.of("preserve.do." + deed.word()),
                        "/preservations/" + of.id() + "/do/" + deed.word() + "?measure=" + measure.id()));
            }
        }
        return new Line(
                text.of("preservation.measure." + measure.kind()),
                measure.asset(),
                Stream.of(
                                measure.place(),
                                measure.authority().isBlank() ? "" : text.of("preserve.told", measure.authority()),
                                measure.renewals().isEmpty()
                                        ? ""
                                        : text.of(
                                                "preserve.renewedTimes",
                                                measure.renewals().size()),
                                measure.enforcement().isBlank()
                                        ? ""
                                        : text.of("preserve.passedInto", measure.enforcement()))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")),
                PreservationWords.money(measure.amount(), text),
                text.date(measure.since()),
                PreservationWords.due(measure, frame.today()),
                PreservationWords.state(measure, frame.today(), text),
                ended(measure, text),
                actions);
    }

    private static String ended(Measure measure, Text text) {
        @Nullable LiftGround ground = measure.ground();
        return measure.endedOn() == null
                ? ""
                : Stream.of(
                                text.date(measure.endedOn()),
                                ground == null ? "" : text.of("preservation.lift." + ground),
                                measure.reasons())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · "));
    }
}
