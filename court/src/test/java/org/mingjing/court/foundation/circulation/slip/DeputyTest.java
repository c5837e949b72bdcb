package org.mingjing.court.foundation.circulation.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.foundation.circulation.slip.TableScene.BROUGHT_IN;
import static org.mingjing.court.foundation.circulation.slip.TableScene.DEPUTY;
import static org.mingjing.court.foundation.circulation.slip.TableScene.FIRST;
import static org.mingjing.court.foundation.circulation.slip.TableScene.REQUESTER;
import static org.mingjing.court.foundation.circulation.slip.TableScene.SECOND;
import static org.mingjing.court.foundation.circulation.slip.TableScene.STRANGER;
import static org.mingjing.court.foundation.circulation.slip.TableScene.THIRD;
import static org.mingjing.court.foundation.circulation.slip.TableScene.step;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.people.PersonId;

/** 代理与回避 Whose hand is refused before the tables are looked at, and in which order. */
class DeputyTest {

    private static final Move AGREE = new Move.Agree(List.of());

    private final PaperCourt court = new PaperCourt();

    @Test
    void nobodySignsHisOwnRequestForAnother() {
        TableScene scene = scene(StepMode.VOTE, FIRST, SECOND);
        assertThat(scene.refusal(Hand.deputy(REQUESTER, FIRST), AGREE))
                .as("asked before the authority and the vote")
                .isEqualTo("ownRequest");
        court.deputies.add(Hand.deputy(REQUESTER, FIRST));
        assertThat(scene.refusal(Hand.deputy(REQUESTER, FIRST), AGREE)).isEqualTo("ownRequest");
    }

    @Test
    void authorityComesFromTheHolderAlone() {
        TableScene scene = scene(StepMode.ALL, FIRST, STRANGER);
        assertThat(scene.refusal(Hand.deputy(DEPUTY, STRANGER), AGREE)).isEqualTo("deputyNone");
        court.deputies.add(Hand.deputy(BROUGHT_IN, DEPUTY));
        assertThat(scene.refusal(Hand.deputy(BROUGHT_IN, FIRST), AGREE))
                .as("no chains")
                .isEqualTo("deputyNone");
        assertThat(scene.refusal(Hand.deputy(BROUGHT_IN, DEPUTY), AGREE)).isEqualTo("holderOnly");
    }

    @Test
    void voteIsCastInPerson() {
        assertThat(scene(StepMode.VOTE, FIRST, SECOND).refusal(Hand.deputy(DEPUTY, FIRST), AGREE))
                .isEqualTo("voteOnly");
        assertThat(scene(StepMode.VOTE, STRANGER, SECOND).refusal(Hand.deputy(DEPUTY, STRANGER), AGREE))
                .as("without authority that is told first")
                .isEqualTo("deputyNone");
    }

    @Test
    void nobodySignsTwiceInAStepAndRound() {
        assertThat(scene(StepMode.ALL, FIRST, DEPUTY).refusal(Hand.deputy(DEPUTY, FIRST), AGREE))
                .as("holds a turn")
                .isEqualTo("deputyTwice");
        TableScene scene = scene(StepMode.ALL, FIRST, SECOND).move(Hand.deputy(DEPUTY, FIRST), AGREE);
        assertThat(scene.refusal(Hand.deputy(DEPUTY, SECOND), AGREE))
                .as("signed one")
                .isEqualTo("deputyTwice");
    }

    @Test
    void whoHandedOnHoldsNoTurnAnyMore() {
        TableScene scene = scene(StepMode.ALL, FIRST, DEPUTY).with(DEPUTY, Verb.HAND_ON, BROUGHT_IN);
        assertThat(scene.refusal(Hand.deputy(DEPUTY, FIRST), AGREE)).isEqualTo("granted");
    }

    @Test
    void anotherStepOrRoundIsNotTwice() {
        court.deputies.add(Hand.deputy(DEPUTY, THIRD));
        TableScene scene = scene(StepMode.SINGLE, FIRST).move(Hand.deputy(DEPUTY, FIRST), AGREE);
        assertThat(scene.refusal(Hand.deputy(DEPUTY, THIRD), AGREE))
                .as("another step")
                .isEqualTo("granted");
        scene.returned(THIRD).submits();
        assertThat(scene.refusal(Hand.deputy(DEPUTY, FIRST), AGREE))
                .as("another round")
                .isEqualTo("granted");
    }

    @Test
    void thereMustBeSomethingToSignForTheHolder() {
        TableScene scene = scene(StepMode.ALL, FIRST, BROUGHT_IN).with(BROUGHT_IN, Verb.DELEGATE, SECOND);
        assertThat(scene.refusal(Hand.deputy(DEPUTY, SECOND), AGREE))
                .as("an opinion is personal")
                .isEqualTo("holderOnly");
        scene.agrees(FIRST);
        assertThat(scene.refusal(Hand.deputy(DEPUTY, FIRST), AGREE)).isEqualTo("holderOnly");
    }

    @Test
    void bothNamesStandOnTheTurn() {
        Turn turn = scene(StepMode.ALL, FIRST, SECOND)
                .move(Hand.deputy(DEPUTY, SECOND), AGREE)
                .slip()
                .turns()
                .get(1);
        assertThat(turn.holder()).isEqualTo(SECOND);
        assertThat(turn.signedBy()).isEqualTo(DEPUTY);
    }

    @Test
    void theRecusedDoNothingAndNobodyDeputisesForThem() {
        TableScene scene = scene(StepMode.ALL, FIRST, SECOND);
        court.recused.addAll(List.of(FIRST, REQUESTER));
        assertThat(scene.refusal(FIRST, AGREE)).isEqualTo("excluded");
        assertThat(scene.refusal(REQUESTER, new Move.Plain(Verb.CANCEL))).isEqualTo("excluded");
        assertThat(scene.refusal(Hand.deputy(DEPUTY, FIRST), AGREE))
                .as("asked first of all")
                .isEqualTo("excluded");
        court.recused.clear();
        court.recused.add(DEPUTY);
        assertThat(scene.refusal(Hand.deputy(DEPUTY, FIRST), AGREE)).isEqualTo("excluded");
        assertThat(scene.refusal(FIRST, AGREE)).isEqualTo("granted");
    }

    private TableScene scene(StepMode mode, PersonId... people) {
        return TableScene.draft(court, step(mode, people), step(StepMode.SINGLE, THIRD))
                .submits();
    }
}
