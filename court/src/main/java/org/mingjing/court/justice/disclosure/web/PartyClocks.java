package org.mingjing.court.justice.disclosure.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.disclosure.Objection;
import org.mingjing.court.justice.disclosure.ObjectionState;
import org.mingjing.court.justice.disclosure.Objections;
import org.mingjing.court.justice.disclosure.Said;
import org.mingjing.court.justice.disclosure.web.PartyView.ChangeLine;
import org.mingjing.court.justice.disclosure.web.PartyView.ObjectionLine;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.limits.FactId;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.court.justice.limits.RecordedFact;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.law.disclosure.DisclosedMatter;
import org.mingjing.law.disclosure.DisclosureRules;
import org.springframework.stereotype.Component;

/** 审限公开 The time limit of the trial as a party reads it: its reasons, and every change with what, why, when and by whom. */
@Component
class PartyClocks {

    private final ClockBook book;
    private final Objections objections;

    PartyClocks(ClockBook book, Objections objections) {
        this.book = book;
        this.objections = objections;
    }

    private Optional<LiveClock> main(CaseCard card) {
        return book.of(card.id()).stream().filter(LiveClock::main).findFirst();
    }

    @Nullable
    String name(CaseCard card, Text text) {
        return main(card).map(clock -> text.of("limit." + clock.limitId())).orElse(null);
    }

    @Nullable
    Due due(CaseCard card, LocalDate today) {
        return main(card).map(clock -> ClockReading.due(clock, today, null)).orElse(null);
    }

    /** None where a step would tell what is not to be told. */
    @Nullable
    LedgerView ledger(CaseCard card, Text text) {
        return main(card)
                .filter(clock -> clock.recorded().stream().allMatch(fact -> DisclosureRules.groundShown(fact.event())))
                .map(clock -> ClockReading.ledger(
                        card.number() + " " + text.of("limit." + clock.limitId()),
                        null,
                        book.history(clock.id()).getFirst(),
                        text))
                .orElse(null);
    }

    List<ChangeLine> changes(CaseCard card, int party, boolean objects, Text text) {
        Map<FactId, Objection> own = objections.of(card.id()).stream()
                .filter(one -> one.party() == party)
                .collect(Collectors.toMap(Objection::fact, Function.identity()));
        return main(card)
                .map(clock -> clock.recorded().stream()
                        .map(fact -> change(card, fact, own.get(fact.id()), objects, text))
                        .toList())
                .orElse(List.of());
    }

    private static ChangeLine change(
            CaseCard card, RecordedFact fact, @Nullable Objection objection, boolean objects, Text text) {
        boolean shown = DisclosureRules.groundShown(fact.event());
        String withdrawn = fact.withdrawn();
        boolean may =
                objects && objection == null && fact.counts() && card.status().open();
        return new ChangeLine(
                text.of("disclosure.matter." + DisclosedMatter.of(fact.event())),
                shown ? ClockReading.fact(fact.event(), text) : text.of("disclosure.groundKept"),
                shown ? fact.document() : "",
                text.of("disclosure.recorded", fact.occurredOn(), text.moment(fact.recordedAt())),
                withdrawn != null
                        ? text.of("disclosure.withdrawn")
                        : fact.replaced() ? text.of("disclosure.replaced") : "",
                may ? "/progress/object/" + fact.id().value() : null,
                objection == null ? null : line(objection, text));
    }

    static ObjectionLine line(Objection one, Text text) {
        Said answer = one.answer();
        return new ObjectionLine(
                state(one, text),
                text.of("disclosure.objected", one.filedOn(), one.dueOn()),
                one.reasons(),
                answer == null ? "" : answer.words(),
                answer == null ? "" : text.of("disclosure.answeredOn", answer.on()));
    }

    static Chip state(Objection one, Text text) {
        Boolean upheld = one.upheld();
        if (upheld == null) {
            return Chip.of(text.of("disclosure.objection.open"), Tone.NOTE);
        }
        return upheld
                ? Chip.of(
                        text.of(
                                one.state() == ObjectionState.UPHELD
                                        ? "disclosure.objection.upheld"
                                        : "disclosure.objection.heeded"),
                        Tone.GOOD)
                : Chip.of(text.of("disclosure.objection.notUpheld"), Tone.PLAIN);
    }
}
