package org.mingjing.court.foundation.circulation.web.together;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.Foreseen;
import org.mingjing.court.foundation.circulation.HeldConsent;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.StepNames;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.circulation.web.FormWords;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.court.ui.components.tabs.Tab;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 批量签批页内容 Makes what the pages show. */
@Component
class TogetherViews {

    private final People people;
    private final FormWords words;

    TogetherViews(People people, FormWords words) {
        this.people = people;
        this.words = words;
    }

    /** The piles one has, and the rows of the pile asked for; of the largest where none was. */
    PilesView piles(List<FiledSlip> inHand, @Nullable String asked, Actor actor, Frame frame) {
        Map<String, List<FiledSlip>> piles = inHand.stream()
                .collect(Collectors.groupingBy(TogetherViews::pile, LinkedHashMap::new, Collectors.toList()));
        String chosen = asked != null && piles.containsKey(asked)
                ? asked
                : piles.entrySet().stream()
                        .max(Map.Entry.comparingByValue((one, other) -> Integer.compare(one.size(), other.size())))
                        .map(Map.Entry::getKey)
                        .orElse("");
        Text text = frame.text();
        List<Tab> tabs = piles.entrySet().stream()
                .map(pile -> new Tab(
                        title(pile.getValue().getFirst(), text),
                        "/slips/together?pile=" + pile.getKey(),
                        pile.getKey().equals(chosen),
                        pile.getValue().size()))
                .toList();
        return new PilesView(chosen, tabs, rows(piles.getOrDefault(chosen, List.of()), actor, text));
    }

    List<Row> rows(List<FiledSlip> some, Actor actor, Text text) {
        Map<PersonId, String> names = names(some.stream().map(FiledSlip::starter));
        return some.stream()
                .map(filed ->
                        row(filed, filed.slip().live(actor.id(), TurnState.OPEN).orElseThrow(), names, "", true, text))
                .toList();
    }

    List<Row> foreseen(List<Foreseen> all, long minutes, Text text) {
        Map<PersonId, String> names = names(
                all.stream().flatMap(one -> Stream.concat(Stream.of(one.filed().starter()), holders(one.next()))));
        return all.stream()
                .map(one -> row(
                        one.filed(),
                        one.turn(),
                        names,
                        outcome(one, names, minutes, text),
                        one.next() instanceof Decision.Granted,
                        text))
                .toList();
    }

    /** 未生效 Whether the person's consent waits for its window to close. */
    boolean waits(@Nullable HeldConsent given) {
        return given != null && given.state() == HeldConsent.State.HELD;
    }

    /** What was given of late and waits, or did not take effect; of slips the person still may meet. */
    GivenView given(Map<SlipId, HeldConsent> given, Map<SlipId, FiledSlip> known, Text text) {
        Map<PersonId, String> names = names(known.values().stream().map(FiledSlip::starter));
        List<Row> open = new ArrayList<>();
        List<RefusedRow> failed = new ArrayList<>();
        known.values().stream()
                .filter(filed -> Objects.requireNonNull(given.get(filed.id())).concerns(filed))
                .sorted(Comparator.comparing(FiledSlip::startedAt))
                .forEach(filed -> {
                    HeldConsent one = Objects.requireNonNull(given.get(filed.id()));
                    Turn turn = filed.slip().turns().get(one.turn() - 1);
                    if (waits(one)) {
                        open.add(row(filed, turn, names, until(one, text), true, text));
                    }
                    if (one.refusal() != null) {
                        failed.add(new RefusedRow(
                                filed.title(), "/slips/" + filed.id().value(), Refusal.of(one.refusal(), text)));
                    }
                });
        return new GivenView(open, failed);
    }

    private static String until(HeldConsent held, Text text) {
        return text.of("circulation.held.until", text.moment(held.closesAt()));
    }

    AnsweredView answered(
            List<TogetherPage.Answer> answers,
            Map<SlipId, FiledSlip> now,
            Collection<HeldConsent> given,
            Verb verb,
            Actor actor,
            Text text) {
        Map<SlipId, HeldConsent> waiting =
                given.stream().filter(this::waits).collect(Collectors.toMap(HeldConsent::slip, Function.identity()));
        Map<PersonId, String> names = names(now.values().stream().map(FiledSlip::starter));
        List<Row> done = answers.stream()
                .filter(answer -> answer.decision() instanceof Decision.Granted)
                .map(answer -> now.get(answer.slip()))
                .filter(Objects::nonNull)
                .map(filed -> row(
                        filed,
                        signed(filed, actor),
                        names,
                        state(filed, waiting.get(filed.id()), text),
                        mayBack(filed, verb),
                        text))
                .toList();
        List<RefusedRow> refused = answers.stream()
                .flatMap(answer -> answer.decision() instanceof Decision.Refused<String> why
                        ? Stream.of(new RefusedRow(
                                now.containsKey(answer.slip())
                                        ? now.get(answer.slip()).title()
                                        : "—",
                                "/slips/" + answer.slip().value(),
                                Refusal.of(why, text)))
                        : Stream.of())
                .toList();
        return new AnsweredView(verb, done, refused);
    }

    Field opinion(String typed, Text text) {
        return Field.of("opinion", text.of("circulation.opinion"))
                .holding(typed)
                .upTo(1_000);
    }

    private static boolean mayBack(FiledSlip filed, Verb verb) {
        return verb == Verb.AGREE && !filed.slip().state().ended();
    }

    /** The turn the person signed last, to name the row. */
    private static Turn signed(FiledSlip filed, Actor actor) {
        return filed.slip().turns().stream()
                .filter(turn -> turn.holder().equals(actor.id()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static String pile(FiledSlip filed) {
        Slip slip = filed.slip();
        return filed.kind() + "." + slip.route().version() + "." + slip.step();
    }

    private static String title(FiledSlip filed, Text text) {
        Slip slip = filed.slip();
        return text.of("circulation.kind." + filed.kind()) + " · "
                + StepNames.of(slip.route().step(slip.step()).name(), text);
    }

    private Row row(
            FiledSlip filed, Turn turn, Map<PersonId, String> names, String outcome, boolean goesOn, Text text) {
        return new Row(
                filed.id().value() + "_" + turn.number(),
                filed.title(),
                "/slips/" + filed.id().value(),
                starter(filed, names),
                words.summary(filed, text),
                filed.dueOn(turn),
                outcome,
                goesOn);
    }

    /** 申请人 Once is enough where the slip is called after him. */
    private static String starter(FiledSlip filed, Map<PersonId, String> names) {
        String name = names.getOrDefault(filed.starter(), "—");
        return name.equals(filed.title()) ? "" : name;
    }

    private static String outcome(Foreseen one, Map<PersonId, String> names, long minutes, Text text) {
        return switch (one.next()) {
            case Decision.Refused<Slip> refused -> Refusal.message(refused, text);
            case Decision.Granted<Slip>(Slip next) ->
                next.state() == SlipState.AGREED
                        ? text.of("circulation.together.last", minutes)
                        : text.of(
                                "circulation.together.goesTo",
                                StepNames.of(next.route().step(next.step()).name(), text),
                                holders(one.next())
                                        .map(person -> names.getOrDefault(person, "—"))
                                        .collect(Collectors.joining(text.of("circulation.comma"))));
        };
    }

    private static Stream<PersonId> holders(Decision<Slip> next) {
        return next instanceof Decision.Granted<Slip>(Slip slip)
                ? slip.live().filter(turn -> turn.is(TurnState.OPEN)).map(Turn::holder)
                : Stream.of();
    }

    private static String state(FiledSlip filed, @Nullable HeldConsent waiting, Text text) {
        if (waiting != null) {
            return until(waiting, text);
        }
        Slip slip = filed.slip();
        return slip.step() == Slip.NOWHERE
                ? text.of("circulation.state." + slip.state().name())
                : StepNames.of(slip.route().step(slip.step()).name(), text);
    }

    private Map<PersonId, String> names(Stream<PersonId> some) {
        Collection<PersonId> each = some.distinct().toList();
        return people.names(each);
    }
}
