package org.mingjing.court.office.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.office.followup.FollowUps;
import org.mingjing.court.office.followup.MatterBrief;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** 工作通知 Issued, acknowledged, owed, done as matters. Today is Friday 2026-11-20. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=notices")
class WorkNoticeDeskIT {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private TestCourt court;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private WorkNoticeDesk desk;

    @Autowired
    private WorkNotices notices;

    @Autowired
    private KeepWorkNotices keep;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private WorkList work;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void itIsFriday() {
        clock.to(FRIDAY);
        granted(name(Role.CHIEF_JUDGE, null));
    }

    @Test
    void eachThingAskedForIsAMatterOfItsDivision() {
        WorkNoticeId id = issued(item("核对扣押物", LocalDate.of(2026, 12, 4)), item("报送清单", null));
        List<MatterBrief> became = inCourt(() -> followUps.from(court.actor(Role.OFFICE_STAFF), List.of(id.subject())));
        assertThat(became).extracting(MatterBrief::title).containsExactly("核对扣押物", "报送清单");
        assertThat(became)
                .extracting(MatterBrief::dueOn)
                .as("twenty working days when none is given")
                .containsExactly(LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 18));
        assertThat(notice(id).items())
                .extracting(NoticeItem::matter)
                .containsExactlyElementsOf(became.stream().map(MatterBrief::id).toList());
        assertThat(kinds(Role.CHIEF_JUDGE, became.getFirst().id().subject())).containsExactly("matter-report");
    }

    @Test
    void itIsOwedUntilTheDivisionAcknowledges() {
        WorkNoticeId id = issued();
        assertThat(notice(id).acknowledgeBy()).isEqualTo(MONDAY);
        assertThat(kinds(Role.CHIEF_JUDGE, id.subject())).containsExactly("notice-acknowledge");
        clock.to(MONDAY);
        keep.bringUpToDate();
        assertThat(kinds(Role.OFFICE_STAFF, id.subject())).doesNotContain("notice-late");
        clock.to(TUESDAY);
        keep.bringUpToDate();
        assertThat(kinds(Role.OFFICE_STAFF, id.subject())).contains("notice-late");
        assertThat(notice(id).late(TUESDAY)).isTrue();
        assertThat(code(acknowledge(Role.CLERK, id))).isEqualTo("notices.refused.notYours");
        granted(acknowledge(Role.CHIEF_JUDGE, id));
        assertThat(code(acknowledge(Role.CHIEF_JUDGE, id))).isEqualTo("notices.refused.acknowledged");
        assertThat(kinds(Role.CHIEF_JUDGE, id.subject())).isEmpty();
        assertThat(kinds(Role.OFFICE_STAFF, id.subject())).isEmpty();
        assertThat(notice(id).addressees().getFirst().by()).isEqualTo(court.person(Role.CHIEF_JUDGE));
    }

    @Test
    void whoeverIsNamedIsAskedAndAcknowledges() {
        assertThat(code(name(Role.JUDGE, Role.CLERK))).isEqualTo("notices.refused.notHead");
        assertThat(code(name(Role.CHIEF_JUDGE, Role.SYSTEM_ADMINISTRATOR)))
                .as("offered nowhere")
                .isEqualTo("notices.refused.person");
        assertThat(code(name(Role.CHIEF_JUDGE, Role.SERVICE_TERMINAL))).isEqualTo("notices.refused.person");
        granted(name(Role.CHIEF_JUDGE, Role.CLERK));
        WorkNoticeId id = issued();
        assertThat(kinds(Role.CLERK, id.subject())).containsExactly("notice-acknowledge");
        assertThat(kinds(Role.CHIEF_JUDGE, id.subject())).isEmpty();
        granted(acknowledge(Role.CLERK, id));
    }

    @Test
    void whatIsOpenGoesToWhoeverIsNamedNext() {
        WorkNoticeId id = issued();
        granted(name(Role.CHIEF_JUDGE, Role.CLERK));
        assertThat(kinds(Role.CLERK, id.subject())).containsExactly("notice-acknowledge");
        assertThat(kinds(Role.CHIEF_JUDGE, id.subject())).isEmpty();
        granted(name(Role.CHIEF_JUDGE, null));
        assertThat(kinds(Role.CLERK, id.subject())).isEmpty();
        assertThat(kinds(Role.CHIEF_JUDGE, id.subject())).containsExactly("notice-acknowledge");
    }

    @Test
    void twoWhoAcknowledgeAtOnceDoItOnce() throws InterruptedException {
        granted(name(Role.CHIEF_JUDGE, Role.CLERK));
        WorkNoticeId id = issued();
        List<String> outcomes = Collections.synchronizedList(new ArrayList<>());
        List<Thread> both = List.of(
                Thread.ofPlatform().start(() -> outcomes.add(code(acknowledge(Role.CLERK, id)))),
                Thread.ofPlatform().start(() -> outcomes.add(code(acknowledge(Role.CHIEF_JUDGE, id)))));
        for (Thread one : both) {
            one.join();
        }
        assertThat(outcomes).containsOnlyOnce("notices.refused.acknowledged");
    }

    @Test
    void impossibleThingsAreRefusedAndLeaveNothing() {
        int before = all(Role.OFFICE_STAFF).size();
        assertThat(code(issue(Role.JUDGE, "题", List.of(), List.of(court.civil()))))
                .isEqualTo("notices.refused.notIssuer");
        assertThat(code(issue(Role.OFFICE_STAFF, " ", List.of(), List.of(court.civil()))))
                .isEqualTo("notices.refused.title");
        assertThat(code(issue(Role.OFFICE_STAFF, "题", List.of(), List.of()))).isEqualTo("notices.refused.nobody");
        assertThat(code(issue(Role.OFFICE_STAFF, "题", List.of(), List.of(court.criminal()))))
                .as("nobody works there")
                .isEqualTo("notices.refused.division");
        assertThat(code(issue(Role.OFFICE_STAFF, "题", List.of(item("早了", FRIDAY.minusDays(1))), List.of())))
                .isEqualTo("notices.refused.due");
        assertThat(code(issue(Role.OFFICE_STAFF, "绝密★", List.of(), List.of(court.civil()))))
                .isEqualTo("files.secret");
        assertThat(all(Role.OFFICE_STAFF)).hasSize(before);
        assertThat(all(Role.SYSTEM_ADMINISTRATOR)).as("does no court work").isEmpty();
        boolean there = boundary.read(
                CourtScope.of(TestCourt.OTHER_BASIC),
                () -> !notices.list(NoticeSight.of(court.actor(Role.OFFICE_STAFF)), 10)
                        .isEmpty());
        assertThat(there).as("row security").isFalse();
    }

    private WorkNoticeId issued(IssueWorkNotice.PlannedItem... items) {
        Decision<String> done = issue(Role.OFFICE_STAFF, "关于清点物证的通知", List.of(items), List.of(court.civil()));
        return new WorkNoticeId(
                done instanceof Decision.Granted<String>(String id) ? UUID.fromString(id) : UUID.randomUUID());
    }

    private IssueWorkNotice.PlannedItem item(String text, @Nullable LocalDate due) {
        return new IssueWorkNotice.PlannedItem(text, court.civil(), due);
    }

    private Decision<String> issue(
            Role by, String title, List<IssueWorkNotice.PlannedItem> items, List<DivisionId> divisions) {
        return desk.issue(new IssueWorkNotice(
                origin(by), TestCourt.BASIC, new WorkNoticeId(UUID.randomUUID()), title, "按清单办理", items, divisions));
    }

    private Decision<String> acknowledge(Role who, WorkNoticeId id) {
        return desk.acknowledge(new AcknowledgeNotice(origin(who), TestCourt.BASIC, id, court.civil()));
    }

    private Decision<String> name(Role by, @Nullable Role person) {
        return desk.name(new NameContact(
                origin(by), TestCourt.BASIC, court.civil(), person == null ? null : court.person(person)));
    }

    private WorkNotice notice(WorkNoticeId id) {
        return inCourt(() -> notices.find(id, NoticeSight.of(court.actor(Role.OFFICE_STAFF))))
                .orElseThrow();
    }

    private List<WorkNotice> all(Role role) {
        return inCourt(() -> notices.list(NoticeSight.of(court.actor(role)), 500));
    }

    private <T> T inCourt(Supplier<T> work) {
        return boundary.read(CourtScope.of(TestCourt.BASIC), work);
    }

    private List<String> kinds(Role role, SubjectRef subject) {
        return inCourt(() -> work.open(court.person(role), WorkView.OWED, null, 500)).stream()
                .filter(item -> item.subject().equals(subject))
                .map(WorkItem::kind)
                .toList();
    }

    private Origin origin(Role who) {
        return new Origin(court.actor(who), null, FRIDAY, UUID.randomUUID());
    }

    private static void granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
    }

    private static String code(Decision<String> decision) {
        return decision instanceof Decision.Refused<String> refused ? refused.code() : decision.toString();
    }
}
