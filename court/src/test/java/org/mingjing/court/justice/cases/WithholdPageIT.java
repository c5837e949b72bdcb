package org.mingjing.court.justice.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.cases.SightHands.number;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Decision;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 密封与回避页 Who may withhold a case from whom, and what those see then. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=withhold-page")
class WithholdPageIT {

    private static int last = 500;

    @Autowired
    private TestCourt court;

    @Autowired
    private CaseRegister register;

    @Autowired
    private WithholdDesk desk;

    @Autowired
    private WithholdCase withhold;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseDetails details;

    @Autowired
    private CourtBoundary boundary;

    @LocalServerPort
    private int port;

    private CaseId id = new CaseId(UUID.randomUUID());

    @BeforeEach
    void fileACase() {
        id = new CaseId(UUID.randomUUID());
        LocalDate filedOn = LocalDate.of(2026, 10, 9);
        boundary.write(
                CourtScope.everyCourt(),
                () -> register.addAll(List.of(new NewCase(
                        id,
                        TestCourt.BASIC,
                        number(++last),
                        CaseCategory.CIVIL,
                        Procedure.SUMMARY,
                        null,
                        "甲与乙离婚纠纷",
                        null,
                        CaseStatus.IN_TRIAL,
                        filedOn,
                        null,
                        null,
                        court.civil(),
                        court.person(Role.JUDGE),
                        false,
                        false,
                        null,
                        null,
                        List.of(),
                        List.of(new NewRelation(court.person(Role.CLERK), CaseRelation.CLERK, filedOn, null)),
                        List.of()))));
    }

    @Test
    void theJudgeSealsTheCaseAndTakesTheSealOff() {
        Visitor judge = Visitor.as(port, Role.JUDGE);
        assertThat(judge.get("/cases/" + id).body()).contains("/cases/" + id + "/withhold");
        assertThat(judge.get("/cases/" + id + "/withhold").body()).contains("密封案件", "试clerk 书记员");
        assertThat(seal(judge, true, " ").body()).contains("请写明理由");
        assertThat(status(Role.CHIEF_JUDGE)).isEqualTo(200);

        assertThat(Visitor.target(seal(judge, true, "涉及个人隐私"))).isEqualTo("/cases/" + id);
        assertThat(status(Role.CHIEF_JUDGE)).isEqualTo(404);
        assertThat(status(Role.CLERK)).isEqualTo(200);
        assertThat(judge.get("/cases/" + id + "/timeline").body()).contains("密封，仅限办理人员查阅：涉及个人隐私");
        assertThat(Visitor.as(port, Role.CHIEF_JUDGE)
                        .get("/cases/" + id + "/withhold")
                        .statusCode())
                .isEqualTo(404);

        assertThat(judge.get("/cases/" + id + "/withhold").body()).contains("解除密封");
        assertThat(Visitor.target(seal(judge, false, "隐私材料已抽出"))).isEqualTo("/cases/" + id);
        assertThat(status(Role.CHIEF_JUDGE)).isEqualTo(200);
        assertThat(judge.get("/cases/" + id + "/timeline").body()).contains("解除密封：隐私材料已抽出");
    }

    @Test
    void whoeverSealsByOfficeLosesTheCaseHimself() {
        Visitor chief = Visitor.as(port, Role.CHIEF_JUDGE);
        chief.get("/cases/" + id + "/withhold");
        assertThat(Visitor.target(seal(chief, true, "涉及未成年人"))).isEqualTo("/cases");
        assertThat(status(Role.CHIEF_JUDGE)).isEqualTo(404);
        assertThat(status(Role.JUDGE)).isEqualTo(200);
    }

    @Test
    void onJudgesThePresidentDecidesAndOnOthersTheJudge() {
        Visitor judge = Visitor.as(port, Role.JUDGE);
        judge.get("/cases/" + id + "/withhold");
        assertThat(recuse(judge, Role.JUDGE).body()).contains("审判人员的回避，由院长决定", "民诉法 49");
        assertThat(recuse(judge, Role.ASSISTANT).body()).contains("此人现在不办理本案");
        Visitor chief = Visitor.as(port, Role.CHIEF_JUDGE);
        chief.get("/cases/" + id + "/withhold");
        assertThat(recuse(chief, Role.CLERK).body()).contains("由审判长或独任审判员决定");
        assertThat(status(Role.CLERK)).isEqualTo(200);

        assertThat(Visitor.target(recuse(judge, Role.CLERK))).isEqualTo("/cases/" + id);
        assertThat(status(Role.CLERK)).isEqualTo(403);
        Visitor president = Visitor.as(port, Role.COURT_LEADER);
        president.get("/cases/" + id + "/withhold");
        assertThat(Visitor.target(recuse(president, Role.JUDGE))).isEqualTo("/cases/" + id);
        assertThat(status(Role.JUDGE)).isEqualTo(403);
        assertThat(seal(judge, true, "已回避的人不能密封").statusCode()).isEqualTo(403);
    }

    @Test
    void thePresidentDecidesOnTheJudgeOfASealedCaseAndSeesNothingElseOfIt() {
        Visitor judge = Visitor.as(port, Role.JUDGE);
        judge.get("/cases/" + id + "/withhold");
        seal(judge, true, "涉及个人隐私");
        assertThat(Visitor.as(port, Role.CHIEF_JUDGE)
                        .get("/cases/" + id + "/withhold")
                        .statusCode())
                .isEqualTo(404);

        Visitor president = Visitor.as(port, Role.COURT_LEADER);
        assertThat(status(Role.COURT_LEADER)).isEqualTo(404);
        president.get("/cases/access");
        String named = Visitor.target(
                president.post("/cases/access", Map.of("number", number(last).toString())));
        assertThat(president.get(named).body())
                .contains("/cases/" + id + "/withhold", "/requests/sight/")
                .doesNotContain("离婚纠纷");
        assertThat(president.get("/cases/" + id + "/withhold").body())
                .contains(number(last).toString(), "试judge 承办法官", "您只能对办理人员的回避作出决定")
                .doesNotContain("离婚纠纷", "/cases/" + id + "/seal", "/cases/" + id + "/files");
        assertThat(seal(president, false, "解除密封").statusCode()).isEqualTo(404);
        assertThat(recuse(president, Role.CLERK).body())
                .contains("由审判长或独任审判员决定")
                .doesNotContain("离婚纠纷");
        assertThat(Visitor.target(recuse(president, Role.JUDGE))).isEqualTo("/cases");
        assertThat(status(Role.JUDGE)).isEqualTo(403);
        assertThat(status(Role.COURT_LEADER)).isEqualTo(404);
    }

    @Test
    void aReasonIsAskedForByTheDeskAndNobodyIsRecusedTwice() {
        Decision<String> blank =
                desk.perform(new SealCase(origin(), TestCourt.BASIC, id, true, "长".repeat(SealCase.LONGEST + 1)));
        assertThat(SightHands.refusal(blank)).isEqualTo("cases.withhold.reasonMissing");
        int events = boundary.write(CourtScope.everyCourt(), () -> {
            for (int time = 0; time < 2; time++) {
                withhold.recuse(cases.find(id).orElseThrow(), court.person(Role.CLERK), origin().occurredOn(), null);
            }
            return (int) details.happenings(id).stream()
                    .filter(entry -> entry.kind().equals("cases.event.recused"))
                    .count();
        });
        assertThat(events).isEqualTo(1);
    }

    private Origin origin() {
        return new Origin(court.actor(Role.JUDGE), null, LocalDate.of(2026, 11, 22), UUID.randomUUID());
    }

    private int status(Role role) {
        return Visitor.as(port, role).get("/cases/" + id).statusCode();
    }

    private HttpResponse<String> seal(Visitor visitor, boolean closed, String reason) {
        return visitor.post(
                "/cases/" + id + "/seal",
                Map.of(
                        "closed",
                        Boolean.toString(closed),
                        "reason",
                        reason,
                        "key",
                        UUID.randomUUID().toString()));
    }

    private HttpResponse<String> recuse(Visitor visitor, Role role) {
        return visitor.post(
                "/cases/" + id + "/recuse",
                Map.of(
                        "person",
                        court.person(role).value().toString(),
                        "key",
                        UUID.randomUUID().toString()));
    }
}
