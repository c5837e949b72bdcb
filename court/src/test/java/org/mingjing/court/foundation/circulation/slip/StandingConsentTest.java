package org.mingjing.court.foundation.circulation.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Decision;

/** 沿用意见 A consent that stands in a later round, in whose hand, and when it does not. */
class StandingConsentTest {

    private static final PersonId REQUESTER = new PersonId(new UUID(0, 1));
    private static final PersonId CHIEF = new PersonId(new UUID(0, 2));
    private static final PersonId LEADER = new PersonId(new UUID(0, 3));
    private static final PersonId DEPUTY = new PersonId(new UUID(0, 4));
    private static final Route ROUTE = new Route(
            "test",
            1,
            List.of(
                    new RouteStep(
                            "first",
                            StepMode.SINGLE,
                            new ApproverRule.People(List.of(CHIEF)),
                            Condition.ALWAYS,
                            true,
                            null),
                    new RouteStep("second", StepMode.SINGLE, new ApproverRule.People(List.of(LEADER)))));

    private final Circulation rules = new Circulation(new Organisation() {
        @Override
        public List<PersonId> named(RouteStep step, Slip slip) {
            return step.people() instanceof ApproverRule.People(List<PersonId> people) ? people : List.of();
        }

        @Override
        public boolean deputises(PersonId deputy, PersonId holder, Slip slip) {
            return deputy.equals(DEPUTY) && holder.equals(CHIEF);
        }

        @Override
        public boolean excluded(PersonId person, Slip slip) {
            return false;
        }
    });

    @Test
    void theLatestConsentGivesItsHand() {
        Slip slip = submitted(Slip.draft(ROUTE, Set.of(REQUESTER)), "as it was");
        slip = moved(slip, Hand.deputy(DEPUTY, CHIEF), new Move.Agree(List.of()));
        slip = moved(slip, Hand.of(LEADER), new Move.Return(0));
        slip = moved(slip, Hand.of(CHIEF), new Move.Agree(List.of()));
        slip = moved(slip, Hand.of(LEADER), new Move.Return(Move.TO_REQUESTER));
        slip = submitted(slip, "as it was");
        assertThat(slip.step()).as("the first step is passed").isEqualTo(1);
        assertThat(slip.turns())
                .filteredOn(turn -> turn.is(TurnState.STANDS))
                .singleElement()
                .satisfies(turn -> assertThat(turn.signedBy()).isEqualTo(CHIEF));
    }

    @Test
    void aChangedFormIsAskedAboutAnew() {
        Slip slip = submitted(Slip.draft(ROUTE, Set.of(REQUESTER)), "as it was");
        slip = moved(slip, Hand.of(CHIEF), new Move.Agree(List.of()));
        slip = moved(slip, Hand.of(LEADER), new Move.Return(Move.TO_REQUESTER));
        slip = submitted(slip, "another");
        assertThat(slip.step()).isZero();
        assertThat(slip.live(CHIEF, TurnState.OPEN)).isPresent();
    }

    private Slip submitted(Slip slip, String words) {
        Form form = new Form(Map.of("words", new FormValue.Words(words)));
        return moved(slip, Hand.of(REQUESTER), new Move.Submit(form, List.of()));
    }

    private Slip moved(Slip slip, Hand hand, Move move) {
        return switch (rules.decide(slip, hand, move)) {
            case Decision.Granted<Slip>(Slip next) -> next;
            case Decision.Refused<Slip> refused -> throw new AssertionError(refused.code());
        };
    }
}
