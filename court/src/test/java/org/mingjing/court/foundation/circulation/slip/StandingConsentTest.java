package org.mingjing.court.foundation.circulation.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.foundation.circulation.slip.TableScene.BROUGHT_IN;
import static org.mingjing.court.foundation.circulation.slip.TableScene.DEPUTY;
import static org.mingjing.court.foundation.circulation.slip.TableScene.FIRST;
import static org.mingjing.court.foundation.circulation.slip.TableScene.SECOND;
import static org.mingjing.court.foundation.circulation.slip.TableScene.STRANGER;
import static org.mingjing.court.foundation.circulation.slip.TableScene.THIRD;
import static org.mingjing.court.foundation.circulation.slip.TableScene.draft;
import static org.mingjing.court.foundation.circulation.slip.TableScene.post;
import static org.mingjing.court.foundation.circulation.slip.TableScene.stands;
import static org.mingjing.court.foundation.circulation.slip.TableScene.step;
import static org.mingjing.court.foundation.circulation.slip.TableScene.submitted;

import java.util.List;
import org.junit.jupiter.api.Test;

/** 沿用意见 A consent that stands in a later round, in whose hand, and when it does not. */
class StandingConsentTest {

    private static final Move AGREE = new Move.Agree(List.of());

    private final PaperCourt court = new PaperCourt();

    @Test
    void theLatestConsentGivesItsHandAndVersion() {
        TableScene scene = firstThenSecond()
                .move(Hand.deputy(DEPUTY, FIRST), AGREE)
                .returned(SECOND, 0)
                .agrees(FIRST)
                .returned(SECOND)
                .submits();
        assertThat(scene.slip().step()).as("the first step is passed").isEqualTo(1);
        assertThat(scene.slip().turns())
                .filteredOn(turn -> turn.is(TurnState.STANDS))
                .singleElement()
                .satisfies(turn -> {
                    assertThat(turn.signedBy()).isEqualTo(FIRST);
                    assertThat(turn.seen()).isEqualTo(1);
                });
    }

    @Test
    void aConsentThatStoodOnceStandsAgain() {
        TableScene scene = firstThenSecond()
                .agrees(FIRST)
                .returned(SECOND)
                .submits()
                .returned(SECOND)
                .submits();
        assertThat(scene.slip().turns())
                .filteredOn(turn -> turn.is(TurnState.STANDS))
                .hasSize(2);
    }

    @Test
    void aChangedFormIsAskedAboutAnew() {
        TableScene scene = firstThenSecond().agrees(FIRST).returned(SECOND).submits(TableScene.form("another"));
        assertThat(scene.live()).containsExactly("p1 OPEN");
        scene.returned(FIRST).submits();
        assertThat(scene.live()).as("the words of old are a new version").containsExactly("p1 OPEN");
    }

    @Test
    void onlyWhereTheRouteSaysSo() {
        TableScene scene = submitted(step(StepMode.SINGLE, FIRST), step(StepMode.SINGLE, SECOND))
                .agrees(FIRST)
                .returned(SECOND)
                .submits();
        assertThat(scene.live()).containsExactly("p1 OPEN");
    }

    @Test
    void theTargetOfAReturnIsAskedAnewTheStepsAfterItStand() {
        TableScene scene = submitted(
                        stands(step(StepMode.SINGLE, FIRST)),
                        stands(step(StepMode.SINGLE, SECOND)),
                        step(StepMode.SINGLE, THIRD))
                .agrees(FIRST)
                .agrees(SECOND)
                .returned(THIRD, 0);
        assertThat(scene.live()).containsExactly("p1 OPEN");
        assertThat(scene.agrees(FIRST).live()).as("the second stands").containsExactly("p3 OPEN");
    }

    @Test
    void whoReturnedTheSlipFromTheStepSinceIsAskedAnew() {
        TableScene scene = firstThenSecond()
                .agrees(FIRST)
                .returned(SECOND, 0)
                .returned(FIRST)
                .submits();
        assertThat(scene.live()).containsExactly("p1 OPEN");
    }

    @Test
    void aReturnBeforeTheConsentDoesNotTouchIt() {
        TableScene scene = firstThenSecond()
                .returned(FIRST)
                .submits()
                .agrees(FIRST)
                .returned(SECOND)
                .submits();
        assertThat(scene.live()).containsExactly("p2 OPEN");
    }

    @Test
    void aReturnByAnotherOrFromAnotherStepDoesNotTouchIt() {
        TableScene another = submitted(stands(step(StepMode.ALL, FIRST, SECOND)), step(StepMode.SINGLE, THIRD))
                .agrees(FIRST)
                .agrees(SECOND)
                .returned(THIRD, 0)
                .returned(SECOND)
                .submits();
        assertThat(another.live()).containsExactly("p1 STANDS", "p2 OPEN");
        TableScene elsewhere = submitted(stands(step(StepMode.SINGLE, FIRST)), step(StepMode.SINGLE, FIRST))
                .agrees(FIRST)
                .returned(FIRST)
                .submits();
        assertThat(elsewhere.slip().step()).isEqualTo(1);
    }

    @Test
    void voteIsNeverTakenFromAnEarlierRound() {
        TableScene scene = submitted(stands(step(StepMode.VOTE, FIRST)), step(StepMode.SINGLE, SECOND))
                .agrees(FIRST)
                .returned(SECOND)
                .submits();
        assertThat(scene.live()).containsExactly("p1 OPEN");
    }

    @Test
    void anAddedSignatureOrAnAdviceDoesNotStand() {
        court.posts.put("heads", List.of(FIRST));
        TableScene scene = draft(court, stands(post(StepMode.ALL, "heads")), step(StepMode.SINGLE, SECOND))
                .submits()
                .with(FIRST, Verb.ADD_BEFORE, BROUGHT_IN)
                .agrees(BROUGHT_IN)
                .with(FIRST, Verb.DELEGATE, STRANGER)
                .agrees(STRANGER)
                .agrees(FIRST)
                .returned(SECOND);
        court.posts.put("heads", List.of(FIRST, BROUGHT_IN, STRANGER));
        assertThat(scene.submits().live()).containsExactly("p1 STANDS", "p4 OPEN", "p7 OPEN");
    }

    @Test
    void aTurnHandedOnCountsAsWhatItTookThePlaceOf() {
        court.posts.put("heads", List.of(FIRST, SECOND));
        TableScene scene = draft(court, stands(post(StepMode.ALL, "heads")), step(StepMode.SINGLE, THIRD))
                .submits()
                .with(FIRST, Verb.HAND_ON, BROUGHT_IN)
                .agrees(BROUGHT_IN)
                .with(SECOND, Verb.ADD_AFTER, STRANGER)
                .agrees(SECOND)
                .with(STRANGER, Verb.HAND_ON, DEPUTY)
                .agrees(DEPUTY)
                .returned(THIRD);
        court.posts.put("heads", List.of(BROUGHT_IN, SECOND, DEPUTY));
        assertThat(scene.submits().live())
                .as("in the place of the route's, and in the place of an added one")
                .containsExactly("p4 STANDS", "p2 STANDS", "p6 OPEN");
    }

    @Test
    void onlyTheOwnConsentStands() {
        court.posts.put("head", List.of(FIRST));
        TableScene scene = draft(court, stands(post(StepMode.SINGLE, "head")), step(StepMode.SINGLE, THIRD))
                .submits()
                .agrees(FIRST)
                .returned(THIRD);
        court.posts.put("head", List.of(SECOND));
        assertThat(scene.submits().live()).containsExactly("p2 OPEN");
    }

    /** The first round is signed for the first, the second, in which the first has not signed, for the second. */
    @Test
    void theHandOfADeputyStandsForOneOnly() {
        TableScene scene = submitted(stands(step(StepMode.ALL, FIRST, SECOND, STRANGER)), step(StepMode.SINGLE, THIRD))
                .move(Hand.deputy(DEPUTY, FIRST), AGREE)
                .agrees(SECOND)
                .agrees(STRANGER)
                .returned(THIRD, 0)
                .move(Hand.deputy(DEPUTY, SECOND), AGREE)
                .returned(STRANGER)
                .submits();
        assertThat(scene.live()).containsExactly("p1 STANDS", "p2 OPEN", "p7 OPEN");
    }

    @Test
    void theHandOfADeputyWhoIsAskedHimselfDoesNotStand() {
        court.posts.put("heads", List.of(FIRST));
        TableScene scene = draft(court, stands(post(StepMode.ALL, "heads")), step(StepMode.SINGLE, THIRD))
                .submits()
                .move(Hand.deputy(DEPUTY, FIRST), AGREE)
                .returned(THIRD);
        court.posts.put("heads", List.of(FIRST, DEPUTY));
        assertThat(scene.submits().live()).containsExactly("p1 OPEN", "p6 OPEN");
    }

    @Test
    void theHandOfADeputyRecusedSinceDoesNotStand() {
        TableScene scene = draft(court, stands(step(StepMode.SINGLE, FIRST)), step(StepMode.SINGLE, SECOND))
                .submits()
                .move(Hand.deputy(DEPUTY, FIRST), AGREE)
                .returned(SECOND);
        court.recused.add(DEPUTY);
        assertThat(scene.submits().live()).containsExactly("p1 OPEN");
    }

    private static TableScene firstThenSecond() {
        return submitted(stands(step(StepMode.SINGLE, FIRST)), step(StepMode.SINGLE, SECOND));
    }
}
