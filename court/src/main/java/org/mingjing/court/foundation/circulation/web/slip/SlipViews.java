package org.mingjing.court.foundation.circulation.web.slip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.HandDesk;
import org.mingjing.court.foundation.circulation.RequestKinds;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.StepNames;
import org.mingjing.court.foundation.circulation.WhoMayBeAsked;
import org.mingjing.court.foundation.circulation.slip.Circulation;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnOrigin;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.circulation.web.FormWords;
import org.mingjing.court.foundation.circulation.web.Outlook;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.foundation.effects.web.EffectWords;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.ColleagueChoices;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 流转单页内容 Makes what the page shows. */
@Component
class SlipViews {

    private static final Set<Verb> WITH_ANOTHER =
            EnumSet.of(Verb.HAND_ON, Verb.DELEGATE, Verb.ADD_BEFORE, Verb.ADD_AFTER, Verb.REMOVE, Verb.COPY);
    private static final List<Verb> OF_SIGNERS = List.of(Verb.AGREE, Verb.RETURN, Verb.REFUSE);
    private static final List<Verb> OF_REQUESTERS = List.of(Verb.WITHDRAW, Verb.REMIND);
    private static final Set<Verb> SIGNING = EnumSet.of(
            Verb.AGREE, Verb.RETURN, Verb.REFUSE, Verb.HAND_ON, Verb.DELEGATE, Verb.ADD_BEFORE, Verb.ADD_AFTER);
    private static final List<Verb> REST = List.of(
            Verb.CANCEL,
            Verb.TAKE_BACK,
            Verb.READ,
            Verb.HAND_ON,
            Verb.DELEGATE,
            Verb.ADD_BEFORE,
            Verb.ADD_AFTER,
            Verb.REMOVE,
            Verb.COPY);

    private final People people;
    private final RequestKinds kinds;
    private final FormWords words;
    private final WhoMayBeAsked eligible;
    private final ColleagueChoices choices;
    private final HandDesk hands;

    SlipViews(
            People people,
            RequestKinds kinds,
            FormWords words,
            WhoMayBeAsked eligible,
            ColleagueChoices choices,
            HandDesk hands) {
        this.hands = hands;
        this.people = people;
        this.eligible = eligible;
        this.choices = choices;
        this.kinds = kinds;
        this.words = words;
    }

    SlipView of(SlipReading.Opened opened, String typed, FormErrors errors, Actor actor, Frame frame) {
        FiledSlip filed = opened.filed();
        Text text = frame.text();
        Map<PersonId, String> names = people.names(opened.people());
        SlipCourse course = new SlipCourse(filed, hands.on(actor, opened), names, text);
        // Who has just signed comes back to read the outcome, or to take it back while nobody has acted since.
        List<Verb> main = Stream.concat(
                        Stream.of(Verb.READ, Verb.TAKE_BACK).filter(opened::may), mainVerbs(filed, actor).stream())
                .toList();
        List<Verb> more = Stream.of(OF_SIGNERS, OF_REQUESTERS, REST)
                .flatMap(Collection::stream)
                .filter(verb -> !main.contains(verb))
                .toList();
        PersonId principal = opened.principal();
        List<ForeseenEffect> effects = effects(filed, actor);
        boolean brings = WITH_ANOTHER.stream().anyMatch(opened::may);
        return new SlipView(
                filed.title(),
                text.of("circulation.kind." + filed.kind()),
                kinds.of(filed).link(filed.subject()),
                chips(filed, text),
                Stream.concat(facts(filed, names, text).stream(), outlook(filed, text))
                        .toList(),
                kinds.of(filed).text(filed.subject(), filed.slip().form()),
                EffectWords.lines(effects, text),
                principal == null ? null : text.of("circulation.onBehalf", names.getOrDefault(principal, "—")),
                fields(opened, actor, text),
                course.steps(),
                opened.acts().stream().map(act -> course.happening(act)).toList(),
                "/slips/" + filed.id().value(),
                hidden(opened, filed.slip().state().ended() ? List.of() : effects),
                errors,
                SIGNING.stream().anyMatch(opened::may) ? opinion("circulation.opinion", typed, errors, text) : null,
                opened.may(Verb.CANCEL) && SIGNING.stream().noneMatch(opened::may)
                        ? opinion("circulation.cancelReason", typed, errors, text)
                        : null,
                actions(main, opened, filed, text),
                actions(more, opened, filed, text),
                brings ? others(opened, actor, text).errorOf(errors) : null,
                opened.may(Verb.RETURN) ? backTo(filed.slip(), text) : null);
    }

    private static List<Verb> mainVerbs(FiledSlip filed, Actor actor) {
        return filed.slip().requestedBy(actor.id())
                ? Stream.concat(
                                filed.slip().state() == SlipState.UNDER_WAY
                                        ? Stream.<Verb>empty()
                                        : Stream.of(Verb.SUBMIT),
                                OF_REQUESTERS.stream())
                        .toList()
                : OF_SIGNERS;
    }

    private static Field opinion(String label, String typed, FormErrors errors, Text text) {
        return Field.of("opinion", text.of(label)).holding(typed).upTo(1_000).errorOf(errors);
    }

    /** 办理结果 For whoever comes from having acted; null for anybody else. */
    @Nullable
    String outcome(SlipReading.Opened opened, Actor actor, Text text) {
        return new SlipCourse(opened.filed(), List.of(), people.names(opened.people()), text)
                .outcome(opened.acts(), actor.id());
    }

    /** 影响 Of what was refused or dropped nothing follows. */
    List<ForeseenEffect> effects(FiledSlip filed, Actor reader) {
        SlipState state = filed.slip().state();
        return state.ended() && state != SlipState.AGREED
                ? List.of()
                : kinds.of(filed).effects(filed.subject(), filed.slip().form(), reader);
    }

    private static Map<String, String> hidden(SlipReading.Opened opened, List<ForeseenEffect> effects) {
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("key", UUID.randomUUID().toString());
        if (!effects.isEmpty()) {
            hidden.put("seen", EffectWords.seen(effects));
        }
        Turn turn = opened.turn();
        if (turn != null) {
            hidden.put("turn", Integer.toString(turn.number()));
        }
        PersonId principal = opened.principal();
        if (principal != null) {
            hidden.put("principal", principal.value().toString());
        }
        return hidden;
    }

    /** 受托 Whoever is asked for advice consents to nothing. */
    private static boolean advises(SlipReading.Opened opened) {
        Turn turn = opened.turn();
        return turn != null && turn.origin() == TurnOrigin.DELEGATED;
    }

    private static List<Action> actions(List<Verb> verbs, SlipReading.Opened opened, FiledSlip filed, Text text) {
        List<Action> actions = new ArrayList<>();
        for (Verb verb : verbs) {
            String name = text.of(
                    verb == Verb.AGREE && advises(opened) ? "circulation.advise" : "circulation.verb." + verb.name());
            Action action = verb == Verb.SUBMIT
                    ? Action.link(name, "/slips/" + filed.id().value() + "/amend")
                            .weighing(Action.Weight.MAIN)
                    : Action.send(name).saying("verb", verb.name()).weighing(weight(verb));
            Decision.Refused<Slip> obstacle = opened.obstacles().get(verb);
            actions.add(obstacle == null ? action : action.forbidden(Refusal.message(obstacle, text)));
        }
        return actions;
    }

    private static Action.Weight weight(Verb verb) {
        return switch (verb) {
            case AGREE -> Action.Weight.MAIN;
            case REFUSE, CANCEL -> Action.Weight.GRAVE;
            default -> Action.Weight.SIDE;
        };
    }

    private Field others(SlipReading.Opened opened, Actor actor, Text text) {
        boolean signs = opened.may(Verb.HAND_ON);
        return Field.of("other", text.of("circulation.other"))
                .hint(text.of("circulation.other.hint"))
                .choices(choices.of(
                        opened.filed().court(),
                        eligible.among(opened.filed(), signs ? actor.id() : null).stream()
                                .filter(one -> !one.id().equals(actor.id()))
                                .toList(),
                        WhoMayBeAsked.Eligible::division,
                        one -> new Option(
                                one.id().value().toString(),
                                one.signs() ? one.name() : text.of("circulation.other.notSigning", one.name())),
                        text));
    }

    private static Field backTo(Slip slip, Text text) {
        List<Option> targets = new ArrayList<>();
        targets.add(new Option(Integer.toString(Move.TO_REQUESTER), text.of("circulation.toRequester")));
        Circulation.returnTargets(slip)
                .forEach(index -> targets.add(new Option(
                        Integer.toString(index),
                        StepNames.of(slip.route().step(index).name(), text))));
        return Field.of("backTo", text.of("circulation.backTo"))
                .hint(text.of("circulation.backTo.hint"))
                .holding(Move.TO_REQUESTER)
                .choices(targets);
    }

    private static List<Chip> chips(FiledSlip filed, Text text) {
        SlipState state = filed.slip().state();
        Tone tone = switch (state) {
            case AGREED -> Tone.GOOD;
            case REFUSED, EXPIRED -> Tone.BAD;
            case RETURNED, CANCELLED -> Tone.WARN;
            default -> Tone.NOTE;
        };
        return List.of(
                Chip.of(text.of("circulation.state." + state.name()), tone),
                Chip.of(text.of("circulation.round", filed.slip().round())));
    }

    /** What it would bring about is only of use while it is not decided. */
    private Stream<Fact> outlook(FiledSlip filed, Text text) {
        return filed.slip().state().ended()
                ? Stream.of()
                : Outlook.facts(
                        kinds.of(filed).outlook(filed.subject(), filed.slip().form(), filed.askedOn()), text);
    }

    private static List<Fact> facts(FiledSlip filed, Map<PersonId, String> names, Text text) {
        String requesters = filed.slip().requesters().stream()
                .map(person -> names.getOrDefault(person, "—"))
                .sorted()
                .collect(Collectors.joining(text.of("circulation.comma")));
        return List.of(
                Fact.of(text.of("circulation.requester"), requesters),
                Fact.of(text.of("circulation.startedAt"), text.moment(filed.startedAt())),
                Fact.of(text.of("circulation.endedAt"), text.moment(filed.endedAt())));
    }

    /** With what changed since the reader last signed: a later form may say something else. */
    private List<SlipView.FilledField> fields(SlipReading.Opened opened, Actor actor, Text text) {
        FiledSlip filed = opened.filed();
        Form now = filed.slip().form();
        int seen = filed.slip().turns().stream()
                .filter(turn -> actor.id().equals(turn.signedBy()) && !turn.is(TurnState.STANDS))
                .mapToInt(Turn::seen)
                .max()
                .orElse(0);
        Form before = seen == 0 ? null : opened.forms().get(seen);
        Set<String> changed = before == null ? Set.of() : before.changesTo(now);
        List<SlipView.FilledField> fields = new ArrayList<>();
        for (FormField field : kinds.of(filed).fields()) {
            String earlier = before != null && changed.contains(field.name()) ? words.of(field, before, text) : null;
            fields.add(new SlipView.FilledField(text.of(field.label()), words.of(field, now, text), earlier));
        }
        return fields;
    }
}
