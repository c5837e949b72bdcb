package org.mingjing.court.justice.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.cases.NewRelation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ExclusionGrounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 看某一天 A case as it stood on a day gone by: status, procedure, people, and its due date with the reasons of then. */
@WithCourt
class PastDayIT {

    private static final int SERIAL = 8_801; // in the database that others share

    @LocalServerPort
    private int port;

    @Autowired
    private TestCourt staff;

    @Autowired
    private TestCases filed;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseDiary diary;

    @Autowired
    private ClockChanges changes;

    /** 简易程序三个月 from 2026-07-01: 10-01, moved by the holiday to 10-08. On 09-25 fifteen days had not counted: 10-16. */
    @Test
    void theCaseAsItStoodThen() {
        CaseId id = filed.file(
                SERIAL,
                LocalDate.of(2026, 7, 1),
                Role.JUDGE,
                false,
                List.of(new NewRelation(
                        staff.person(Role.CLERK),
                        CaseRelation.CLERK,
                        LocalDate.of(2026, 7, 2),
                        LocalDate.of(2026, 9, 20))));
        LiveClock main = filed.mainClock(id);
        var appraisal =
                new ClockEvent.Exclusion(ExclusionGrounds.EX_07, LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 30));
        assertThat(changes.perform(new ChangeClock(
                        new Origin(staff.actor(Role.JUDGE), null, appraisal.from(), UUID.randomUUID()),
                        TestCourt.BASIC,
                        id,
                        main.id(),
                        main.revision(),
                        new ClockChange.Exclude(appraisal, "司法鉴定委托书"))))
                .isInstanceOf(Decision.Granted.class);
        boundary.write(CourtScope.everyCourt(), () -> {
            diary.record(
                    cases.find(id).orElseThrow(),
                    new NewEvent("cases.event.heard", LocalDate.of(2026, 8, 20), List.of(), null));
            return true;
        });
        Visitor judge = Visitor.as(port, Role.JUDGE);
        String timeline = "/cases/" + id.value() + "/timeline";

        assertThat(judge.get(timeline + "?on=2026-09-01").body())
                .contains("2026-09-01 当日", "2026-10-08", "试clerk", "开庭审理")
                .doesNotContain("记录扣除");
        assertThat(judge.get(timeline + "?on=2026-09-25").body())
                .contains("2026-10-16（当日计时暂停）")
                .doesNotContain("试clerk");
        assertThat(judge.get("/clocks/" + main.id().value() + "/ledger?on=2026-09-25")
                        .body())
                .contains("2026-09-25 当日", "2026-10-16", "审限规定 9(6)");
        assertThat(judge.get(timeline + "?on=2026-06-30").body()).contains("尚未立案");
        assertThat(judge.get(timeline + "?on=2027-06-30").body())
                .as("no day to come")
                .contains("记录扣除")
                .doesNotContain("2027-06-30 当日");
        assertThat(Visitor.as(port, Role.ASSISTANT)
                        .get(timeline + "?on=2026-09-01")
                        .statusCode())
                .isEqualTo(404);
    }
}
