package org.mingjing.court.foundation.circulation.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Decision;

/** 场景 A slip brought, by nothing but granted moves, to where a cell of the tables is asked. */
final class TableScene {

    static final PersonId REQUESTER = PaperCourt.person(0);
    static final PersonId FIRST = PaperCourt.person(1);
    static final PersonId SECOND = PaperCourt.person(2);
    static final PersonId THIRD = PaperCourt.person(3);
    static final PersonId BROUGHT_IN = PaperCourt.person(4);
    static final PersonId READER = PaperCourt.person(5);
    static final PersonId DEPUTY = PaperCourt.person(6);
    static final PersonId STRANGER = PaperCourt.person(7);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    final Circulation circulation;
    private Slip slip;

    private TableScene(PaperCourt court, List<RouteStep> steps) {
        court.deputies.add(Hand.deputy(DEPUTY, FIRST));
        court.deputies.add(Hand.deputy(DEPUTY, SECOND));
        circulation = new Circulation(court);
        slip = Slip.draft(new Route("table", 1, steps), Set.of(REQUESTER));
    }

    /** Not yet submitted; the deputy may sign for the first and the second. */
    static TableScene draft(PaperCourt court, RouteStep... steps) {
        return new TableScene(court, List.of(steps));
    }

    static TableScene submitted(RouteStep... steps) {
        return draft(new PaperCourt(), steps).submits();
    }

    /** Submitted by its requester: two or three people sign in that mode, then the third alone. */
    static TableScene fresh(StepMode mode, PersonId... people) {
        return submitted(step(mode, people), step(StepMode.SINGLE, THIRD)).with(REQUESTER, Verb.COPY, READER);
    }

    static TableScene fresh() {
        return fresh(StepMode.ALL, FIRST, SECOND);
    }

    static RouteStep step(StepMode mode, PersonId... people) {
        return new RouteStep(mode.name(), mode, new ApproverRule.People(List.of(people)));
    }

    /** Whoever holds the post when the step is entered. */
    static RouteStep post(StepMode mode, String post) {
        return new RouteStep(mode.name(), mode, new ApproverRule.InSubject(post));
    }

    static RouteStep chosen(StepMode mode) {
        return new RouteStep(mode.name(), mode, new ApproverRule.Chosen());
    }

    /** The same, with consents that stand in later rounds. */
    static RouteStep stands(RouteStep step) {
        return new RouteStep(step.name(), step.mode(), step.people(), step.condition(), true, null);
    }

    static RouteStep when(Condition condition, RouteStep step) {
        return new RouteStep(step.name(), step.mode(), step.people(), condition, step.stands(), null);
    }

    static Form form(String reason) {
        return new Form(Map.of("reason", new FormValue.Words(reason)));
    }

    Slip slip() {
        return slip;
    }

    TableScene move(PersonId person, Move move) {
        return move(Hand.of(person), move);
    }

    TableScene move(Hand hand, Move move) {
        return granted(circulation.decide(slip, hand, move));
    }

    TableScene submits(PersonId... chosen) {
        return submits(form("as first asked"), chosen);
    }

    TableScene submits(Form form, PersonId... chosen) {
        return move(REQUESTER, new Move.Submit(form, List.of(chosen)));
    }

    TableScene agrees(PersonId person, PersonId... chosen) {
        return move(person, new Move.Agree(List.of(chosen)));
    }

    TableScene with(PersonId person, Verb verb, PersonId other) {
        return move(person, new Move.With(verb, other));
    }

    TableScene plain(PersonId person, Verb verb) {
        return move(person, new Move.Plain(verb));
    }

    TableScene returned(PersonId person) {
        return move(person, new Move.Return(Move.TO_REQUESTER));
    }

    TableScene returned(PersonId person, int step) {
        return move(person, new Move.Return(step));
    }

    String refusal(PersonId person, Move move) {
        return refusal(Hand.of(person), move);
    }

    /** Why the move is refused; the slip stays as it is. */
    String refusal(Hand hand, Move move) {
        return switch (circulation.decide(slip, hand, move)) {
            case Decision.Refused<Slip> refused -> refused.code().substring("circulation.".length());
            case Decision.Granted<Slip> granted -> "granted";
        };
    }

    /** The live turns in their order, e.g. {@code p1 OPEN}. */
    List<String> live() {
        return slip.live().map(TableScene::text).toList();
    }

    /** All turns ever, in their order, without those that are live. */
    List<String> others() {
        return slip.turns().stream()
                .filter(turn -> !turn.live(slip))
                .map(TableScene::text)
                .toList();
    }

    private static String text(Turn turn) {
        return SlipText.name(turn.holder()) + " " + turn.state();
    }

    TableScene expired() {
        return granted(circulation.expire(slip));
    }

    private TableScene granted(Decision<Slip> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        if (decision instanceof Decision.Granted<Slip>(Slip next)) {
            slip = next;
        }
        return this;
    }
}
