package org.mingjing.court.insight.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCases;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.cases.NewRelation;
import org.mingjing.court.justice.limits.ChangeClock;
import org.mingjing.court.justice.limits.ClockChange;
import org.mingjing.court.justice.limits.ClockChanges;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.kernel.Decision;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ExclusionGrounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 案件巡检 What stands still is found with what tells it, comes to the judge, and is over when it is put right. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=radar") // counts whole lists, and moves the clock
class RadarIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

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

    @Autowired
    private Radar radar;

    @Autowired
    private Findings findings;

    @Autowired
    private WorkList work;

    /** 简易程序三个月 from 2026-07-01 to 10-01; twenty days did not count, so 10-21; today it is 32 days over, and shows 2026-12-14. */
    @Test
    void anOpinionThatLiesInTheFileEndsTheAppraisal() {
        CaseId id = appraised(1, Role.JUDGE, LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 30));
        Finding finding = only(id);
        assertThat(finding.found().kind()).isEqualTo(FindingKind.ENDED);
        assertThat(finding.found().since()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(finding.found().standing()).isNotNull().satisfies(standing -> {
            assertThat(standing.dueOn()).isEqualTo(LocalDate.of(2026, 12, 14));
            assertThat(standing.wouldBe()).isEqualTo(LocalDate.of(2026, 10, 21));
        });
        String page = "/radar/" + finding.id().value();
        assertThat(owed(Role.JUDGE, "hidden-overrun", finding))
                .singleElement()
                .satisfies(item -> assertThat(item.link()).isEqualTo(page));
        assertThat(Visitor.as(port, Role.JUDGE).get(page).body())
                .contains("2026-10-21", "已暗超 32 日", "收到鉴定意见", "审限规定 9(6)");
        for (Role role : List.of(Role.CHIEF_JUDGE, Role.ADJUDICATION_MANAGEMENT)) {
            assertThat(Visitor.as(port, role).get("/radar").body()).contains("民初1号", "已暗超 32 日");
        }
        assertThat(Visitor.as(port, Role.ASSISTANT).get(page).statusCode()).isEqualTo(404);
        assertThat(Visitor.as(port, Role.JUDGE).get("/radar").statusCode()).isEqualTo(403);

        end(id, LocalDate.of(2026, 9, 30));
        assertThat(finding(finding.id()).closedOn()).isEqualTo(TODAY);
        assertThat(owed(Role.JUDGE, "hidden-overrun", finding)).isEmpty();
    }

    @Test
    void whoeverSaysThatTheReasonHoldsIsAskedAgainAfterwards() {
        CaseId id = appraised(2, Role.JUDGE, LocalDate.of(2026, 9, 11), LocalDate.of(2026, 10, 9));
        Finding finding = only(id);
        String page = "/radar/" + finding.id().value();
        Visitor judge = Visitor.as(port, Role.JUDGE);
        assertThat(judge.post(page + "/answer", Map.of("reason", "需补充鉴定", "until", "2027-06-01"))
                        .body())
                .contains("再次核实日期应在", "需补充鉴定");
        assertThat(Visitor.target(judge.post(page + "/answer", Map.of("reason", "需补充鉴定", "until", "2026-11-30"))))
                .endsWith("?saved=answer");
        assertThat(owed(Role.JUDGE, "hidden-overrun", finding)).isEmpty();
        assertThat(Visitor.as(port, Role.CHIEF_JUDGE).get("/radar").body()).contains("已说明");

        clock.to(LocalDate.of(2026, 12, 1));
        radar.sweep(TestCourt.BASIC);
        assertThat(finding(finding.id()).open()).isTrue();
        assertThat(owed(Role.JUDGE, "hidden-overrun", finding)).hasSize(1);
    }

    @Test
    void aRecusedJudgeIsToldNothing() {
        CaseId id = filed.file(
                3,
                LocalDate.of(2026, 7, 1),
                Role.JUDGE,
                false,
                List.of(new NewRelation(
                        staff.person(Role.JUDGE), CaseRelation.RECUSED, LocalDate.of(2026, 7, 2), null)));
        exclude(id, LocalDate.of(2026, 9, 10), Role.CHIEF_JUDGE);
        tell(id, "cases.event.opinionReceived", LocalDate.of(2026, 9, 30));
        radar.sweep(TestCourt.BASIC);
        Finding finding = only(id);
        assertThat(owed(Role.JUDGE, "hidden-overrun", finding)).isEmpty();
        assertThat(Visitor.as(port, Role.JUDGE)
                        .get("/radar/" + finding.id().value())
                        .statusCode())
                .isEqualTo(403);
    }

    /** Asked on a Sunday, three working days: Wednesday. */
    @Test
    void aCaseWithoutANextStepIsAskedForAndOverWhenItHasOne() {
        CaseId id = filed.file(4, LocalDate.of(2026, 10, 20), Role.CLERK);
        radar.sweep(TestCourt.BASIC);
        Finding finding = only(id);
        assertThat(finding.found().kind()).isEqualTo(FindingKind.NOTHING_AHEAD);
        assertThat(owed(Role.CLERK, "next-step", finding))
                .as("nobody asked yet")
                .isEmpty();
        Visitor chief = Visitor.as(port, Role.CHIEF_JUDGE);
        String page = "/radar/" + finding.id().value();
        assertThat(Visitor.target(chief.post(page + "/ask", Map.of()))).endsWith("?saved=ask");
        assertThat(owed(Role.CLERK, "next-step", finding))
                .singleElement()
                .satisfies(item -> assertThat(item.dueOn()).isEqualTo(LocalDate.of(2026, 11, 25)));
        radar.sweep(TestCourt.BASIC);
        assertThat(finding(finding.id()).open()).as("being asked is no step").isTrue();

        Visitor clerk = Visitor.as(port, Role.CLERK);
        String next = "/cases/" + id.value() + "/next";
        int revision = boundary.read(
                CourtScope.everyCourt(), () -> cases.find(id).orElseThrow().revision());
        Map<String, String> late =
                Map.of("step", "mediation", "on", "2026-11-20", "revision", String.valueOf(revision));
        assertThat(clerk.post(next, late).body()).contains("日期应在 2026-11-22 至");
        Map<String, String> fine =
                Map.of("step", "mediation", "on", "2026-11-30", "revision", String.valueOf(revision));
        assertThat(Visitor.target(clerk.post(next, fine))).endsWith("/cases/" + id.value());
        assertThat(finding(finding.id()).closedOn()).isEqualTo(TODAY);
        assertThat(owed(Role.CLERK, "next-step", finding)).isEmpty();
        assertThat(clerk.get("/cases/" + id.value()).body()).contains("2026-11-30 调解");
    }

    private CaseId appraised(int serial, Role judge, LocalDate from, LocalDate opinion) {
        CaseId id = filed.file(serial, LocalDate.of(2026, 7, 1), judge);
        exclude(id, from, judge);
        tell(id, "cases.event.opinionReceived", opinion);
        radar.sweep(TestCourt.BASIC);
        return id;
    }

    private void exclude(CaseId id, LocalDate from, Role by) {
        change(
                id,
                from,
                by,
                new ClockChange.Exclude(new ClockEvent.Exclusion(ExclusionGrounds.EX_07, from, null), "司法鉴定委托书"));
    }

    private void end(CaseId id, LocalDate on) {
        LiveClock main = filed.mainClock(id);
        change(
                id,
                on,
                Role.JUDGE,
                new ClockChange.EndExclusion(main.recorded().getFirst().id(), on, "鉴定意见书"));
    }

    private void change(CaseId id, LocalDate on, Role by, ClockChange change) {
        LiveClock main = filed.mainClock(id);
        var origin = new Origin(staff.actor(by), null, on, UUID.randomUUID());
        assertThat(changes.perform(new ChangeClock(origin, TestCourt.BASIC, id, main.id(), main.revision(), change)))
                .isInstanceOf(Decision.Granted.class);
    }

    private void tell(CaseId id, String what, LocalDate on) {
        boundary.write(CourtScope.everyCourt(), () -> {
            diary.record(cases.find(id).orElseThrow(), new NewEvent(what, on, List.of(), null));
            return true;
        });
    }

    private Finding only(CaseId id) {
        List<Finding> all = boundary.read(CourtScope.everyCourt(), () -> findings.openOn(List.of(id)));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Finding finding(FindingId id) {
        return boundary.read(CourtScope.everyCourt(), () -> findings.find(id).orElseThrow());
    }

    private List<WorkItem> owed(Role role, String kind, Finding finding) {
        return boundary
                .read(CourtScope.everyCourt(), () -> work.open(staff.person(role), WorkView.OWED, null, 100))
                .stream()
                .filter(item -> item.kind().equals(kind))
                .filter(item -> item.subject().equals(finding.id().subject()))
                .toList();
    }
}
