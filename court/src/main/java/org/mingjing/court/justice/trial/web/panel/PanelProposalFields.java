package org.mingjing.court.justice.trial.web.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.trial.Assessors;
import org.mingjing.court.justice.trial.Panels;
import org.mingjing.court.justice.trial.ProposePanel;
import org.mingjing.court.justice.trial.TrialPanel;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.law.panel.MemberChange;
import org.mingjing.law.panel.PanelTrait;
import org.springframework.stereotype.Component;

/** 组庭表单项 Those who may be chosen, and what was chosen. */
@Component
class PanelProposalFields {

    /** Beside one, two or three judges. */
    private static final List<String> ASSESSORS = List.of("0", "1", "2", "4");

    private final People people;
    private final Cases cases;
    private final CaseDetails details;
    private final Panels panels;
    private final Assessors list;

    PanelProposalFields(People people, Cases cases, CaseDetails details, Panels panels, Assessors list) {
        this.people = people;
        this.cases = cases;
        this.details = details;
        this.panels = panels;
        this.list = list;
    }

    /** What is typed when the form is opened: as the case stands. */
    PanelProposalForm standing(CaseCard card) {
        TrialPanel fixed = panels.fixed(card.id()).orElse(null);
        PersonId handling = card.handlingJudge();
        List<String> judges = fixed == null
                ? handling == null ? List.of() : List.of(handling.value().toString())
                : fixed.judges().stream()
                        .filter(judge -> !cases.recused(judge, card.id()))
                        .map(judge -> judge.value().toString())
                        .toList();
        long assessors = fixed == null
                ? 0
                : fixed.seats().stream().filter(seat -> seat.assessor() != null).count();
        String event = card.nextEvent();
        boolean hearing = event != null && event.contains("hearing");
        return new PanelProposalForm(
                judges.isEmpty() ? null : judges.getFirst(),
                judges,
                Long.toString(assessors),
                at(card, CaseRelation.ASSISTANT),
                at(card, CaseRelation.CLERK),
                fixed != null && fixed.hearingOn() != null
                        ? Objects.toString(fixed.hearingOn(), null)
                        : hearing ? Objects.toString(card.nextEventOn(), null) : null,
                fixed == null ? null : fixed.earlier(),
                fixed == null
                        ? List.of()
                        : fixed.traits().stream().map(Enum::name).toList(),
                null,
                null,
                null);
    }

    private @Nullable String at(CaseCard card, CaseRelation relation) {
        return details.members(card.id()).stream()
                .filter(member -> member.until() == null && member.relation() == relation)
                .map(member -> member.person().value().toString())
                .findFirst()
                .orElse(null);
    }

    /** 可以参加合议庭的法官 Those of the division and the leaders of the court; where it has too few, all judges of the court. */
    Map<String, String> judges(CaseCard card, Text text) {
        Map<String, String> all = new LinkedHashMap<>();
        var division = card.division();
        if (division != null) {
            people.judges(division).forEach(judge -> put(card, judge, all, text));
        }
        List<Actor> others = people.actors(card.court()).stream()
                .filter(actor -> actor.is(Role.COURT_LEADER)
                        || (all.size() < 3 && (actor.is(Role.JUDGE) || actor.is(Role.CHIEF_JUDGE))))
                .toList();
        others.forEach(actor ->
                all.putIfAbsent(actor.id().value().toString(), actor.name() + " " + text.of("post." + actor.post())));
        return all;
    }

    private void put(CaseCard card, Person judge, Map<String, String> all, Text text) {
        all.put(
                judge.id().value().toString(),
                judge.name() + " "
                        + (judge.id().equals(card.handlingJudge())
                                ? text.of("cases.relation.handling-judge")
                                : cases.recused(judge.id(), card.id())
                                        ? text.of("cases.relation.recused")
                                        : text.of("post." + judge.post())));
    }

    List<Tick> members(CaseCard card, PanelProposalForm typed, Text text) {
        Set<String> chosen = Set.copyOf(Objects.requireNonNullElse(typed.members(), List.of()));
        return judges(card, text).entrySet().stream()
                .map(one -> new Tick("members", one.getKey(), one.getValue(), null, chosen.contains(one.getKey())))
                .toList();
    }

    static List<Tick> traits(PanelProposalForm typed, Text text) {
        Set<String> chosen = Set.copyOf(Objects.requireNonNullElse(typed.traits(), List.of()));
        return Arrays.stream(PanelTrait.values())
                .map(one -> new Tick(
                        "traits",
                        one.name(),
                        text.of("trial.trait." + one.name()),
                        one.citation().toString(),
                        chosen.contains(one.name())))
                .toList();
    }

    Input presiding(CaseCard card, PanelProposalForm typed, Text text) {
        return select(
                Field.of("presiding", text.of("trial.presiding"))
                        .hint(text.of("trial.presiding.hint"))
                        .mandatory(),
                typed.presiding(),
                judges(card, text).entrySet().stream()
                        .map(one -> new Option(one.getKey(), one.getValue()))
                        .toList());
    }

    List<Input> rest(CaseCard card, PanelProposalForm typed, Frame frame) {
        Text text = frame.text();
        List<Input> fields = new ArrayList<>();
        long free = list.of(card.court()).stream()
                .filter(one -> one.serves(frame.today()) && one.sat() < list.cap())
                .count();
        fields.add(select(
                Field.of("assessors", text.of("trial.assessors.many")).hint(text.of("trial.assessors.hint", free)),
                Objects.requireNonNullElse(typed.assessors(), "0"),
                ASSESSORS.stream()
                        .map(one -> new Option(one, text.of("trial.assessors." + one)))
                        .toList()));
        fields.add(new Input(
                "date",
                Field.of("hearingOn", text.of("trial.hearing"))
                        .holding(typed.hearingOn())
                        .hint(text.of("trial.hearing.hint"))));
        fields.add(staff(card, "assistant", typed.assistant(), text));
        fields.add(staff(card, "clerk", typed.clerk(), text));
        fields.add(new Input(
                "text",
                Field.of("earlier", text.of("trial.earlier"))
                        .holding(typed.earlier())
                        .hint(text.of("trial.earlier.hint"))
                        .upTo(100)));
        if (panels.fixed(card.id()).isPresent()) {
            fields.add(select(
                    Field.of("change", text.of("trial.change")).mandatory(),
                    typed.change(),
                    Arrays.stream(MemberChange.values())
                            .map(one -> new Option(one.name(), text.of("trial.change." + one.name())))
                            .toList()));
            fields.add(new Input(
                    "textarea",
                    Field.of("reason", text.of("trial.change.reason"))
                            .holding(typed.reason())
                            .upTo(ProposePanel.LONGEST)
                            .mandatory()));
        }
        return fields;
    }

    private Input staff(CaseCard card, String post, @Nullable String chosen, Text text) {
        var division = card.division();
        List<Person> members = division == null ? List.of() : people.members(division);
        Map<String, String> options = members.stream()
                .filter(person -> person.post().equals(post))
                .collect(Collectors.toMap(
                        person -> person.id().value().toString(),
                        Person::name,
                        (one, other) -> one,
                        LinkedHashMap::new));
        if (chosen != null) {
            options.computeIfAbsent(
                    chosen,
                    id -> people.names(List.of(new PersonId(java.util.UUID.fromString(id)))).values().stream()
                            .findFirst()
                            .orElse("—"));
        }
        return select(
                Field.of(post, text.of("cases.relation." + post)),
                chosen,
                options.entrySet().stream()
                        .map(one -> new Option(one.getKey(), one.getValue()))
                        .toList());
    }

    private static Input select(Field field, @Nullable String chosen, List<Option> options) {
        return new Input("select", field.holding(chosen).choices(options));
    }
}
