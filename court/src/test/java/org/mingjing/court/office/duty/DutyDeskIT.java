package org.mingjing.court.office.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.duties.TodayLine;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.people.Absence;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 值班 Rosters, swaps and leave. Today is Sunday 2026-11-22. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=duty")
class DutyDeskIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private TestCourt court;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private RosterDesk rosters;

    @Autowired
    private DutyDesk desk;

    @Autowired
    private Shifts shifts;

    @Autowired
    private Swaps swaps;

    @Autowired
    private AbsentFromDuty absences;

    @Autowired
    private OnDutyToday today;

    @Autowired
    private WorkList work;

    @LocalServerPort
    private int port;

    @Test
    void theRotationFillsOpenPlacesOnceAndASwapMovesThem() {
        PostId post = post("窗口一", Role.JUDGE, Role.ASSISTANT, Role.CLERK);
        assertThat(granted(rosters.fill(fill(post, Role.OFFICE_STAFF, 0)))).isEqualTo("5");
        assertThat(granted(rosters.fill(fill(post, Role.OFFICE_STAFF, 0)))).isEqualTo("0");
        assertThat(code(rosters.fill(fill(post, Role.JUDGE, 0)))).isEqualTo("access.notGranted");
        Shift mine = read(() -> shifts.of(post, MONDAY, MONDAY)).getFirst();
        Role owner = role(mine.person());
        Role other = owner == Role.CLERK ? Role.JUDGE : Role.CLERK;
        granted(desk.ask(new AskSwap(origin(owner), mine.id(), court.person(other), null, "")));
        assertThat(code(desk.ask(new AskSwap(origin(owner), mine.id(), court.person(other), null, ""))))
                .isEqualTo("duty.refused.swapAsked");
        UUID swap = read(() -> swaps.open(mine.id())).orElseThrow().id();
        assertThat(kinds(other)).contains("duty-swap");
        assertThat(code(desk.answer(new AnswerSwap(origin(Role.ASSISTANT), swap, mine.id(), true))))
                .isEqualTo("duty.refused.notAsked");
        granted(desk.answer(new AnswerSwap(origin(other), swap, mine.id(), true)));
        assertThat(read(() -> shifts.find(mine.id())).orElseThrow().person()).isEqualTo(court.person(other));
        assertThat(code(desk.answer(new AnswerSwap(origin(other), swap, mine.id(), false))))
                .isEqualTo("duty.refused.notAsked");
        assertThat(code(desk.checkIn(new CheckInForDuty(origin(owner), mine.id()))))
                .isEqualTo("duty.refused.notYours");
        assertThat(code(rosters.set(new SetShift(origin(Role.OFFICE_STAFF), post, MONDAY, court.person(other), null))))
                .isEqualTo("duty.refused.notFree");
        assertThat(code(rosters.set(new SetShift(
                        origin(Role.OFFICE_STAFF), post, MONDAY, court.person(Role.SYSTEM_ADMINISTRATOR), null))))
                .isEqualTo("duty.refused.notFree");
    }

    @Test
    void aLeaveAsksANamedColleagueAndADeclineIsTheOfficesToFill() {
        PostId post = post("窗口二", Role.CHIEF_JUDGE, Role.FILING_CLERK);
        LocalDate day = LocalDate.of(2026, 12, 8);
        String id = granted(
                rosters.set(new SetShift(origin(Role.OFFICE_STAFF), post, day, court.person(Role.CHIEF_JUDGE), null)));
        ShiftId shift = new ShiftId(UUID.fromString(id));
        PlannedAbsence absence = new PlannedAbsence(
                TestCourt.BASIC, new Absence(court.person(Role.CHIEF_JUDGE), day, day.plusDays(1)), null);
        SubjectRef cause = new SubjectRef("slip", UUID.randomUUID().toString());
        List<ForeseenEffect> effects = read(() -> absences.of(absence, court.actor(Role.CHIEF_JUDGE)));
        assertThat(effects).extracting(ForeseenEffect::kind).containsExactly("duty");
        assertThat(effects.getFirst().proposals().getFirst().arguments()).containsExactly("试filing-clerk");
        write(() -> absences.begin(absence, cause, court.person(Role.COURT_LEADER)));
        Swap asked = read(() -> swaps.open(shift)).orElseThrow();
        assertThat(asked.other()).isEqualTo(court.person(Role.FILING_CLERK));
        write(() -> absences.end(absence, cause, day));
        assertThat(read(() -> swaps.open(shift))).isEmpty();
        assertThat(kinds(Role.FILING_CLERK)).doesNotContain("duty-swap");
        write(() -> absences.begin(absence, cause, court.person(Role.COURT_LEADER)));
        UUID again = read(() -> swaps.open(shift)).orElseThrow().id();
        granted(desk.answer(new AnswerSwap(origin(Role.FILING_CLERK), again, shift, false)));
        assertThat(kinds(Role.OFFICE_STAFF)).contains("duty-gap");
        granted(rosters.set(
                new SetShift(origin(Role.OFFICE_STAFF), post, day, court.person(Role.ENFORCEMENT_OFFICER), shift)));
        assertThat(kinds(Role.OFFICE_STAFF)).doesNotContain("duty-gap");
        assertThat(read(() -> shifts.find(shift)).orElseThrow().person())
                .isEqualTo(court.person(Role.ENFORCEMENT_OFFICER));
    }

    @Test
    void ownDutyOfTodayAndWhoIsOnDutyNowStandOnTheFirstPage() {
        PostId post = post("窗口三", Role.ENFORCEMENT_OFFICER);
        String id = granted(rosters.set(
                new SetShift(origin(Role.OFFICE_STAFF), post, TODAY, court.person(Role.ENFORCEMENT_OFFICER), null)));
        assertThat(read(() -> today.of(court.actor(Role.ENFORCEMENT_OFFICER), noon())))
                .containsExactly(
                        new TodayLine("duty.today.OPEN", List.of("窗口三", "08:30–17:30"), "/duty/shifts/" + id, true),
                        new TodayLine("duty.today.one", List.of("窗口三 试enforcement-officer", 1), "/duty", false));
        assertThat(read(() -> today.of(court.actor(Role.ENFORCEMENT_OFFICER), noon().plusHours(6))))
                .as("in the evening it is over")
                .isEmpty();
        assertThat(Visitor.as(port, Role.ENFORCEMENT_OFFICER).get("/").body())
                .contains("我今天值班：窗口三，08:30–17:30，请签到", "正在值班：窗口三");
        assertThat(Visitor.as(port, Role.STATISTICIAN).get("/").body())
                .contains("正在值班：窗口三")
                .doesNotContain("我今天值班");
        granted(desk.checkIn(new CheckInForDuty(origin(Role.ENFORCEMENT_OFFICER), new ShiftId(UUID.fromString(id)))));
        assertThat(Visitor.as(port, Role.ENFORCEMENT_OFFICER).get("/").body()).contains("已签到（迟到）");
    }

    private static OffsetDateTime noon() {
        return TODAY.atTime(12, 0).atZone(CourtTime.ZONE).toOffsetDateTime();
    }

    private PostId post(String name, Role... eligible) {
        PostId id = new PostId(UUID.randomUUID());
        DutyPost post = new DutyPost(
                id,
                TestCourt.BASIC,
                name,
                "",
                "",
                LocalTime.of(8, 30),
                LocalTime.of(17, 30),
                PostDays.WORKING,
                1,
                0,
                true,
                0);
        granted(rosters.keep(new KeepPost(
                origin(Role.OFFICE_STAFF),
                post,
                Arrays.stream(eligible).map(court::person).toList())));
        return id;
    }

    private FillRoster fill(PostId post, Role by, int from) {
        return new FillRoster(origin(by), post, MONDAY.plusDays(from), MONDAY.plusDays(4));
    }

    private Role role(PersonId person) {
        return Arrays.stream(Role.values())
                .filter(one -> court.person(one).equals(person))
                .findFirst()
                .orElseThrow();
    }

    private List<String> kinds(Role role) {
        return read(() -> work.open(court.person(role), WorkView.OWED, null, 1_000)).stream()
                .map(WorkItem::kind)
                .toList();
    }

    private Origin origin(Role role) {
        return new Origin(court.actor(role), null, TODAY, UUID.randomUUID());
    }

    private <T> T read(Supplier<T> view) {
        return boundary.read(CourtScope.of(TestCourt.BASIC), view);
    }

    private void write(Runnable deed) {
        boundary.write(CourtScope.of(TestCourt.BASIC), () -> {
            deed.run();
            return true;
        });
    }

    private static String granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return ((Decision.Granted<String>) decision).result();
    }

    private static String code(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<String>) decision).code();
    }
}
