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

    private TableScene(List<RouteStep> steps) {
        PaperCourt court = new PaperCourt();
        court.deputies.add(Hand.deputy(DEPUTY, FIRST));
        court.deputies.add(Hand.deputy(DEPUTY, SECOND));
        circulation = new Circulation(court);
        slip = Slip.draft(new Route("table", 1, steps), Set.of(REQUESTER));
    }

    /** Submitted by its requester: two or three people sign in that mode, then the third alone. */
    static TableScene fresh(StepMode mode, PersonId... people) {
        return new TableScene(List.of(step(mode, people), step(StepMode.SINGLE, THIRD)))
                .move(REQUESTER, new Move.Submit(form("as first asked"), List.of()))
                .with(REQUESTER, Verb.COPY, READER);
    }

    static TableScene fresh() {
        return fresh(StepMode.ALL, FIRST, SECOND);
    }

    static RouteStep step(StepMode mode, PersonId... people) {
        return new RouteStep(mode.name(), mode, new ApproverRule.People(List.of(people)));
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

    TableScene agrees(PersonId person) {
        return move(person, new Move.Agree(List.of()));
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

    TableScene submittedAgain() {
        return move(REQUESTER, new Move.Submit(form("as first asked"), List.of()));
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
