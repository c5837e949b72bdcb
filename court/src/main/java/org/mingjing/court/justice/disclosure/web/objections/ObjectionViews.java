package org.mingjing.court.justice.disclosure.web.objections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.disclosure.FileObjection;
import org.mingjing.court.justice.disclosure.Objection;
import org.mingjing.court.justice.disclosure.Said;
import org.mingjing.court.justice.disclosure.web.ObjectionLines;
import org.mingjing.court.justice.disclosure.web.objections.ObjectionView.Words;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.limits.RecordedFact;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.actionbar.Action.Weight;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.springframework.stereotype.Component;

/** 审限异议的内容 Called inside CourtBoundary. */
@Component
class ObjectionViews {

    private final Cases cases;
    private final ClockBook clocks;
    private final People people;

    ObjectionViews(Cases cases, ClockBook clocks, People people) {
        this.cases = cases;
        this.clocks = clocks;
        this.people = people;
    }

    ObjectionView of(CaseCard card, Objection one, String typed, FormErrors errors, Actor actor, Frame frame) {
        Text text = frame.text();
        String act = act(card, one, actor);
        return new ObjectionView(
                ObjectionLines.state(one, text),
                ObjectionLines.due(one, frame),
                facts(card, one, text),
                said(one, text),
                act == null
                        ? null
                        : Field.of("words", text.of("disclosure." + act + ".words"))
                                .hint(text.of("disclosure." + act + ".hint"))
                                .holding(typed)
                                .upTo(FileObjection.LONGEST)
                                .mandatory()
                                .errorOf(errors),
                act == null
                        ? text.of("disclosure.waits." + one.state().word())
                        : text.of("disclosure." + act + ".lead"),
                act == null ? List.of() : actions(act, text),
                "/cases/" + card.id() + "/clocks",
                UUID.randomUUID().toString(),
                one.revision());
    }

    /** What this person owes to it now: {@code answer}, {@code state} or {@code heed}; null: nothing. */
    private @Nullable String act(CaseCard card, Objection one, Actor actor) {
        if (!actor.court().equals(card.court())) {
            return null;
        }
        boolean works = cases.of(actor, card.id()).working();
        boolean records = cases.permits(actor, card, Permission.CLOCK_RECORD);
        return switch (one.state()) {
            case OPEN -> {
                if (works) {
                    yield records && one.statement() == null ? "state" : null;
                }
                yield cases.permits(actor, card, Permission.OBJECTION_ANSWER) ? "answer" : null;
            }
            case UPHELD -> works && records ? "heed" : null;
            case CLOSED -> null;
        };
    }

    private static List<Action> actions(String act, Text text) {
        return act.equals("answer")
                ? List.of(
                        Action.send(text.of("disclosure.answer.reject")).saying("act", "reject"),
                        Action.send(text.of("disclosure.answer.uphold"))
                                .saying("act", "uphold")
                                .weighing(Weight.SIDE))
                : List.of(Action.send(text.of("disclosure." + act + ".send")).saying("act", act));
    }

    private List<Fact> facts(CaseCard card, Objection one, Text text) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(text.of("disclosure.objected.by"), one.partyName()));
        facts.add(Fact.of(text.of("disclosure.objected.on"), text.date(one.filedOn())));
        RecordedFact fact = clocks.of(card.id()).stream()
                .flatMap(clock -> clock.recorded().stream())
                .filter(found -> found.id().equals(one.fact()))
                .findFirst()
                .orElse(null);
        facts.add(new Fact(
                text.of("disclosure.matter." + one.matter()),
                fact == null ? "—" : ClockReading.fact(fact.event(), text),
                "/cases/" + card.id() + "/clocks"));
        if (fact != null) {
            facts.add(Fact.of(text.of("limits.document"), fact.document().isEmpty() ? "—" : fact.document()));
            facts.add(Fact.of(
                    text.of("disclosure.recordedAt"),
                    text.moment(fact.recordedAt()) + " " + name(fact.recordedBy(), text)));
            if (!fact.counts()) {
                facts.add(Fact.of(text.of("disclosure.now"), text.of("disclosure.changedSince")));
            }
        }
        return facts;
    }

    private String name(@Nullable PersonId person, Text text) {
        return person == null
                ? text.of("limits.recordedBySystem")
                : people.names(List.of(person)).getOrDefault(person, "");
    }

    private List<Words> said(Objection one, Text text) {
        Map<PersonId, String> names = people.names(Stream.of(one.statement(), one.answer(), one.done())
                .filter(Objects::nonNull)
                .map(said -> Objects.requireNonNull(said).by())
                .distinct()
                .toList());
        List<Words> all = new ArrayList<>();
        all.add(new Words(text.of("disclosure.said.party", one.partyName(), one.filedOn()), one.reasons()));
        add(all, "disclosure.said.judge", one.statement(), names, text);
        Boolean upheld = one.upheld();
        add(
                all,
                Boolean.TRUE.equals(upheld) ? "disclosure.said.upheld" : "disclosure.said.notUpheld",
                one.answer(),
                names,
                text);
        add(all, "disclosure.said.done", one.done(), names, text);
        return all;
    }

    private static void add(List<Words> all, String key, @Nullable Said said, Map<PersonId, String> names, Text text) {
        if (said != null) {
            all.add(new Words(text.of(key, names.getOrDefault(said.by(), "—"), said.on()), said.words()));
        }
    }
}
