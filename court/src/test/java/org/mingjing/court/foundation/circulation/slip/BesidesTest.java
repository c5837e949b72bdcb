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

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjing.court.foundation.people.PersonId;

/** 转办、委派、加签、减签、抄送、催办 Bringing others in and out, and telling others. */
class BesidesTest {

    @ParameterizedTest
    @EnumSource(names = {"HAND_ON", "DELEGATE", "ADD_BEFORE", "ADD_AFTER"})
    void whomOneMayNotBringIn(Verb verb) {
        PaperCourt court = new PaperCourt();
        TableScene scene = TableScene.draft(
                        court, step(StepMode.ALL, FIRST, SECOND, STRANGER), step(StepMode.SINGLE, THIRD))
                .submits()
                .move(Hand.deputy(DEPUTY, SECOND), new Move.Agree(List.of()));
        court.recused.add(REQUESTER);
        court.recused.add(STRANGER);
        assertThat(refusal(scene, verb, REQUESTER)).as("asked first").isEqualTo("targetRequester");
        assertThat(refusal(scene, verb, STRANGER)).as("asked second").isEqualTo("targetExcluded");
        assertThat(refusal(scene, verb, SECOND)).as("holds a turn").isEqualTo("targetHasTurn");
        assertThat(refusal(scene, verb, DEPUTY)).as("signed a turn").isEqualTo("targetHasTurn");
        assertThat(refusal(scene, verb, FIRST)).as("has it already").isEqualTo("targetHasTurn");
        assertThat(refusal(scene, verb, THIRD)).as("signs in another step").isEqualTo("granted");
    }

    @Test
    void whoeverHandedOnMayBeBroughtInAgain() {
        TableScene scene = fresh().with(FIRST, Verb.HAND_ON, BROUGHT_IN).with(BROUGHT_IN, Verb.HAND_ON, FIRST);
        assertThat(scene.live()).containsExactly("p2 OPEN", "p1 OPEN");
        assertThat(scene.others()).containsExactly("p1 CLOSED", "p4 CLOSED");
    }

    @Test
    void handingOnKeepsThePlaceInASequence() {
        TableScene scene = fresh(StepMode.SEQUENCE, FIRST, SECOND).with(FIRST, Verb.HAND_ON, BROUGHT_IN);
        assertThat(scene.live()).containsExactly("p2 WAITING", "p4 OPEN");
        assertThat(scene.slip().live(BROUGHT_IN, TurnState.OPEN))
                .map(Turn::number)
                .contains(3);
        assertThat(scene.slip().live(SECOND, TurnState.OPEN)).isEmpty();
        assertThat(scene.slip().live(FIRST, TurnState.OPEN)).isEmpty();
        assertThat(scene.agrees(BROUGHT_IN).live()).containsExactly("p2 OPEN", "p4 AGREED");
    }

    @Test
    void addedBeforeSignsFirst() {
        TableScene scene = fresh(StepMode.SEQUENCE, FIRST, SECOND).with(FIRST, Verb.ADD_BEFORE, BROUGHT_IN);
        assertThat(scene.live()).containsExactly("p1 WAITING", "p2 WAITING", "p4 OPEN");
        assertThat(scene.agrees(BROUGHT_IN).live()).containsExactly("p1 OPEN", "p2 WAITING", "p4 AGREED");
    }

    @Test
    void addedAfterSignsBetween() {
        TableScene scene = fresh(StepMode.SEQUENCE, FIRST, SECOND).with(FIRST, Verb.ADD_AFTER, BROUGHT_IN);
        assertThat(scene.live()).containsExactly("p1 OPEN", "p2 WAITING", "p4 WAITING");
        assertThat(scene.agrees(FIRST).live()).containsExactly("p1 AGREED", "p2 WAITING", "p4 OPEN");
        assertThat(scene.agrees(BROUGHT_IN).live()).containsExactly("p1 AGREED", "p2 OPEN", "p4 AGREED");
    }

    @Test
    void anAdviserGivesAnOpinionTheDecisionStays() {
        TableScene scene = fresh(StepMode.SINGLE, FIRST)
                .with(FIRST, Verb.DELEGATE, BROUGHT_IN)
                .agrees(BROUGHT_IN);
        assertThat(scene.live()).containsExactly("p1 OPEN", "p4 AGREED");
        assertThat(scene.slip().step()).isZero();
        assertThat(scene.refusal(BROUGHT_IN, new Move.Plain(Verb.TAKE_BACK)))
                .as("an opinion is no consent")
                .isEqualTo("actedSince");
        assertThat(scene.agrees(FIRST).live()).containsExactly("p3 OPEN");
    }

    @Test
    void removedIsSkippedInTheSequence() {
        TableScene scene = fresh(StepMode.SEQUENCE, FIRST, SECOND)
                .with(FIRST, Verb.ADD_AFTER, BROUGHT_IN)
                .with(FIRST, Verb.REMOVE, BROUGHT_IN);
        assertThat(scene.live()).containsExactly("p1 OPEN", "p2 WAITING");
        assertThat(scene.others()).containsExactly("p4 CLOSED");
        assertThat(scene.agrees(FIRST).live()).containsExactly("p1 AGREED", "p2 OPEN");
    }

    @Test
    void removingTheLastOneMissingMovesTheSlipOn() {
        TableScene scene = fresh(StepMode.SINGLE, FIRST)
                .with(FIRST, Verb.ADD_AFTER, BROUGHT_IN)
                .agrees(FIRST)
                .with(FIRST, Verb.REMOVE, BROUGHT_IN);
        assertThat(scene.live()).containsExactly("p3 OPEN");
    }

    @Test
    void removingOneAmongSeveralLeavesTheStepAsItIs() {
        TableScene scene = fresh(StepMode.ALL, FIRST, SECOND)
                .with(FIRST, Verb.ADD_BEFORE, BROUGHT_IN)
                .with(FIRST, Verb.REMOVE, BROUGHT_IN);
        assertThat(scene.live()).containsExactly("p1 OPEN", "p2 OPEN");
    }

    @Test
    void oneRemovesOnlyTheOwnUnsignedAddition() {
        TableScene scene = fresh(StepMode.ALL, FIRST, SECOND)
                .with(FIRST, Verb.ADD_AFTER, BROUGHT_IN)
                .with(SECOND, Verb.ADD_BEFORE, STRANGER);
        assertThat(remove(scene, FIRST, STRANGER)).as("another's").isEqualTo("nothingAdded");
        assertThat(remove(scene, FIRST, SECOND)).as("the route's").isEqualTo("nothingAdded");
        scene.agrees(STRANGER);
        assertThat(remove(scene, SECOND, STRANGER)).as("signed").isEqualTo("nothingAdded");
    }

    @Test
    void notWhileSomebodyBroughtInThroughItSigns() {
        TableScene scene = fresh(StepMode.SINGLE, FIRST)
                .with(FIRST, Verb.ADD_BEFORE, BROUGHT_IN)
                .with(BROUGHT_IN, Verb.ADD_BEFORE, STRANGER)
                .with(STRANGER, Verb.ADD_BEFORE, SECOND);
        assertThat(remove(scene, FIRST, BROUGHT_IN)).isEqualTo("actedSince");
        assertThat(remove(scene, BROUGHT_IN, STRANGER)).isEqualTo("actedSince");
        scene.with(STRANGER, Verb.REMOVE, SECOND);
        assertThat(remove(scene, FIRST, BROUGHT_IN)).isEqualTo("actedSince");
        scene.with(BROUGHT_IN, Verb.REMOVE, STRANGER).with(FIRST, Verb.REMOVE, BROUGHT_IN);
        assertThat(scene.live()).containsExactly("p1 OPEN");
    }

    @Test
    void eachOfTwoAdditionsIsRemovedByItself() {
        TableScene scene = fresh(StepMode.SINGLE, FIRST)
                .with(FIRST, Verb.ADD_AFTER, BROUGHT_IN)
                .with(FIRST, Verb.ADD_AFTER, STRANGER)
                .with(FIRST, Verb.REMOVE, STRANGER);
        assertThat(scene.live()).containsExactly("p1 OPEN", "p4 WAITING");
        assertThat(scene.agrees(FIRST).live()).containsExactly("p1 AGREED", "p4 OPEN");
    }

    @Test
    void copiesGoOnceAndNotToTheRecused() {
        PaperCourt court = new PaperCourt();
        court.recused.add(STRANGER);
        TableScene scene =
                TableScene.draft(court, step(StepMode.SINGLE, FIRST)).submits().with(FIRST, Verb.COPY, READER);
        assertThat(scene.refusal(FIRST, new Move.With(Verb.COPY, STRANGER))).isEqualTo("targetExcluded");
        assertThat(scene.refusal(FIRST, new Move.With(Verb.COPY, READER))).isEqualTo("targetReads");
        scene.plain(READER, Verb.READ);
        assertThat(scene.refusal(FIRST, new Move.With(Verb.COPY, READER))).isEqualTo("targetReads");
    }

    @Test
    void oneRemindsOnceADay() {
        TableScene scene = fresh().move(REQUESTER, new Move.Remind(TableScene.TODAY));
        assertThat(scene.refusal(REQUESTER, new Move.Remind(TableScene.TODAY))).isEqualTo("remindedToday");
        scene.move(REQUESTER, new Move.Remind(TableScene.TODAY.plusDays(1)));
        assertThat(scene.slip().remindedOn()).isEqualTo(TableScene.TODAY.plusDays(1));
    }

    @Test
    void inAVoteNobodyIsBroughtIn() {
        TableScene scene = submitted(step(StepMode.VOTE, FIRST, SECOND));
        assertThat(refusal(scene, Verb.ADD_AFTER, STRANGER)).isEqualTo("voteOnly");
    }

    private static String refusal(TableScene scene, Verb verb, PersonId other) {
        return scene.refusal(FIRST, new Move.With(verb, other));
    }

    private static String remove(TableScene scene, PersonId adder, PersonId other) {
        return scene.refusal(adder, new Move.With(Verb.REMOVE, other));
    }
}
