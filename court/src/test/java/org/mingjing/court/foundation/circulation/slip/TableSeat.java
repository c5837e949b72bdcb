package org.mingjing.court.foundation.circulation.slip;

import static org.mingjing.court.foundation.circulation.slip.TableScene.BROUGHT_IN;
import static org.mingjing.court.foundation.circulation.slip.TableScene.DEPUTY;
import static org.mingjing.court.foundation.circulation.slip.TableScene.FIRST;
import static org.mingjing.court.foundation.circulation.slip.TableScene.READER;
import static org.mingjing.court.foundation.circulation.slip.TableScene.REQUESTER;
import static org.mingjing.court.foundation.circulation.slip.TableScene.SECOND;
import static org.mingjing.court.foundation.circulation.slip.TableScene.STRANGER;
import static org.mingjing.court.foundation.circulation.slip.TableScene.THIRD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;

/**
 * 席位 Somebody in a scene, and by hand which parts he has there.
 *
 * @param hand null: the clock
 */
record TableSeat(String situation, String scene, @Nullable Hand hand, Set<Part> parts, Supplier<TableScene> start) {

    static List<TableSeat> all() {
        List<TableSeat> seats = new ArrayList<>();
        new Group(seats, "DRAFT", "withdrawn", () -> TableScene.fresh().plain(REQUESTER, Verb.WITHDRAW)).usual();
        withRequesterOrEnded(seats);
        fresh(seats);
        moving(seats);
        movingWithSeveralParts(seats);
        return seats;
    }

    private static void withRequesterOrEnded(List<TableSeat> seats) {
        new Group(seats, "RETURNED", "returned", () -> TableScene.fresh().returned(FIRST)).usual();
        new Group(
                        seats,
                        "ENDED",
                        "agreed",
                        () -> TableScene.fresh().agrees(FIRST).agrees(SECOND).agrees(THIRD))
                .usual();
        new Group(seats, "ENDED", "refused", () -> TableScene.fresh().plain(FIRST, Verb.REFUSE)).usual();
        new Group(
                        seats,
                        "ENDED",
                        "voted down",
                        () -> TableScene.fresh(StepMode.VOTE, FIRST, SECOND)
                                .agrees(FIRST)
                                .plain(SECOND, Verb.REFUSE))
                .usual();
        new Group(seats, "ENDED", "cancelled", () -> TableScene.fresh().plain(REQUESTER, Verb.CANCEL)).usual();
        new Group(seats, "ENDED", "expired", () -> TableScene.fresh().expired()).usual();
    }

    private static void fresh(List<TableSeat> seats) {
        new Group(seats, "FRESH", "all asked", TableScene::fresh)
                .aside()
                .seat(FIRST, Part.HOLDER)
                .deputyOf(FIRST);
        new Group(seats, "FRESH", "vote", () -> TableScene.fresh(StepMode.VOTE, FIRST, SECOND)).seat(FIRST, Part.VOTER);
        new Group(seats, "FRESH", "one after another", () -> TableScene.fresh(StepMode.SEQUENCE, FIRST, SECOND))
                .seat(SECOND, Part.WAITING);
        new Group(
                        seats,
                        "FRESH",
                        "submitted again",
                        () -> TableScene.fresh()
                                .with(FIRST, Verb.HAND_ON, BROUGHT_IN)
                                .returned(BROUGHT_IN)
                                .submits())
                .seat(BROUGHT_IN, Part.PAST)
                .seat(FIRST, Part.HOLDER, Part.PAST);
    }

    private static void moving(List<TableSeat> seats) {
        new Group(seats, "MOVING", "one has agreed", () -> TableScene.fresh().agrees(FIRST))
                .aside()
                .seat(FIRST, Part.LATEST, Part.PAST)
                .seat(SECOND, Part.HOLDER)
                .deputyOf(SECOND);
        new Group(
                        seats,
                        "MOVING",
                        "next step",
                        () -> TableScene.fresh(StepMode.ANY, FIRST, SECOND).agrees(FIRST))
                .seat(FIRST, Part.LATEST, Part.PAST)
                .seat(SECOND, Part.PAST)
                .seat(THIRD, Part.HOLDER);
        new Group(
                        seats,
                        "MOVING",
                        "voting",
                        () -> TableScene.fresh(StepMode.VOTE, FIRST, SECOND, STRANGER)
                                .plain(FIRST, Verb.REFUSE))
                .seat(FIRST, Part.LATEST, Part.PAST)
                .seat(SECOND, Part.VOTER);
        new Group(seats, "MOVING", "handed on", () -> TableScene.fresh().with(FIRST, Verb.HAND_ON, BROUGHT_IN))
                .seat(FIRST, Part.PAST)
                .seat(BROUGHT_IN, Part.HOLDER);
        new Group(seats, "MOVING", "delegated", () -> TableScene.fresh().with(FIRST, Verb.DELEGATE, BROUGHT_IN))
                .seat(FIRST, Part.DELEGATOR)
                .seat(BROUGHT_IN, Part.ADVISER);
        new Group(
                        seats,
                        "MOVING",
                        "one after another",
                        () -> TableScene.fresh(StepMode.SEQUENCE, FIRST, SECOND, BROUGHT_IN)
                                .agrees(FIRST))
                .seat(SECOND, Part.HOLDER)
                .seat(BROUGHT_IN, Part.WAITING);
        new Group(
                        seats,
                        "MOVING",
                        "deputy has signed",
                        () -> TableScene.fresh().move(Hand.deputy(DEPUTY, FIRST), new Move.Agree(List.of())))
                .seat(DEPUTY, Part.LATEST, Part.PAST)
                .seat(FIRST, Part.PAST);
    }

    private static void movingWithSeveralParts(List<TableSeat> seats) {
        new Group(seats, "MOVING", "added after", () -> TableScene.fresh().with(FIRST, Verb.ADD_AFTER, BROUGHT_IN))
                .seat(FIRST, Part.HOLDER, Part.ADDER)
                .seat(BROUGHT_IN, Part.WAITING);
        new Group(seats, "MOVING", "added before", () -> TableScene.fresh().with(FIRST, Verb.ADD_BEFORE, BROUGHT_IN))
                .seat(FIRST, Part.ADDER, Part.WAITING)
                .seat(BROUGHT_IN, Part.HOLDER);
        new Group(
                        seats,
                        "MOVING",
                        "added, then agreed",
                        () -> TableScene.fresh()
                                .with(FIRST, Verb.ADD_AFTER, BROUGHT_IN)
                                .agrees(FIRST))
                .seat(FIRST, Part.ADDER, Part.LATEST, Part.PAST);
        new Group(
                        seats,
                        "MOVING",
                        "added, then handed on",
                        () -> TableScene.fresh()
                                .with(FIRST, Verb.ADD_AFTER, BROUGHT_IN)
                                .with(FIRST, Verb.HAND_ON, DEPUTY))
                .seat(FIRST, Part.ADDER, Part.PAST)
                .seat(DEPUTY, Part.HOLDER);
        new Group(
                        seats,
                        "MOVING",
                        "twice in the route",
                        () -> TableScene.fresh(StepMode.SINGLE, THIRD).agrees(THIRD))
                .seat(THIRD, Part.HOLDER, Part.LATEST, Part.PAST);
        new Group(
                        seats,
                        "MOVING",
                        "delegated with a copy",
                        () -> TableScene.fresh()
                                .with(FIRST, Verb.DELEGATE, BROUGHT_IN)
                                .with(FIRST, Verb.COPY, FIRST)
                                .with(FIRST, Verb.COPY, BROUGHT_IN)
                                .with(FIRST, Verb.COPY, REQUESTER))
                .seat(FIRST, Part.DELEGATOR, Part.READER)
                .seat(BROUGHT_IN, Part.ADVISER, Part.READER)
                .seat(REQUESTER, Part.REQUESTER, Part.READER);
        new Group(
                        seats,
                        "MOVING",
                        "opinion given",
                        () -> TableScene.fresh()
                                .with(FIRST, Verb.DELEGATE, BROUGHT_IN)
                                .agrees(BROUGHT_IN))
                .seat(FIRST, Part.HOLDER)
                .seat(BROUGHT_IN, Part.PAST);
    }

    @Override
    public String toString() {
        return situation + ", " + scene + ": " + parts;
    }

    /** The people of one scene. */
    private record Group(List<TableSeat> seats, String situation, String scene, Supplier<TableScene> start) {

        Group seat(PersonId person, Part... parts) {
            return seat(Hand.of(person), parts);
        }

        Group deputyOf(PersonId holder) {
            return seat(Hand.deputy(DEPUTY, holder), Part.DEPUTY);
        }

        private Group seat(@Nullable Hand hand, Part... parts) {
            seats.add(new TableSeat(situation, scene, hand, EnumSet.copyOf(Arrays.asList(parts)), start));
            return this;
        }

        Group aside() {
            return seat(REQUESTER, Part.REQUESTER)
                    .seat(READER, Part.READER)
                    .seat(STRANGER, Part.OUTSIDER)
                    .seat((@Nullable Hand) null, Part.CLOCK);
        }

        void usual() {
            aside().seat(FIRST, Part.PAST);
        }
    }
}
