package org.mingjing.court.foundation.circulation.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.foundation.circulation.slip.TableScene.BROUGHT_IN;
import static org.mingjing.court.foundation.circulation.slip.TableScene.FIRST;
import static org.mingjing.court.foundation.circulation.slip.TableScene.SECOND;
import static org.mingjing.court.foundation.circulation.slip.TableScene.STRANGER;
import static org.mingjing.court.foundation.circulation.slip.TableScene.THIRD;
import static org.mingjing.court.foundation.circulation.slip.TableScene.fresh;
import static org.mingjing.court.foundation.circulation.slip.TableScene.stands;
import static org.mingjing.court.foundation.circulation.slip.TableScene.step;
import static org.mingjing.court.foundation.circulation.slip.TableScene.submitted;

import org.junit.jupiter.api.Test;

/** 环节完成 When a step has all it needs. */
class CompletionTest {

    @Test
    void ofAnyOneIsEnough() {
        TableScene scene = fresh(StepMode.ANY, FIRST, SECOND).agrees(SECOND);
        assertThat(scene.live()).containsExactly("p3 OPEN");
        assertThat(scene.others()).containsExactly("p1 LAPSED", "p2 AGREED");
    }

    @Test
    void ofAnyTheOneIsNotEnoughWhileSomebodyWaitsForIt() {
        TableScene scene = fresh(StepMode.ANY, FIRST, SECOND)
                .with(FIRST, Verb.ADD_AFTER, BROUGHT_IN)
                .agrees(FIRST);
        assertThat(scene.live()).containsExactly("p1 AGREED", "p2 OPEN", "p4 OPEN");
        scene.agrees(BROUGHT_IN);
        assertThat(scene.live()).containsExactly("p3 OPEN");
        assertThat(scene.others()).containsExactly("p1 AGREED", "p2 LAPSED", "p4 AGREED");
    }

    @Test
    void ofAnyWhoeverWasAddedToAnotherIsNotWaitedFor() {
        TableScene scene = fresh(StepMode.ANY, FIRST, SECOND)
                .with(FIRST, Verb.ADD_AFTER, BROUGHT_IN)
                .agrees(SECOND);
        assertThat(scene.others()).containsExactly("p1 LAPSED", "p2 AGREED", "p4 LAPSED");
    }

    @Test
    void allMustAgree() {
        TableScene scene = fresh(StepMode.ALL, FIRST, SECOND).agrees(SECOND);
        assertThat(scene.live()).containsExactly("p1 OPEN", "p2 AGREED");
        assertThat(scene.agrees(FIRST).live()).containsExactly("p3 OPEN");
    }

    @Test
    void aSingleStepWaitsForWhoeverWasAdded() {
        TableScene scene = fresh(StepMode.SINGLE, FIRST)
                .with(FIRST, Verb.ADD_AFTER, BROUGHT_IN)
                .agrees(FIRST);
        assertThat(scene.live()).containsExactly("p1 AGREED", "p4 OPEN");
        assertThat(scene.agrees(BROUGHT_IN).live()).containsExactly("p3 OPEN");
    }

    @Test
    void ofAnyAStandingConsentPassesTheStepAndTheOthersLapse() {
        TableScene scene = submitted(stands(step(StepMode.ANY, FIRST, SECOND)), step(StepMode.SINGLE, THIRD))
                .agrees(FIRST)
                .returned(THIRD)
                .submits();
        assertThat(scene.slip().step()).isEqualTo(1);
        assertThat(scene.slip().turns())
                .filteredOn(turn -> turn.round() == 2)
                .extracting(Turn::state)
                .containsExactly(TurnState.STANDS, TurnState.LAPSED, TurnState.OPEN);
    }

    @Test
    void halfOfAVoteIsNotEnough() {
        TableScene scene = fresh(StepMode.VOTE, FIRST, SECOND).plain(FIRST, Verb.REFUSE);
        assertThat(scene.live()).containsExactly("p1 OPPOSED", "p2 OPEN");
        scene.agrees(SECOND);
        assertThat(scene.slip().state()).isEqualTo(SlipState.REFUSED);
        assertThat(scene.slip().step()).isEqualTo(Slip.NOWHERE);
    }

    @Test
    void moreThanHalfOfAVoteIsEnoughOnceAllHaveVoted() {
        TableScene scene =
                fresh(StepMode.VOTE, FIRST, SECOND, STRANGER).agrees(FIRST).agrees(SECOND);
        assertThat(scene.live())
                .as("the third is asked all the same")
                .containsExactly("p1 AGREED", "p2 AGREED", "p7 OPEN");
        scene.plain(STRANGER, Verb.REFUSE);
        assertThat(scene.live()).containsExactly("p3 OPEN");
        assertThat(scene.others()).containsExactly("p1 AGREED", "p2 AGREED", "p7 OPPOSED");
    }

    @Test
    void whoeverRefusesEndsItAndTheOthersNeedNotSign() {
        TableScene scene =
                fresh(StepMode.ALL, FIRST, SECOND, STRANGER).agrees(FIRST).plain(SECOND, Verb.REFUSE);
        assertThat(scene.others()).containsExactly("p1 AGREED", "p2 REFUSED", "p7 LAPSED");
    }
}
