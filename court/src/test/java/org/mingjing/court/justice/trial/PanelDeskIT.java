package org.mingjing.court.justice.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.trial.TrialHands.THURSDAY;
import static org.mingjing.court.justice.trial.TrialHands.TODAY;
import static org.mingjing.court.justice.trial.TrialHands.code;
import static org.mingjing.court.justice.trial.TrialHands.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.Formation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.panel.MemberChange;
import org.mingjing.law.panel.RecusalGround;
import org.mingjing.law.panel.SeatKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 组庭与回避 Proposed, fixed, told; assessors drawn; a member recused and followed by another. Today is Sunday 2026-11-22. */
@WithCourt
@Import(TrialHands.class)
@TestPropertySource(properties = "mingjing.test.database=trial")
class PanelDeskIT {

    @Autowired
    private TrialHands hands;

    @Autowired
    private PanelDesk desk;

    @Autowired
    private RecusalDesk recusals;

    @Autowired
    private Panels panels;

    @Autowired
    private Recusals requests;

    @Autowired
    private Assessors assessors;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseDetails details;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private TestCourt court;

    @Test
    void theHandlingJudgeProposesTheChiefJudgeFixesAndTheClerkTells() {
        CaseId id = hands.filed();
        PersonId judge = court.person(Role.JUDGE);
        PersonId chief = court.person(Role.CHIEF_JUDGE);
        PersonId clerk = court.person(Role.CLERK);
        String panel = granted(
                desk.propose(hands.proposal(id, Role.JUDGE, List.of(hands.second, judge, hands.third), 0, null)));
        assertThat(hands.card(id).formation()).as("nothing is fixed yet").isNull();
        assertThat(hands.owed(chief, id)).containsExactly("trial-panel-fix");
        assertThat(code(desk.decide(decide(id, panel, 0, Role.COURT_LEADER, false, ""))))
                .as("a return needs its reasons")
                .isEqualTo("trial.refused.reasonsMissing");
        granted(desk.decide(decide(id, panel, 0, Role.CHIEF_JUDGE, true, "")));
        assertThat(hands.card(id).formation()).isEqualTo(Formation.PANEL);
        assertThat(at(id, CaseRelation.PRESIDING_JUDGE)).containsExactly(hands.second);
        assertThat(at(id, CaseRelation.PANEL_MEMBER)).containsExactly(hands.third);
        assertThat(at(id, CaseRelation.HANDLING_JUDGE)).containsExactly(judge);
        assertThat(hands.owed(chief, id)).isEmpty();
        assertThat(hands.owed(clerk, id)).containsExactly("trial-panel-tell");
        assertThat(fixed(id).tellBy())
                .as("three days after Sunday the 22nd: Wednesday")
                .isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(sees(hands.third, id)).as("access follows by itself").isTrue();
        granted(desk.tell(
                new TellPanel(hands.origin(Role.CLERK, TODAY), TestCourt.BASIC, id, UUID.fromString(panel), 1)));
        assertThat(hands.owed(clerk, id)).isEmpty();
    }

    @Test
    void allThatIsUnlawfulIsToldAtOnce() {
        CaseId id = hands.filed();
        ProposePanel unlawful = hands.proposal(
                id,
                Role.JUDGE,
                List.of(hands.second, court.person(Role.CHIEF_JUDGE), court.person(Role.CLERK), hands.third),
                0,
                null);
        assertThat(desk.faults(unlawful))
                .extracting(Decision.Refused::code)
                .containsExactly(
                        "trial.fault.even",
                        "trial.fault.withoutHandling",
                        "trial.fault.leaderPresides",
                        "trial.fault.bar.NOT_A_JUDGE");
        assertThat(code(desk.propose(unlawful))).isEqualTo("trial.fault.even");
    }

    @Test
    void assessorsAreDrawnInTimeAndTheDrawCanBeRepeated() {
        hands.appoint(6);
        CaseId id = hands.filed();
        List<PersonId> judges = List.of(court.person(Role.JUDGE));
        assertThat(code(desk.propose(hands.proposal(id, Role.JUDGE, judges, 2, TODAY.plusDays(6)))))
                .as("on the 22nd for the 28th: six days")
                .isEqualTo("trial.refused.drawnTooLate");
        granted(desk.propose(hands.proposal(id, Role.CHIEF_JUDGE, judges, 2, TODAY.plusDays(7))));
        TrialPanel panel = fixed(id);
        assertThat(panel.seats())
                .extracting(SeatHeld::kind)
                .containsExactly(SeatKind.JUDGE, SeatKind.ASSESSOR, SeatKind.ASSESSOR);
        KeptDraw draw =
                boundary.read(TrialHands.scope(), () -> assessors.draws(id)).getFirst();
        assertThat(draw.repeats()).isTrue();
        assertThat(panel.seats().stream().skip(1).map(SeatHeld::key))
                .containsExactlyElementsOf(draw.draw().order().subList(0, 2));
        AssessorId recused = panel.seats().get(1).assessor();
        String request = granted(recusals.ask(new AskRecusal(
                hands.origin(Role.CLERK, TODAY),
                TestCourt.BASIC,
                id,
                null,
                recused,
                "乙",
                RecusalGround.KIN,
                "是原告的姐姐",
                false)));
        granted(recusals.decide(decision(id, request, 0, Role.COURT_LEADER, true)));
        granted(desk.propose(hands.proposal(id, Role.CHIEF_JUDGE, judges, 2, TODAY.plusDays(7), MemberChange.RECUSAL)));
        assertThat(fixed(id).seats().stream().skip(1).map(SeatHeld::key))
                .as("the next in the order stands in, nobody draws again")
                .containsExactlyElementsOf(draw.draw().order().subList(1, 3));
        assertThat(boundary.read(TrialHands.scope(), () -> assessors.draws(id))).hasSize(1);
        assertThat(boundary.read(TrialHands.scope(), () -> assessors.of(TestCourt.BASIC)).stream()
                        .mapToInt(Assessor::sat)
                        .sum())
                .as("three of them sat in this case")
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void aFixedPanelChangesForLawfulReasonsOnlyAndEarlierJudgesDoNotSitAgain() {
        CaseId id = hands.withPanel();
        PersonId judge = court.person(Role.JUDGE);
        PersonId chief = court.person(Role.CHIEF_JUDGE);
        assertThat(code(desk.propose(hands.proposal(id, Role.JUDGE, List.of(chief, judge, hands.third), 0, null))))
                .isEqualTo("trial.refused.changeReason");
        CaseId remanded = hands.filed();
        ProposePanel same = hands.proposal(remanded, Role.JUDGE, List.of(hands.second, judge, hands.third), 0, null);
        ProposePanel again = new ProposePanel(
                same.origin(),
                same.court(),
                remanded,
                same.judges(),
                0,
                null,
                null,
                null,
                same.traits(),
                hands.card(id).number(),
                null,
                "");
        assertThat(desk.faults(again))
                .extracting(Decision.Refused::code)
                .containsExactly(
                        "trial.fault.bar.EARLIER_PROCEDURE",
                        "trial.fault.bar.EARLIER_PROCEDURE",
                        "trial.fault.bar.EARLIER_PROCEDURE");
    }

    @Test
    void thePresidentDecidesOnAJudgeInThreeDaysOnceReviewed() {
        CaseId id = hands.withPanel();
        PersonId president = court.person(Role.COURT_LEADER);
        String request = granted(recusals.ask(new AskRecusal(
                hands.origin(Role.CLERK, THURSDAY),
                TestCourt.BASIC,
                id,
                hands.third,
                null,
                "甲",
                RecusalGround.OTHER_TIE,
                "曾与被告共事",
                false)));
        assertThat(request(request).decideBy())
                .as("Thursday the 19th and three days: Sunday, so Monday")
                .isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(hands.owed(president, id)).containsExactly("trial-recusal");
        assertThat(code(recusals.decide(decision(id, request, 0, Role.CHIEF_JUDGE, true))))
                .isEqualTo("trial.refused.decider.PRESIDENT");
        granted(recusals.decide(decision(id, request, 0, Role.COURT_LEADER, false)));
        assertThat(sees(hands.third, id)).isTrue();
        granted(recusals.review(
                new ReviewRecusal(hands.origin(Role.CLERK, TODAY), TestCourt.BASIC, id, UUID.fromString(request), 1)));
        granted(recusals.decide(decision(id, request, 2, Role.COURT_LEADER, true)));
        assertThat(request(request).state()).isEqualTo(RecusalState.GRANTED);
        assertThat(sees(hands.third, id))
                .as("recused: loses the case everywhere")
                .isFalse();
        assertThat(hands.owed(court.person(Role.JUDGE), id)).containsExactly("trial-panel-change");
        assertThat(code(recusals.review(new ReviewRecusal(
                        hands.origin(Role.CLERK, TODAY), TestCourt.BASIC, id, UUID.fromString(request), 3))))
                .isEqualTo("trial.refused.reviewOnce");
        assertThat(desk.faults(hands.proposal(
                        id,
                        Role.JUDGE,
                        List.of(hands.second, court.person(Role.JUDGE), hands.third),
                        0,
                        null,
                        MemberChange.RECUSAL)))
                .extracting(Decision.Refused::code)
                .containsExactly("trial.fault.bar.RECUSED");
    }

    private DecidePanel decide(CaseId id, String panel, int revision, Role by, boolean agreed, String remark) {
        return new DecidePanel(
                hands.origin(by, TODAY), TestCourt.BASIC, id, UUID.fromString(panel), revision, agreed, remark);
    }

    private DecideRecusal decision(CaseId id, String request, int revision, Role by, boolean yes) {
        return new DecideRecusal(
                hands.origin(by, TODAY), TestCourt.BASIC, id, UUID.fromString(request), revision, yes, "经审查");
    }

    private TrialPanel fixed(CaseId id) {
        return boundary.read(TrialHands.scope(), () -> panels.fixed(id).orElseThrow());
    }

    private RecusalRequest request(String id) {
        return boundary.read(
                TrialHands.scope(), () -> requests.find(UUID.fromString(id)).orElseThrow());
    }

    private List<PersonId> at(CaseId id, CaseRelation relation) {
        return boundary.read(TrialHands.scope(), () -> details.members(id)).stream()
                .filter(member -> member.until() == null && member.relation() == relation)
                .map(CaseDetails.Member::person)
                .toList();
    }

    private boolean sees(PersonId person, CaseId id) {
        return boundary.read(
                TrialHands.scope(),
                () -> cases.require(hands.as(person).who(), id, Permission.CASE_READ) instanceof Decision.Granted<?>);
    }
}
