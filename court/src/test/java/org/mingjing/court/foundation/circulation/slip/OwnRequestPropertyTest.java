package org.mingjing.court.foundation.circulation.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Decision;

/**
 * 不得自批 In courts, routes and deputyships made at random, requesters among the holders of every post, the deputies and their principals,
 * no request is ever agreed to by a hand of its own requesters; nobody signs twice in a step and round; the recused sign nothing.
 */
class OwnRequestPropertyTest {

    private static final int MOVES = 120;

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void noRequestIsAgreedToByItsOwnRequester(@ForAll long seed) {
        WalkChance chance = new WalkChance(seed);
        PaperCourt court = chance.court();
        Set<PersonId> requesters = chance.requesters();
        Circulation circulation = new Circulation(court);
        ReachingHands hands = new ReachingHands(seed, court, circulation);
        Slip slip = Slip.draft(chance.route(), requesters);
        List<Signature> signatures = new ArrayList<>();
        for (int move = 0; move < MOVES && !slip.state().ended(); move++) {
            if (chance.inHundred(3)) {
                chance.change(court);
            }
            ReachingHands.Reach reach = hands.next(slip);
            if (circulation.decide(slip, reach.hand(), reach.move()) instanceof Decision.Granted<Slip>(Slip next)) {
                signatures.addAll(given(slip, next, reach, court));
                noRequestersHand(next);
                nobodyTwice(next);
                slip = next;
            }
        }
        if (slip.state() == SlipState.AGREED) {
            agreed(slip, signatures);
        }
        Statistics.label("where the slips came to")
                .collect(slip.state())
                .coverage(ends -> ends.check(SlipState.AGREED).percentage(share -> share > 30));
    }

    /** 签名 A turn signed by a move, not one taken over from an earlier round. */
    private record Signature(int turn, PersonId holder, PersonId hand) {}

    private static List<Signature> given(Slip before, Slip after, ReachingHands.Reach reach, PaperCourt court) {
        List<Signature> given = after.turns().stream()
                .filter(turn -> turn.signedBy() != null && !turn.is(TurnState.STANDS))
                .filter(turn -> turn.number() > before.turns().size()
                        || before.turn(turn.number()).signedBy() == null)
                .map(turn -> new Signature(turn.number(), turn.holder(), turn.hand()))
                .toList();
        for (Signature one : given) {
            assertThat(one.hand()).isEqualTo(reach.hand().person());
            assertThat(one.holder())
                    .isEqualTo(Objects.requireNonNullElse(reach.hand().principal(), one.hand()));
            assertThat(court.recused).as("the recused sign nothing").doesNotContain(one.hand(), one.holder());
            if (!one.hand().equals(one.holder())) {
                assertThat(court.deputies)
                        .as("authority of that holder")
                        .contains(Hand.deputy(one.hand(), one.holder()));
            }
        }
        assertThat(given).as("one signature a move").hasSizeLessThanOrEqualTo(1);
        return given;
    }

    private static void noRequestersHand(Slip slip) {
        for (Turn turn : slip.turns()) {
            assertThat(slip.requesters()).as("holds a turn of the own request").doesNotContain(turn.holder());
            if (turn.signedBy() != null) {
                assertThat(slip.requesters()).as("signs the own request").doesNotContain(turn.hand());
            }
        }
    }

    private static void nobodyTwice(Slip slip) {
        Set<List<Object>> seen = new HashSet<>();
        slip.turns().stream()
                .filter(turn -> turn.signedBy() != null && !turn.is(TurnState.STANDS) && !turn.is(TurnState.CLOSED))
                .forEach(turn -> assertThat(seen.add(List.of(turn.round(), turn.step(), turn.hand())))
                        .as("signs twice in a step and round: %s", turn)
                        .isTrue());
    }

    private static void agreed(Slip slip, List<Signature> signatures) {
        assertThat(signatures).as("nothing is agreed to without a signature").isNotEmpty();
        Statistics.label("rounds of those agreed to").collect(Math.min(slip.round(), 5));
        Statistics.label("agreed to with a deputy's hand")
                .collect(signatures.stream().anyMatch(one -> !one.hand().equals(one.holder())))
                .coverage(with -> with.check(true).percentage(share -> share > 10));
    }
}
