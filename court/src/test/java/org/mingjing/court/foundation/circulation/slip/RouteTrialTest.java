package org.mingjing.court.foundation.circulation.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.circulation.slip.PlannedPath.Asked;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Decision;

/** 试运行 Paths worked by hand, and the same paths walked on the engine itself with everybody agreeing. */
class RouteTrialTest {

    private static final PersonId REQUESTER = person(1);
    private static final PersonId HEAD = person(2);
    private static final PersonId LEADER = person(3);
    private static final PersonId PRESIDENT = person(4);
    private static final PersonId CLERK = person(5);
    private static final PersonId OTHER_CLERK = person(6);
    private static final PersonId RECUSED = person(7);

    private static final Condition LONG = more(3);
    private static final RouteStep BY_HEAD = step("head", StepMode.SINGLE, new ApproverRule.DivisionHead());
    private static final RouteStep BY_LEADER =
            new RouteStep("leader", StepMode.SINGLE, new ApproverRule.LeaderInCharge(), LONG, false, 2);
    private static final RouteStep BY_PRESIDENT =
            new RouteStep("president", StepMode.SINGLE, new ApproverRule.President(), more(10), false, null);
    private static final RouteStep COPY = step("copy", StepMode.READ, new ApproverRule.Holders(Role.CLERK));

    private static final Route PRESENT = new Route("leave", 1, List.of(BY_HEAD, BY_LEADER));
    private static final Route DRAFT = new Route("leave", 2, List.of(BY_HEAD, BY_LEADER, BY_PRESIDENT));

    private static final Organisation COURT = new Organisation() {
        @Override
        public List<PersonId> named(RouteStep step, Slip slip) {
            return switch (step.people()) {
                case ApproverRule.People(List<PersonId> some) -> some;
                case ApproverRule.Holders holders -> List.of(CLERK, RECUSED, OTHER_CLERK, CLERK);
                case ApproverRule.DivisionHead head -> List.of(HEAD);
                case ApproverRule.LeaderInCharge leader -> List.of(LEADER);
                case ApproverRule.President president -> List.of(PRESIDENT);
                case ApproverRule.InSubject relation -> List.of();
                case ApproverRule.Chosen chosen -> List.of();
            };
        }

        @Override
        public boolean deputises(PersonId deputy, PersonId holder, Slip slip) {
            return false;
        }

        @Override
        public boolean excluded(PersonId person, Slip slip) {
            return person.equals(RECUSED);
        }
    };

    private final RouteTrial trial = new RouteTrial(COURT);

    @Test
    void aStepForLongLeavesChangesOnlyTheLongOnes() {
        assertThat(tried(DRAFT, 2).differs()).isFalse();
        assertThat(tried(DRAFT, 10).differs()).as("not more than ten").isFalse();
        RouteTrial.Outcome eleven = tried(DRAFT, 11);
        assertThat(eleven.differs()).isTrue();
        assertThat(eleven.present().steps()).containsExactly(single("head", HEAD), single("leader", LEADER));
        assertThat(eleven.draft().steps())
                .containsExactly(single("head", HEAD), single("leader", LEADER), single("president", PRESIDENT));
        assertThat(eleven.obstacle()).isNull();
    }

    @Test
    void anotherModeNameOrOrderIsAnotherPath() {
        RouteStep all = step("head", StepMode.ALL, new ApproverRule.DivisionHead());
        RouteStep renamed = step("chief", StepMode.SINGLE, new ApproverRule.DivisionHead());
        assertThat(tried(route(all, BY_LEADER), 2).differs()).isTrue();
        assertThat(tried(route(renamed, BY_LEADER), 2).differs()).isTrue();
        assertThat(tried(route(BY_LEADER, BY_HEAD), 2).differs())
                .as("only the head is asked")
                .isFalse();
        assertThat(tried(route(BY_LEADER, BY_HEAD), 4).differs()).isTrue();
    }

    @Test
    void daysAndStandingConsentsMakeNoOtherPath() {
        RouteStep slower =
                new RouteStep("head", StepMode.SINGLE, new ApproverRule.DivisionHead(), Condition.ALWAYS, true, 9);
        assertThat(tried(route(slower, BY_LEADER), 4).differs()).isFalse();
    }

    @Test
    void requestersAndTheRecusedAreNotAskedAndNobodyIsAskedTwiceInAStep() {
        RouteStep clerks = step("clerks", StepMode.ALL, new ApproverRule.Holders(Role.CLERK));
        assertThat(path(route(clerks), Set.of(REQUESTER)).steps())
                .containsExactly(new Asked("clerks", StepMode.ALL, List.of(CLERK, OTHER_CLERK)));
        assertThat(path(route(clerks), Set.of(REQUESTER, CLERK)).steps())
                .containsExactly(new Asked("clerks", StepMode.ALL, List.of(OTHER_CLERK)));
    }

    @Test
    void aStepWithNobodyLeftIsWhereItStops() {
        RouteStep recused = step("nobody", StepMode.SINGLE, new ApproverRule.People(List.of(RECUSED, REQUESTER)));
        RouteTrial.Outcome outcome = tried(route(BY_HEAD, recused, BY_LEADER), 4);
        assertThat(outcome.differs()).isTrue();
        assertThat(outcome.draft().steps()).containsExactly(single("head", HEAD));
        Decision.Refused<Slip> obstacle = Objects.requireNonNull(outcome.obstacle());
        assertThat(obstacle.code()).isEqualTo("circulation.nobody");
        assertThat(obstacle.arguments()).containsExactly("nobody");
        assertThat(trial.of(route(BY_HEAD, recused), route(BY_HEAD, recused), Set.of(REQUESTER), form(4)))
                .as("it stops in the same place either way")
                .satisfies(same -> assertThat(same.differs()).isFalse())
                .satisfies(same -> assertThat(same.obstacle()).isNotNull());
    }

    @Test
    void whatNobodyWouldSignStopsAtItsEnd() {
        RouteTrial.Outcome outcome = tried(route(COPY, BY_LEADER), 2);
        assertThat(outcome.draft().steps())
                .containsExactly(new Asked("copy", StepMode.READ, List.of(CLERK, OTHER_CLERK)));
        assertThat(Objects.requireNonNull(outcome.obstacle()).code()).isEqualTo("circulation.noSignature");
        assertThat(tried(route(COPY, BY_LEADER), 4).obstacle()).isNull();
    }

    @Test
    void aReaderGetsOneCopyAndAnEmptyReadStepIsPassed() {
        RouteStep again = step("again", StepMode.READ, new ApproverRule.People(List.of(CLERK, HEAD)));
        RouteStep nobody = step("none", StepMode.READ, new ApproverRule.People(List.of(RECUSED)));
        assertThat(path(route(COPY, nobody, BY_HEAD, again), Set.of(REQUESTER)).steps())
                .containsExactly(
                        new Asked("copy", StepMode.READ, List.of(CLERK, OTHER_CLERK)),
                        single("head", HEAD),
                        new Asked("again", StepMode.READ, List.of(HEAD)));
    }

    @Test
    void peopleLeftToBeChosenAreNobodyYetAndStopNothing() {
        RouteStep chosen = step("chosen", StepMode.ALL, new ApproverRule.Chosen());
        PlannedPath path = path(route(BY_HEAD, chosen), Set.of(REQUESTER));
        assertThat(path.obstacle()).isNull();
        assertThat(path.steps()).containsExactly(single("head", HEAD), new Asked("chosen", StepMode.ALL, List.of()));
    }

    /** What is planned is what comes about: the engine, with everybody agreeing, asks the same people in the same steps. */
    @Test
    void theEngineGoesThePlannedWay() {
        List<RouteStep> steps = List.of(
                BY_HEAD,
                BY_LEADER,
                BY_PRESIDENT,
                step("clerks", StepMode.ALL, new ApproverRule.Holders(Role.CLERK)),
                step("in order", StepMode.SEQUENCE, new ApproverRule.People(List.of(LEADER, REQUESTER, HEAD))),
                step("vote", StepMode.VOTE, new ApproverRule.People(List.of(HEAD, LEADER, PRESIDENT))),
                step("nobody", StepMode.SINGLE, new ApproverRule.People(List.of(RECUSED))));
        for (int mask = 1; mask < 1 << steps.size(); mask++) {
            List<RouteStep> some = new ArrayList<>();
            for (int index = 0; index < steps.size(); index++) {
                if ((mask & 1 << index) != 0) {
                    some.add(steps.get(index));
                }
            }
            for (long days : new long[] {2, 4, 11}) {
                Route route = new Route("leave", 1, some);
                assertThat(trial.path(route, Set.of(REQUESTER), form(days)))
                        .as(some + " for " + days)
                        .isEqualTo(walked(route, days));
            }
        }
    }

    private static PlannedPath walked(Route route, long days) {
        Circulation rules = new Circulation(COURT);
        Slip slip = Slip.draft(route, Set.of(REQUESTER));
        Decision<Slip> next = rules.decide(slip, Hand.of(REQUESTER), new Move.Submit(form(days), List.of()));
        List<Asked> asked = new ArrayList<>();
        while (next instanceof Decision.Granted<Slip>(Slip moved)) {
            if (moved.state() != SlipState.UNDER_WAY) {
                return PlannedPath.whole(asked);
            }
            if (moved.step() != slip.step()) {
                RouteStep step = moved.present();
                asked.add(new Asked(
                        step.name(), step.mode(), moved.live().map(Turn::holder).toList()));
            }
            slip = moved;
            PersonId holder = moved.live()
                    .filter(turn -> turn.is(TurnState.OPEN))
                    .map(Turn::holder)
                    .findFirst()
                    .orElseThrow();
            next = rules.decide(moved, Hand.of(holder), new Move.Agree(List.of()));
        }
        return new PlannedPath(asked, (Decision.Refused<Slip>) next);
    }

    private RouteTrial.Outcome tried(Route draft, long days) {
        return trial.of(PRESENT, draft, Set.of(REQUESTER), form(days));
    }

    private PlannedPath path(Route route, Set<PersonId> requesters) {
        return trial.path(route, requesters, form(2));
    }

    private static Route route(RouteStep... steps) {
        return new Route("leave", 2, List.of(steps));
    }

    private static Asked single(String name, PersonId person) {
        return new Asked(name, StepMode.SINGLE, List.of(person));
    }

    private static RouteStep step(String name, StepMode mode, ApproverRule people) {
        return new RouteStep(name, mode, people);
    }

    private static Condition more(long days) {
        return new Condition.Compare("days", Condition.Sign.MORE, new FormValue.Whole(days));
    }

    private static Form form(long days) {
        return new Form(Map.of("days", new FormValue.Whole(days)));
    }

    private static PersonId person(long number) {
        return new PersonId(new UUID(0, number));
    }
}
