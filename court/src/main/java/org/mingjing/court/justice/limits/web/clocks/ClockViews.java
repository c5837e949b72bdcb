package org.mingjing.court.justice.limits.web.clocks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.StepNames;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.limits.ExtensionRequest;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.court.justice.limits.PastReckoning;
import org.mingjing.court.justice.limits.RecordedFact;
import org.mingjing.court.justice.limits.WithdrawalRequest;
import org.mingjing.court.justice.limits.web.clocks.ClockView.FactLine;
import org.mingjing.court.justice.limits.web.clocks.ClockView.PastLine;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ProcedureChange;
import org.springframework.stereotype.Component;

/** 案件审限页内容 Makes what the page shows. Called inside CourtBoundary. */
@Component
class ClockViews {

    private final ClockBook book;
    private final Cases cases;
    private final People people;
    private final SlipReading slips;

    ClockViews(ClockBook book, Cases cases, People people, SlipReading slips) {
        this.slips = slips;
        this.book = book;
        this.cases = cases;
        this.people = people;
    }

    List<ClockView> of(CaseCard card, Actor actor, Frame frame) {
        boolean records = cases.require(actor, card.id(), Permission.CLOCK_RECORD) instanceof Decision.Granted<?>;
        List<LiveClock> clocks = book.of(card.id());
        Map<PersonId, String> names = people.names(clocks.stream()
                .map(LiveClock::recorded)
                .flatMap(Collection::stream)
                .map(RecordedFact::recordedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return clocks.stream()
                .map(clock -> view(card, clock, waiting(clock, actor, frame.text()), records, names, frame))
                .toList();
    }

    /** What goes round about the clock; its address only for whoever has a part in it. */
    private List<ClockView.Waiting> waiting(LiveClock clock, Actor actor, Text text) {
        Stream<SubjectRef> granted = clock.recorded().stream()
                .filter(fact -> fact.counts() && fact.slip() != null)
                .map(fact -> new SubjectRef("clock-fact", fact.id().value().toString()));
        return Stream.concat(
                        Stream.of(new SubjectRef("clock", clock.id().value().toString())), granted)
                .flatMap(subject -> slips.about(subject).stream())
                .map(filed -> new ClockView.Waiting(
                        text.of(
                                "limits.request.waiting",
                                text.of("circulation.kind." + filed.kind()),
                                filed.askedOn(),
                                filed.slip().step() == Slip.NOWHERE
                                        ? text.of("circulation.state."
                                                + filed.slip().state().name())
                                        : StepNames.of(
                                                filed.slip()
                                                        .route()
                                                        .step(filed.slip().step())
                                                        .name(),
                                                text)),
                        has(filed, actor) ? "/slips/" + filed.id().value() : null))
                .toList();
    }

    private static boolean has(FiledSlip filed, Actor actor) {
        return filed.slip().requestedBy(actor.id())
                || filed.slip().turns().stream()
                        .anyMatch(turn -> turn.holder().equals(actor.id()) && !turn.is(TurnState.CLOSED));
    }

    private ClockView view(
            CaseCard card,
            LiveClock clock,
            List<ClockView.Waiting> waiting,
            boolean records,
            Map<PersonId, String> names,
            Frame frame) {
        Text text = frame.text();
        List<PastReckoning> history = book.history(clock.id());
        String name = text.of("limit." + clock.limitId());
        boolean changeable = records && clock.endedOn() == null && clock.startOn() != null;
        return new ClockView(
                name,
                ClockReading.due(clock, frame.today(), "/clocks/" + clock.id().value() + "/ledger"),
                text.of("cases.clock." + clock.mark().word()),
                clock.recorded().stream()
                        .map(fact -> line(clock, fact, changeable, names, text))
                        .toList(),
                ClockReading.ledger(
                        card.number() + " " + name,
                        ClockReading.due(clock, frame.today(), null),
                        history.getFirst(),
                        text),
                waiting,
                actions(clock, records, !waiting.isEmpty(), text),
                history.stream().skip(1).map(past -> past(clock, past, text)).toList());
    }

    private static List<Action> actions(LiveClock clock, boolean records, boolean asked, Text text) {
        String whyNot = whyNot(clock, records, text);
        String base = "/clocks/" + clock.id().value() + "/";
        boolean converts = clock.facts()
                .map(facts -> ProcedureChange.from(facts.events().stream()
                        .filter(ClockEvent.Conversion.class::isInstance)
                        .map(event -> ((ClockEvent.Conversion) event).to())
                        .reduce(facts.limit(), (a, b) -> b)))
                .map(changes -> !changes.isEmpty())
                .orElse(false);
        return Stream.of(
                        Action.link(text.of("limits.exclude"), base + "exclude").forbidden(whyNot),
                        Action.link(
                                        text.of("limits.request.ask"),
                                        "/requests/" + ExtensionRequest.KIND + "/"
                                                + clock.id().value())
                                .forbidden(whyNot == null && asked ? text.of("circulation.alreadyAsked") : whyNot),
                        Action.link(text.of("limits.extend"), base + "extend").forbidden(whyNot),
                        Action.link(text.of("limits.convert"), base + "convert")
                                .forbidden(
                                        whyNot != null
                                                ? whyNot
                                                : converts ? null : text.of("limits.whyNot.noConversion")))
                .toList();
    }

    private static @Nullable String whyNot(LiveClock clock, boolean records, Text text) {
        if (clock.endedOn() != null) {
            return text.of("limits.whyNot.ended");
        }
        if (clock.startOn() == null) {
            return text.of("limits.whyNot.noStart");
        }
        return records ? null : text.of("limits.whyNot.notYours");
    }

    private static FactLine line(
            LiveClock clock, RecordedFact fact, boolean changeable, Map<PersonId, String> names, Text text) {
        String base = "/clocks/" + clock.id().value() + "/facts/" + fact.id().value();
        String ask = "/requests/" + WithdrawalRequest.KIND + "/" + fact.id().value();
        boolean granted = fact.slip() != null;
        PersonId by = fact.recordedBy();
        String who = by == null ? text.of("limits.recordedBySystem") : names.getOrDefault(by, "—");
        String withdrawn = fact.withdrawn();
        return new FactLine(
                ClockReading.fact(fact.event(), text),
                fact.document(),
                text.of("limits.recorded", text.moment(fact.recordedAt()), who),
                withdrawn != null
                        ? text.of("limits.withdrawnBecause", withdrawn)
                        : fact.replaced() ? text.of("limits.replaced") : "",
                changeable && fact.running() ? base + "/end" : null,
                changeable && fact.counts() ? granted ? ask : base + "/withdraw" : null,
                granted);
    }

    private static PastLine past(LiveClock clock, PastReckoning past, Text text) {
        return new PastLine(
                past.dueOn(),
                text.of("limits.cause." + past.cause()),
                text.moment(past.at()),
                "/clocks/" + clock.id().value() + "/ledger?revision=" + past.revision());
    }
}
