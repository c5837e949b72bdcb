package org.mingjing.court.justice.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.assignment.AssignmentHands.TODAY;
import static org.mingjing.court.justice.assignment.AssignmentHands.code;
import static org.mingjing.court.justice.assignment.AssignmentHands.granted;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.TeamDuty;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.court.foundation.people.TeamMember;
import org.mingjing.court.foundation.people.Teams;
import org.mingjing.court.justice.cases.CaseCourse;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.fasttrack.FastTrackDesk;
import org.mingjing.court.justice.fasttrack.ReferCase;
import org.mingjing.court.justice.fasttrack.Referral;
import org.mingjing.court.justice.fasttrack.Referrals;
import org.mingjing.court.justice.fasttrack.TakeCaseOut;
import org.mingjing.court.justice.oversight.MarkCase;
import org.mingjing.court.justice.oversight.OversightDesk;
import org.mingjing.kernel.Decision;
import org.mingjing.law.assignment.Candidate;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.triage.FourCategories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 速裁团队 A simple case sent to a team is drawn among its judges only, stands on its desk, and leaves it. Today is Sunday 2026-11-22. */
@WithCourt
@Import(AssignmentHands.class)
@TestPropertySource(properties = "mingjing.test.database=fast-track") // forms teams
class FastTrackIT {

    private static int last = 100;

    @Autowired
    private AssignmentHands hands;

    @Autowired
    private FastTrackDesk desk;

    @Autowired
    private Referrals referrals;

    @Autowired
    private JudgeDraws draws;

    @Autowired
    private OversightDesk oversight;

    @Autowired
    private CaseCourse course;

    @Autowired
    private Cases cases;

    @Autowired
    private Teams teams;

    @Autowired
    private TestCourt court;

    @Autowired
    private CourtBoundary boundary;

    @LocalServerPort
    private int port;

    private PersonId quick = new PersonId(UUID.randomUUID());
    private TeamId team = new TeamId(UUID.randomUUID());

    @BeforeEach
    void form() {
        last++;
        quick = hands.judge("速" + last);
        team = boundary.write(CourtScope.everyCourt(), () -> {
            TeamId formed = teams.add(court.civil(), "速裁" + last);
            teams.join(formed, new TeamMember(quick, TeamDuty.JUDGE, TODAY.minusYears(1), null));
            teams.mark(formed, true);
            return formed;
        });
    }

    @Test
    void whatWasSentToATeamIsDrawnAmongItsJudges() {
        CaseId id = hands.filed(last, "甲" + last, "乙" + last);
        granted(refer(id));
        UUID draw = UUID.fromString(granted(hands.draw(id)));
        assertThat(hands.card(id).handlingJudge()).isEqualTo(quick);
        assertThat(hands.read(() -> draws.find(id, draw).orElseThrow()).facts().candidates())
                .extracting(Candidate::id)
                .containsExactly(quick.value().toString());
        assertThat(Visitor.as(port, Role.FILING_CLERK)
                        .get("/fast-track?team=" + team.value())
                        .body())
                .contains("速裁" + last, hands.card(id).number(), "法官：速" + last, "没有安排下一事项");
    }

    @Test
    void taskedWithItOnceAndOnlyWithSimpleCases() {
        CaseId id = hands.filed(last, "甲" + last, "乙" + last);
        granted(refer(id));
        assertThat(code(refer(id))).isEqualTo("fasttrack.refused.already");
        CaseId watched = hands.filed(last + 500, "丙" + last, "丁" + last);
        granted(oversight.mark(new MarkCase(
                hands.origin(Role.COURT_LEADER), TestCourt.BASIC, watched, FourCategories.GROUP_OR_PUBLIC, "涉众")));
        assertThat(code(refer(watched))).isEqualTo("fasttrack.refused.watched");
        CaseId elsewhere = hands.filed(last + 1_000, "戊" + last, "己" + last);
        granted(hands.draw(elsewhere));
        if (!quick.equals(hands.card(elsewhere).handlingJudge())) {
            assertThat(code(refer(elsewhere))).isEqualTo("fasttrack.refused.judge");
        }
        assertThat(code(desk.refer(new ReferCase(hands.origin(Role.JUDGE), TestCourt.BASIC, id, team))))
                .as("only who has cases drawn sends them")
                .startsWith("access.");
    }

    @Test
    void itLeavesForAReasonAndIsThenDrawnAmongAll() {
        CaseId id = hands.filed(last, "甲" + last, "乙" + last);
        granted(refer(id));
        assertThat(code(out(id, " "))).isEqualTo("fasttrack.refused.reason");
        granted(out(id, "需要鉴定"));
        assertThat(code(out(id, "再转"))).isEqualTo("fasttrack.refused.gone");
        assertThat(hands.read(() -> referrals.of(id))).isEmpty();
        UUID draw = UUID.fromString(granted(hands.draw(id)));
        assertThat(hands.read(() -> draws.find(id, draw).orElseThrow()).facts().candidates())
                .hasSizeGreaterThan(1);
    }

    /** 简易转普通: an ordinary case is none of the team's. */
    @Test
    void itLeavesWithItsProcedure() {
        CaseId id = hands.filed(last, "甲" + last, "乙" + last);
        granted(refer(id));
        granted(hands.draw(id));
        assertThat(hands.read(() -> referrals.of(id)).map(Referral::team)).contains(team);
        boundary.write(
                AssignmentHands.scope(),
                () -> course.changeProcedure(cases.find(id).orElseThrow(), Procedure.ORDINARY, TODAY, quick));
        assertThat(hands.read(() -> referrals.of(id))).isEmpty();
        assertThat(hands.card(id).handlingJudge()).isEqualTo(quick);
    }

    private Decision<String> refer(CaseId id) {
        return desk.refer(new ReferCase(hands.origin(Role.FILING_CLERK), TestCourt.BASIC, id, team));
    }

    private Decision<String> out(CaseId id, String reason) {
        return desk.takeOut(new TakeCaseOut(hands.origin(Role.FILING_CLERK), TestCourt.BASIC, id, reason));
    }
}
