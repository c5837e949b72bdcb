package org.mingjing.court.justice.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCases;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.oversight.SupervisoryAct;
import org.mingjing.law.triage.FourCategories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 答复期限的依据 Who asked, when, by which rule, for which day. Today is Sunday 2026-11-22. */
@WithCourt
class SupervisionReasonsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private OversightDesk desk;

    @Autowired
    private OversightBook book;

    @Autowired
    private TestCases filed;

    @Autowired
    private TestCourt court;

    @Autowired
    private CourtBoundary boundary;

    @LocalServerPort
    private int port;

    @Test
    void theDayOfAnAnswerOpensItsReasons() {
        CaseId id = filed.file(63_901, LocalDate.of(2026, 10, 9), Role.JUDGE);
        granted(desk.mark(
                new MarkCase(origin(Role.JUDGE), TestCourt.BASIC, id, FourCategories.GROUP_OR_PUBLIC, "人数众多")));
        granted(desk.supervise(new SuperviseCase(
                origin(Role.CHIEF_JUDGE),
                TestCourt.BASIC,
                id,
                SupervisoryAct.DEMAND_PROGRESS,
                "请报告评议进展",
                LocalDate.of(2026, 11, 27))));
        UUID act = boundary.read(CourtScope.of(TestCourt.BASIC), () -> book.acts(id))
                .getFirst()
                .id();
        String reasons = "/cases/" + id + "/oversight/" + act + "/reasons";
        Visitor judge = Visitor.as(port, Role.JUDGE);
        assertThat(judge.get("/cases/" + id + "/oversight").body()).contains(reasons);
        assertThat(judge.get(reasons).body()).contains("2026-11-27", "四类案件意见 10", "请报告评议进展");
        assertThat(judge.get("/cases/" + id + "/oversight/" + UUID.randomUUID() + "/reasons")
                        .statusCode())
                .isEqualTo(404);
    }

    private Origin origin(Role role) {
        return new Origin(court.actor(role), null, TODAY, UUID.randomUUID());
    }

    private static void granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
    }
}
