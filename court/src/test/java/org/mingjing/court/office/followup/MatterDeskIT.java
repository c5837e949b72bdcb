package org.mingjing.court.office.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** 督办 From the opening to the closing. Today is Sunday 2026-11-22; matters are opened on Monday the 9th. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=followup")
class MatterDeskIT {

    private static final LocalDate OPENED = LocalDate.of(2026, 11, 9);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);

    @Autowired
    private TestCourt court;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private MatterDesk office;

    @Autowired
    private LeadDesk leads;

    @Autowired
    private Matters matters;

    @Autowired
    private KeepMatters keep;

    @Autowired
    private WorkList work;

    @Autowired
    private MovableClock clock;

    @Test
    void itIsReportedReturnedWhenThinAndClosed() {
        MatterId id = opened(List.of(new Milestone(1, "初稿", LocalDate.of(2026, 11, 18), null)));
        assertThat(kinds(Role.JUDGE, id)).containsExactly("matter-report");
        assertThat(dues(Role.JUDGE, id)).containsExactly(LocalDate.of(2026, 11, 18));
        assertThat(code(close(id, FRIDAY, "已办结"))).isEqualTo("followup.refused.milestones");
        granted(report(id, Role.JUDGE, FRIDAY, "初稿已完成", Set.of(1)));
        assertThat(dues(Role.JUDGE, id)).containsExactly(DUE);
        assertThat(code(close(id, FRIDAY, "  "))).isEqualTo("followup.refused.evidence");
        granted(close(id, FRIDAY, "已办结"));
        assertThat(kinds(Role.JUDGE, id)).isEmpty();
        assertThat(kinds(Role.OFFICE_STAFF, id)).containsExactly("matter-check");
        assertThat(code(check(id, false, ""))).isEqualTo("followup.refused.reason");
        granted(check(id, false, "没有写明结果"));
        assertThat(matter(id).standing().returns()).isEqualTo(1);
        assertThat(matter(id).open()).isTrue();
        assertThat(kinds(Role.JUDGE, id)).containsExactly("matter-report");
        granted(close(id, FRIDAY, "逐项写明结果"));
        granted(check(id, true, ""));
        assertThat(matter(id).closed()).isTrue();
        assertThat(matter(id).inTime()).isTrue();
        assertThat(kinds(Role.OFFICE_STAFF, id)).isEmpty();
        assertThat(code(report(id, Role.JUDGE, FRIDAY, "再报", Set.of()))).isEqualTo("followup.refused.notOpen");
        assertThat(matter(id).steps())
                .extracting(MatterStep::act)
                .containsExactly(
                        MatterAct.OPENED,
                        MatterAct.REPORTED,
                        MatterAct.CLOSING_ASKED,
                        MatterAct.RETURNED,
                        MatterAct.CLOSING_ASKED,
                        MatterAct.CLOSED);
    }

    @Test
    void moreTimeIsAskedAndDecided() {
        MatterId id = opened(List.of());
        assertThat(code(more(id, DUE))).isEqualTo("followup.refused.until");
        LocalDate later = LocalDate.of(2026, 12, 4);
        granted(more(id, later));
        assertThat(code(more(id, later))).isEqualTo("followup.refused.askedAlready");
        assertThat(kinds(Role.OFFICE_STAFF, id)).containsExactly("matter-extension");
        assertThat(code(decide(id, false, ""))).isEqualTo("followup.refused.reason");
        granted(decide(id, true, ""));
        assertThat(matter(id).standing().dueOn()).isEqualTo(later);
        assertThat(dues(Role.JUDGE, id)).containsExactly(later);
    }

    /** Opened on Monday the 9th; ten working days end on Monday the 23rd, so that Tuesday the 24th finds it silent. */
    @Test
    void silenceFindsItselfAndUrgingWaitsAnew() {
        MatterId id = opened(List.of());
        assertThat(matter(id).standing().replyBy()).isEqualTo(LocalDate.of(2026, 11, 23));
        clock.to(LocalDate.of(2026, 11, 23));
        keep.bringUpToDate();
        assertThat(kinds(Role.OFFICE_STAFF, id)).isEmpty();
        LocalDate tuesday = LocalDate.of(2026, 11, 24);
        clock.to(tuesday);
        keep.bringUpToDate();
        keep.bringUpToDate();
        assertThat(kinds(Role.OFFICE_STAFF, id)).containsExactly("matter-silent");
        granted(office.urge(new UrgeMatter(
                origin(Role.OFFICE_STAFF, tuesday),
                TestCourt.BASIC,
                id,
                matter(id).revision(),
                "")));
        assertThat(kinds(Role.OFFICE_STAFF, id)).isEmpty();
        assertThat(matter(id).standing().replyBy()).isEqualTo(DUE);
        granted(report(id, Role.JUDGE, tuesday, "正在办理", Set.of()));
        assertThat(matter(id).standing().replyBy())
                .as("ten working days end on 8 December, the matter itself before that")
                .isEqualTo(DUE);
    }

    @Test
    void othersDoNotKnowOfIt() {
        MatterId id = opened(List.of());
        assertThat(seen(id, Role.ASSISTANT)).as("assists").isTrue();
        assertThat(seen(id, Role.CHIEF_JUDGE)).as("heads the division").isTrue();
        assertThat(seen(id, Role.COURT_LEADER)).as("president").isTrue();
        assertThat(seen(id, Role.CLERK)).isFalse();
        assertThat(code(report(id, Role.CLERK, FRIDAY, "我来报", Set.of()))).isEqualTo("followup.refused.notYours");
        assertThat(code(report(id, Role.ASSISTANT, FRIDAY, "我来报", Set.of()))).isEqualTo("followup.refused.notLead");
        granted(report(id, Role.CHIEF_JUDGE, FRIDAY, "代为反馈", Set.of()));
        assertThat(code(office.open(opening(Role.JUDGE, Role.CLERK, DUE)))).isEqualTo("access.notGranted");
        boolean there = boundary.read(
                CourtScope.of(TestCourt.OTHER_BASIC),
                () -> matters.find(id, MatterSight.of(court.actor(Role.OFFICE_STAFF)))
                        .isPresent());
        assertThat(there).as("row security").isFalse();
    }

    @Test
    void impossibleThingsAreRefused() {
        MatterId id = opened(List.of());
        Matter before = matter(id);
        assertThat(code(office.open(opening(Role.OFFICE_STAFF, Role.COURT_LEADER, DUE))))
                .as("belongs to no division")
                .isEqualTo("followup.refused.division");
        ReportProgress stale = new ReportProgress(
                origin(Role.JUDGE, FRIDAY), TestCourt.BASIC, id, before.revision() - 1, "旧", Set.of());
        assertThat(code(leads.report(stale))).isEqualTo("followup.refused.changedMeanwhile");
        assertThat(matter(id)).isEqualTo(before);
    }

    private MatterId opened(List<Milestone> milestones) {
        OpenMatter plain = opening(Role.OFFICE_STAFF, Role.JUDGE, DUE);
        granted(office.open(new OpenMatter(
                plain.origin(),
                plain.court(),
                plain.matter(),
                plain.source(),
                plain.title(),
                plain.requirement(),
                plain.lead(),
                plain.assisting(),
                null,
                plain.due(),
                milestones)));
        return plain.matter();
    }

    private OpenMatter opening(Role by, Role lead, LocalDate due) {
        return new OpenMatter(
                origin(by, OPENED),
                TestCourt.BASIC,
                new MatterId(UUID.randomUUID()),
                new MatterSource(SourceKind.INSTRUCTION, null, "院长批示", null),
                "清理超期未归档卷宗",
                "逐卷列明原因",
                court.person(lead),
                List.of(court.person(Role.ASSISTANT)),
                null,
                due,
                List.of());
    }

    private Decision<String> report(MatterId id, Role who, LocalDate on, String note, Set<Integer> done) {
        return leads.report(new ReportProgress(
                origin(who, on), TestCourt.BASIC, id, matter(id).revision(), note, done));
    }

    private Decision<String> close(MatterId id, LocalDate on, String evidence) {
        return leads.askClosing(new AskClosing(
                origin(Role.JUDGE, on), TestCourt.BASIC, id, matter(id).revision(), evidence));
    }

    private Decision<String> more(MatterId id, LocalDate until) {
        return leads.askExtension(new AskExtension(
                origin(Role.JUDGE, FRIDAY), TestCourt.BASIC, id, matter(id).revision(), until, "数据没有返回"));
    }

    private Decision<String> decide(MatterId id, boolean agreed, String note) {
        return office.decide(new DecideExtension(
                origin(Role.OFFICE_STAFF, FRIDAY),
                TestCourt.BASIC,
                id,
                matter(id).revision(),
                agreed,
                note));
    }

    private Decision<String> check(MatterId id, boolean enough, String note) {
        return office.check(new CheckMatter(
                origin(Role.OFFICE_STAFF, FRIDAY),
                TestCourt.BASIC,
                id,
                matter(id).revision(),
                enough,
                note));
    }

    private Matter matter(MatterId id) {
        return boundary.read(
                CourtScope.of(TestCourt.BASIC),
                () -> matters.find(id, MatterSight.of(court.actor(Role.OFFICE_STAFF)))
                        .orElseThrow());
    }

    private boolean seen(MatterId id, Role role) {
        return boundary.read(
                CourtScope.of(TestCourt.BASIC),
                () -> matters.find(id, MatterSight.of(court.actor(role))).isPresent());
    }

    private List<WorkItem> owed(Role role, MatterId id) {
        return boundary
                .read(CourtScope.of(TestCourt.BASIC), () -> work.open(court.person(role), WorkView.OWED, null, 500))
                .stream()
                .filter(item -> item.subject().equals(id.subject()))
                .toList();
    }

    private List<String> kinds(Role role, MatterId id) {
        return owed(role, id).stream().map(WorkItem::kind).toList();
    }

    private List<LocalDate> dues(Role role, MatterId id) {
        return owed(role, id).stream()
                .map(item -> Objects.requireNonNull(item.dueOn()))
                .toList();
    }

    private Origin origin(Role who, LocalDate on) {
        return new Origin(court.actor(who), null, on, UUID.randomUUID());
    }

    private static void granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
    }

    private static String code(Decision<String> decision) {
        return decision instanceof Decision.Refused<String> refused ? refused.code() : decision.toString();
    }
}
