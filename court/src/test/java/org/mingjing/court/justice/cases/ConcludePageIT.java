package org.mingjing.court.justice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 报结页 Offered to those who may conclude the case, and to nobody else who reads it. */
@WithCourt
class ConcludePageIT {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 2);

    @Autowired
    private TestCourt court;

    @Autowired
    private CaseRegister register;

    @Autowired
    private CourtBoundary boundary;

    @LocalServerPort
    private int port;

    @Test
    void aMemberOfThePanelReadsTheCaseAndIsNotOfferedToConcludeIt() {
        String handled = file(8201, CaseRelation.HANDLING_JUDGE);
        String joined = file(8202, CaseRelation.PANEL_MEMBER);
        Visitor judge = Visitor.as(port, Role.JUDGE);
        assertThat(judge.get(handled).body()).contains(handled + "/conclude");
        assertThat(judge.get(handled + "/conclude").statusCode()).isEqualTo(200);

        assertThat(judge.get(joined).body()).contains("民初8202号").doesNotContain(joined + "/conclude");
        assertThat(judge.get(joined + "/conclude").statusCode()).isEqualTo(403);
    }

    private String file(int serial, CaseRelation relation) {
        CaseId id = new CaseId(UUID.randomUUID());
        boundary.write(
                CourtScope.everyCourt(),
                () -> register.addAll(List.of(new NewCase(
                        id,
                        TestCourt.BASIC,
                        CaseNumber.of(2026, CourtCode.of(TestCourt.BASIC.value()), "民初", serial),
                        CaseCategory.CIVIL,
                        Procedure.ORDINARY,
                        null,
                        "甲与乙承揽合同纠纷",
                        Formation.PANEL,
                        CaseStatus.IN_TRIAL,
                        FILED,
                        null,
                        null,
                        court.civil(),
                        null,
                        false,
                        false,
                        null,
                        null,
                        List.of(),
                        List.of(new NewRelation(court.person(Role.JUDGE), relation, FILED, null)),
                        List.of()))));
        return "/cases/" + id;
    }
}
