package org.mingjing.court.foundation.circulation.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.foundation.circulation.slip.TableScene.BROUGHT_IN;
import static org.mingjing.court.foundation.circulation.slip.TableScene.DEPUTY;
import static org.mingjing.court.foundation.circulation.slip.TableScene.FIRST;
import static org.mingjing.court.foundation.circulation.slip.TableScene.READER;
import static org.mingjing.court.foundation.circulation.slip.TableScene.REQUESTER;
import static org.mingjing.court.foundation.circulation.slip.TableScene.SECOND;
import static org.mingjing.court.foundation.circulation.slip.TableScene.STRANGER;
import static org.mingjing.court.foundation.circulation.slip.TableScene.THIRD;
import static org.mingjing.court.foundation.circulation.slip.TableScene.fresh;
import static org.mingjing.court.foundation.circulation.slip.TableScene.step;
import static org.mingjing.court.foundation.circulation.slip.TableScene.submitted;
import static org.mingjing.court.foundation.circulation.slip.TableScene.when;

import java.util.List;
import org.junit.jupiter.api.Test;

/** 退回与收回 Returns, what is withdrawn, what is taken back. */
class BackwardsTest {

    private static final Condition NEVER = new Condition.AnyOf(List.of());

    @Test
    void oneReturnsToAnEarlierSignedStepOnly() {
        TableScene scene = submitted(
                        step(StepMode.SINGLE, FIRST),
                        step(StepMode.READ, READER),
                        when(NEVER, step(StepMode.SINGLE, SECOND)),
                        step(StepMode.ALL, THIRD, STRANGER),
                        step(StepMode.SINGLE, SECOND))
                .agrees(FIRST);
        assertThat(Circulation.returnTargets(scene.slip())).containsExactly(0);
        for (int wrong : new int[] {-2, 1, 2, 3, 4, 5}) {
            assertThat(scene.refusal(THIRD, new Move.Return(wrong)))
                    .as("to " + wrong)
                    .isEqualTo("noSuchStep");
        }
        scene.returned(THIRD, 0);
        assertThat(scene.slip().round()).isEqualTo(2);
        assertThat(scene.slip().step()).isZero();
        assertThat(scene.live()).containsExactly("p1 OPEN");
        assertThat(scene.others()).containsExactly("p1 AGREED", "p3 RETURNED", "p7 CLOSED");
    }

    @Test
    void nothingIsEarlierThanTheFirstStepNorThanARequest() {
        assertThat(Circulation.returnTargets(fresh().slip())).isEmpty();
        assertThat(Circulation.returnTargets(fresh().returned(FIRST).slip())).isEmpty();
    }

    @Test
    void theRoundIsNotCountedBackAndTheFormRisesOnlyWithAChange() {
        TableScene scene = fresh().plain(REQUESTER, Verb.WITHDRAW);
        assertThat(scene.slip().round()).isEqualTo(1);
        assertThat(scene.slip().formVersion()).isEqualTo(1);
        scene.submits();
        assertThat(scene.slip().round()).isEqualTo(2);
        assertThat(scene.slip().formVersion()).isEqualTo(1);
        scene.returned(FIRST).submits(TableScene.form("another"));
        assertThat(scene.slip().round()).isEqualTo(3);
        assertThat(scene.slip().formVersion()).isEqualTo(2);
        scene.returned(FIRST).submits();
        assertThat(scene.slip().formVersion())
                .as("the first words again are a third version")
                .isEqualTo(3);
    }

    @Test
    void anEmptyFormIsTheFirstVersionToo() {
        TableScene scene =
                TableScene.draft(new PaperCourt(), step(StepMode.SINGLE, FIRST)).submits(Form.EMPTY);
        assertThat(scene.slip().formVersion()).isEqualTo(1);
    }

    @Test
    void theLastConsentIsTakenBackAcrossTheStep() {
        TableScene scene = submitted(
                        step(StepMode.ANY, FIRST, SECOND), step(StepMode.READ, READER), step(StepMode.SINGLE, THIRD))
                .agrees(FIRST)
                .plain(FIRST, Verb.TAKE_BACK);
        assertThat(scene.slip().step()).isZero();
        assertThat(scene.live()).as("who needed not sign is asked again").containsExactly("p1 OPEN", "p2 OPEN");
        assertThat(scene.others()).containsExactly("p3 CLOSED");
        assertThat(scene.slip().turns().getFirst().signedBy()).isNull();
        assertThat(scene.slip().turns().getFirst().seen()).isZero();
        assertThat(scene.slip().readers()).as("copies stay").containsKey(READER);
        assertThat(scene.refusal(FIRST, new Move.Plain(Verb.TAKE_BACK))).isEqualTo("nothingToTakeBack");
    }

    @Test
    void whatWaitsForTheTurnWaitsAgain() {
        TableScene scene = fresh(StepMode.SEQUENCE, FIRST, SECOND, STRANGER).agrees(FIRST);
        assertThat(scene.live()).containsExactly("p1 AGREED", "p2 OPEN", "p7 WAITING");
        scene.plain(FIRST, Verb.TAKE_BACK);
        assertThat(scene.live()).containsExactly("p1 OPEN", "p2 WAITING", "p7 WAITING");
    }

    @Test
    void whatDoesNotWaitForItStaysOpen() {
        TableScene scene = fresh(StepMode.ALL, FIRST, SECOND).agrees(FIRST).plain(FIRST, Verb.TAKE_BACK);
        assertThat(scene.live()).containsExactly("p1 OPEN", "p2 OPEN");
    }

    @Test
    void earlierRoundsStayAsTheyWere() {
        TableScene scene = submitted(
                        step(StepMode.ANY, FIRST, SECOND),
                        step(StepMode.SINGLE, THIRD),
                        step(StepMode.SINGLE, STRANGER))
                .agrees(FIRST)
                .agrees(THIRD)
                .returned(STRANGER)
                .submits()
                .agrees(SECOND)
                .plain(SECOND, Verb.TAKE_BACK);
        assertThat(scene.others()).containsExactly("p1 AGREED", "p2 LAPSED", "p3 AGREED", "p7 RETURNED", "p3 CLOSED");
        assertThat(scene.live()).containsExactly("p1 OPEN", "p2 OPEN");
    }

    @Test
    void onlyTheLastConsentAndOnlyUntilSomebodyMoves() {
        Move back = new Move.Plain(Verb.TAKE_BACK);
        assertThat(fresh(StepMode.ALL, FIRST, SECOND, STRANGER)
                        .agrees(FIRST)
                        .agrees(SECOND)
                        .refusal(FIRST, back))
                .isEqualTo("actedSince");
        assertThat(fresh(StepMode.ALL, FIRST, SECOND, STRANGER)
                        .agrees(FIRST)
                        .with(SECOND, Verb.HAND_ON, BROUGHT_IN)
                        .refusal(FIRST, back))
                .isEqualTo("actedSince");
        assertThat(fresh(StepMode.ALL, FIRST, SECOND, STRANGER)
                        .agrees(FIRST)
                        .with(SECOND, Verb.COPY, BROUGHT_IN)
                        .refusal(FIRST, back))
                .as("a copy moves nothing")
                .isEqualTo("granted");
    }

    @Test
    void aDeputyTakesBackWhatHeSigned() {
        TableScene scene = fresh().move(Hand.deputy(DEPUTY, FIRST), new Move.Agree(List.of()));
        assertThat(scene.refusal(FIRST, new Move.Plain(Verb.TAKE_BACK))).isEqualTo("actedSince");
        assertThat(scene.plain(DEPUTY, Verb.TAKE_BACK).live()).containsExactly("p1 OPEN", "p2 OPEN");
    }

    @Test
    void aVoteIsTakenBackToo() {
        TableScene scene =
                fresh(StepMode.VOTE, FIRST, SECOND).plain(FIRST, Verb.REFUSE).plain(FIRST, Verb.TAKE_BACK);
        assertThat(scene.live()).containsExactly("p1 OPEN", "p2 OPEN");
    }

    @Test
    void aDelegationIsRecalledToWhatItWaitedFor() {
        TableScene scene = fresh().with(FIRST, Verb.DELEGATE, BROUGHT_IN)
                .with(SECOND, Verb.DELEGATE, STRANGER)
                .plain(SECOND, Verb.TAKE_BACK);
        assertThat(scene.live()).containsExactly("p1 WAITING", "p2 OPEN", "p4 OPEN");
        assertThat(scene.others()).containsExactly("p7 CLOSED");
        assertThat(scene.slip().turns().get(1).waitsFor()).isNull();
    }
}
