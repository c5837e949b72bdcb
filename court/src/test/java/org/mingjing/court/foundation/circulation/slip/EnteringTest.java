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
import static org.mingjing.court.foundation.circulation.slip.TableScene.chosen;
import static org.mingjing.court.foundation.circulation.slip.TableScene.draft;
import static org.mingjing.court.foundation.circulation.slip.TableScene.post;
import static org.mingjing.court.foundation.circulation.slip.TableScene.stands;
import static org.mingjing.court.foundation.circulation.slip.TableScene.step;
import static org.mingjing.court.foundation.circulation.slip.TableScene.submitted;
import static org.mingjing.court.foundation.circulation.slip.TableScene.when;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.court.foundation.people.PersonId;

/** 进入环节 The section "Entering" of docs/circulation.md, sentence by sentence. */
class EnteringTest {

    private static final Move AGREE = new Move.Agree(List.of());
    private static final Condition MORE_THAN_THREE =
            new Condition.Compare("days", Condition.Sign.MORE, new FormValue.Whole(3));

    @ParameterizedTest
    @CsvSource({"3, 1", "4, 0"})
    void aStepWhoseConditionDoesNotHoldIsPassedOver(long days, int entered) {
        TableScene scene = draft(
                        new PaperCourt(),
                        when(MORE_THAN_THREE, step(StepMode.SINGLE, FIRST)),
                        step(StepMode.SINGLE, SECOND))
                .submits(days(days));
        assertThat(scene.slip().step()).isEqualTo(entered);
    }

    @Test
    void whenNoStepIsLeftTheSlipEndsAgreed() {
        TableScene scene =
                submitted(step(StepMode.SINGLE, FIRST), when(MORE_THAN_THREE, step(StepMode.SINGLE, SECOND)));
        assertThat(scene.slip().state()).isEqualTo(SlipState.UNDER_WAY);
        scene.agrees(FIRST);
        assertThat(scene.slip().state()).isEqualTo(SlipState.AGREED);
        assertThat(scene.slip().step()).isEqualTo(Slip.NOWHERE);
    }

    @Test
    void whatNoStepWouldSignIsNotAgreedToByAsking() {
        TableScene scene = draft(
                new PaperCourt(), when(MORE_THAN_THREE, step(StepMode.SINGLE, FIRST)), step(StepMode.READ, READER));
        assertThat(scene.refusal(REQUESTER, new Move.Submit(days(3), List.of())))
                .isEqualTo("noSignature");
        assertThat(scene.submits(days(4)).agrees(FIRST).slip().state()).isEqualTo(SlipState.AGREED);
    }

    @Test
    void aConsentOfAnEarlierRoundToMoreIsNoneToLess() {
        TableScene scene = draft(
                        new PaperCourt(),
                        when(MORE_THAN_THREE, step(StepMode.SINGLE, FIRST)),
                        when(MORE_THAN_THREE, step(StepMode.SINGLE, SECOND)))
                .submits(days(4))
                .agrees(FIRST)
                .returned(SECOND);
        assertThat(scene.refusal(REQUESTER, new Move.Submit(days(3), List.of())))
                .isEqualTo("noSignature");
    }

    @Test
    void aReadStepHandsOutCopiesAndIsPassed() {
        PaperCourt court = new PaperCourt();
        court.recused.add(DEPUTY);
        TableScene scene = draft(
                        court, step(StepMode.READ, READER, REQUESTER, DEPUTY, STRANGER), step(StepMode.SINGLE, FIRST))
                .submits();
        assertThat(scene.slip().readers()).isEqualTo(Map.of(READER, false, STRANGER, false));
        assertThat(scene.slip().step()).isEqualTo(1);
        scene.plain(READER, Verb.READ).returned(FIRST).submits();
        assertThat(scene.slip().readers())
                .as("who had a copy gets no second")
                .isEqualTo(Map.of(READER, true, STRANGER, false));
    }

    @Test
    void aReadStepIsPassedThoughNobodyIsLeft() {
        TableScene scene =
                submitted(step(StepMode.READ, REQUESTER), chosen(StepMode.READ), step(StepMode.SINGLE, FIRST));
        assertThat(scene.slip().readers()).isEmpty();
        assertThat(scene.live()).containsExactly("p1 OPEN");
    }

    @Test
    void thePeopleOfAStepAreThoseNamedWithoutRequestersAndRecusedEachOnce() {
        PaperCourt court = new PaperCourt();
        court.recused.add(THIRD);
        TableScene scene = draft(court, step(StepMode.ALL, SECOND, REQUESTER, FIRST, SECOND, THIRD))
                .submits();
        assertThat(scene.live()).containsExactly("p2 OPEN", "p1 OPEN");
    }

    @Test
    void nobodyLeftRefusesTheWholeAct() {
        TableScene scene = draft(new PaperCourt(), step(StepMode.ALL, REQUESTER));
        assertThat(scene.refusal(REQUESTER, new Move.Submit(Form.EMPTY, List.of())))
                .isEqualTo("nobody");
        TableScene later = submitted(step(StepMode.SINGLE, FIRST), step(StepMode.SINGLE, REQUESTER));
        assertThat(later.refusal(FIRST, AGREE)).isEqualTo("nobody");
    }

    @Test
    void aSingleStepWithSeveralPeopleTakesTheOneChosen() {
        TableScene scene = draft(new PaperCourt(), step(StepMode.SINGLE, FIRST, SECOND), step(StepMode.SINGLE, THIRD));
        assertThat(scene.refusal(REQUESTER, chosenAtFirst())).isEqualTo("choose");
        assertThat(scene.refusal(REQUESTER, chosenAtFirst(FIRST, SECOND))).isEqualTo("choose");
        assertThat(scene.refusal(REQUESTER, chosenAtFirst(STRANGER))).isEqualTo("choose");
        assertThat(scene.submits(SECOND).live()).containsExactly("p2 OPEN");
    }

    @Test
    void withoutAChoiceItTakesWhoSignedInItTheLastTime() {
        TableScene scene = submittedTo(SECOND).agrees(SECOND).returned(THIRD).submits();
        assertThat(scene.live()).containsExactly("p2 OPEN");
        scene.returned(SECOND).submits();
        assertThat(scene.live()).as("the latest round that has any").containsExactly("p2 OPEN");
        scene.returned(SECOND).submits(FIRST).agrees(FIRST).returned(THIRD).submits();
        assertThat(scene.live()).as("not an earlier one").containsExactly("p1 OPEN");
    }

    @Test
    void theHolderCountsNotTheDeputyWhoseHandItWas() {
        TableScene scene = submittedTo(SECOND)
                .move(Hand.deputy(DEPUTY, SECOND), AGREE)
                .returned(THIRD)
                .submits();
        assertThat(scene.live()).containsExactly("p2 OPEN");
    }

    @Test
    void whoSignedTheLastTimeIsAskedOnlyWhileHeIsAmongThem() {
        PaperCourt court = new PaperCourt();
        court.posts.put("heads", List.of(FIRST, SECOND));
        TableScene scene = draft(court, post(StepMode.SINGLE, "heads"), step(StepMode.SINGLE, THIRD))
                .submits(SECOND)
                .agrees(SECOND)
                .returned(THIRD);
        court.posts.put("heads", List.of(FIRST, BROUGHT_IN));
        assertThat(scene.refusal(REQUESTER, chosenAtFirst())).isEqualTo("choose");
    }

    @Test
    void theChosenAreAskedAndInALaterRoundThoseWhoSigned() {
        TableScene scene =
                submitted(step(StepMode.SINGLE, FIRST), chosen(StepMode.ALL), step(StepMode.SINGLE, STRANGER));
        assertThat(scene.refusal(FIRST, AGREE)).isEqualTo("nobody");
        scene.agrees(FIRST, THIRD, SECOND, REQUESTER);
        assertThat(scene.live()).containsExactly("p3 OPEN", "p2 OPEN");
        scene.with(SECOND, Verb.ADD_BEFORE, BROUGHT_IN)
                .agrees(BROUGHT_IN)
                .agrees(SECOND)
                .agrees(THIRD);
        scene.returned(STRANGER).submits().agrees(FIRST);
        assertThat(scene.live()).as("whoever was added is not asked again").containsExactly("p3 OPEN", "p2 OPEN");
        scene.returned(THIRD).submits().agrees(FIRST, BROUGHT_IN);
        assertThat(scene.live()).as("another choice").containsExactly("p4 OPEN");
    }

    @Test
    void peopleChosenCountForTheFirstSignedStepOnly() {
        TableScene scene = submitted(
                step(StepMode.SINGLE, FIRST),
                step(StepMode.READ, READER),
                chosen(StepMode.SINGLE),
                step(StepMode.SINGLE, THIRD));
        assertThat(scene.agrees(FIRST, SECOND).live())
                .as("a step to read needs no choice")
                .containsExactly("p2 OPEN");

        TableScene standing = submitted(
                        stands(step(StepMode.SINGLE, FIRST)), chosen(StepMode.SINGLE), step(StepMode.SINGLE, THIRD))
                .agrees(FIRST, SECOND)
                .returned(SECOND);
        assertThat(standing.refusal(REQUESTER, chosenAtFirst(STRANGER)))
                .as("the first consent stands and takes the choice with it; in the second nobody ever signed")
                .isEqualTo("nobody");
    }

    @Test
    void inASequenceEachWaitsForTheOneBeforeIt() {
        TableScene scene =
                submitted(stands(step(StepMode.SEQUENCE, FIRST, SECOND, THIRD)), step(StepMode.SINGLE, STRANGER));
        assertThat(scene.live()).containsExactly("p1 OPEN", "p2 WAITING", "p3 WAITING");
        assertThat(scene.agrees(FIRST).live()).containsExactly("p1 AGREED", "p2 OPEN", "p3 WAITING");
        assertThat(scene.agrees(SECOND).returned(THIRD).submits().live())
                .as("passing over those that stand")
                .containsExactly("p1 STANDS", "p2 STANDS", "p3 OPEN");
        assertThat(scene.slip().turns().getLast().waitsFor()).isNull();
    }

    @Test
    void inASequenceOneWaitsPastAConsentThatStands() {
        TableScene scene = submitted(
                        stands(step(StepMode.SEQUENCE, FIRST, SECOND, THIRD)), step(StepMode.SINGLE, STRANGER))
                .agrees(FIRST)
                .agrees(SECOND)
                .agrees(THIRD)
                .returned(STRANGER, 0)
                .returned(FIRST)
                .submits();
        assertThat(scene.live()).containsExactly("p1 OPEN", "p2 STANDS", "p3 STANDS");
        scene.agrees(FIRST);
        assertThat(scene.live()).containsExactly("p7 OPEN");
    }

    private static TableScene submittedTo(PersonId one) {
        return draft(new PaperCourt(), step(StepMode.SINGLE, FIRST, SECOND), step(StepMode.SINGLE, THIRD))
                .submits(one);
    }

    private static Form days(long days) {
        return new Form(Map.of("days", new FormValue.Whole(days)));
    }

    private static Move chosenAtFirst(PersonId... people) {
        return new Move.Submit(TableScene.form("as first asked"), List.of(people));
    }
}
