package org.mingjing.court.office.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCases;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.figures.DayEntry;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** 日盘点 From the draft to the morning after. The court takes stock since Monday 2026-11-09; each test has a day of its own. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=stocktake")
class StocktakeDeskIT {

    private static final LocalDate SINCE = LocalDate.of(2026, 11, 9);
    private static final LocalDate TENTH = LocalDate.of(2026, 11, 10);
    private static final LocalDate ELEVENTH = LocalDate.of(2026, 11, 11);
    private static final LocalDate TWELFTH = LocalDate.of(2026, 11, 12);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 13);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Autowired
    private TestCourt court;

    @Autowired
    private TestCases cases;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private StocktakeDesk desk;

    @Autowired
    private RemarkDesk matters;

    @Autowired
    private Stocktakes stocktakes;

    @Autowired
    private StocktakeRemarks remarks;

    @Autowired
    private DayDraft draft;

    @Autowired
    private KeepStocktake keep;

    @Autowired
    private WorkList work;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void theCourtTakesStock() {
        clock.to(SINCE);
        desk.begin(new BeginStocktake(origin(Role.OFFICE_STAFF, SINCE), TestCourt.BASIC));
    }

    @Test
    void itBeginsOnceAndByTheOffice() {
        assertThat(code(desk.begin(new BeginStocktake(origin(Role.JUDGE, SINCE), TestCourt.BASIC))))
                .isEqualTo("stocktake.refused.notOffice");
        assertThat(code(desk.begin(new BeginStocktake(origin(Role.OFFICE_STAFF, SINCE), TestCourt.BASIC))))
                .isEqualTo("stocktake.refused.begun");
        assertThat(inCourt(() -> stocktakes.since(TestCourt.BASIC))).isEqualTo(SINCE);
    }

    /** One sealed, one not: both are counted, the chief judge reads the one, the clerk neither. */
    @Test
    void whatIsCountedIsWhatIsListed() {
        CaseId open = cases.file(9_101, TENTH, Role.JUDGE);
        cases.file(9_102, TENTH, Role.JUDGE, true, List.of());
        List<DayEntry> chief = entries("cases-filed", TENTH, Role.CHIEF_JUDGE);
        assertThat(chief).hasSize(2);
        assertThat(chief.stream().filter(one -> one.title() != null).map(DayEntry::link))
                .containsExactly("/cases/" + open);
        assertThat(entries("cases-filed", TENTH, Role.CLERK)).hasSize(2).allMatch(one -> one.title() == null);
        assertThat(entries("cases-filed", ELEVENTH, Role.CHIEF_JUDGE)).isEmpty();
        clock.to(TENTH);
        granted(complete(Role.CLERK, TENTH, 0, "两件新收", Map.of()));
        assertThat(sheet(TENTH).figures()).containsEntry("cases-filed", 2).doesNotContainKey("cases-concluded");
        cases.file(9_103, TENTH, Role.JUDGE);
        assertThat(sheet(TENTH).figures()).as("as confirmed").containsEntry("cases-filed", 2);
    }

    @Test
    void twoWhoCompleteAtOnceMakeOneVersion() throws InterruptedException {
        clock.to(ELEVENTH);
        List<String> outcomes = Collections.synchronizedList(new ArrayList<>());
        List<Thread> both = List.of(
                Thread.ofPlatform().start(() -> outcomes.add(code(complete(Role.CLERK, ELEVENTH, 0, "书记员", Map.of())))),
                Thread.ofPlatform().start(() -> outcomes.add(code(complete(Role.JUDGE, ELEVENTH, 0, "法官", Map.of())))));
        for (Thread one : both) {
            one.join();
        }
        assertThat(outcomes).containsOnlyOnce("stocktake.refused.changedMeanwhile");
        assertThat(inCourt(() -> stocktakes.versions(court.civil(), ELEVENTH))).hasSize(1);
        granted(complete(Role.CHIEF_JUDGE, ELEVENTH, 1, "补正", Map.of()));
        assertThat(inCourt(() -> stocktakes.versions(court.civil(), ELEVENTH)))
                .as("what was there stays")
                .extracting(StocktakeSheet::no)
                .containsExactly(1, 2);
    }

    @Test
    void whatIsMissingAtItsHourIsOwedUntilItIsThere() {
        clock.to(TWELFTH);
        keep.bringUpToDate();
        assertThat(kinds(Role.CHIEF_JUDGE, StocktakeSheet.subject(court.civil(), TWELFTH)))
                .isEmpty();
        clock.forward(Duration.ofMinutes(5 * 60 + 31));
        assertThat(keep.bringUpToDate()).isPositive();
        assertThat(keep.bringUpToDate()).as("said once").isZero();
        assertThat(kinds(Role.CHIEF_JUDGE, StocktakeSheet.subject(court.civil(), TWELFTH)))
                .containsExactly("stocktake-complete");
        assertThat(kinds(Role.CLERK, StocktakeSheet.subject(court.civil(), TWELFTH)))
                .isEmpty();
        granted(complete(Role.ASSISTANT, TWELFTH, 0, "迟了", Map.of()));
        assertThat(sheet(TWELFTH).late()).isTrue();
        assertThat(kinds(Role.CHIEF_JUDGE, StocktakeSheet.subject(court.civil(), TWELFTH)))
                .isEmpty();
    }

    /** Said on Friday evening: an item of Monday, and of Tuesday when Monday leaves it open. */
    @Test
    void whatALeaderSaysIsTakenUpOnTheNextWorkingDay() {
        clock.to(FRIDAY);
        UUID answered = remarked("请说明鉴定进度");
        UUID followed = remarked("请清理超期未归档卷宗");
        assertThat(items(FRIDAY)).isEmpty();
        assertThat(items(MONDAY)).extracting(StocktakeRemark::id).containsExactly(answered, followed);
        SubjectRef subject = items(MONDAY).getFirst().subject();
        assertThat(kinds(Role.CHIEF_JUDGE, subject)).containsExactly("stocktake-answer");
        assertThat(code(follow(Role.CHIEF_JUDGE, followed))).isEqualTo("stocktake.refused.notLeader");
        granted(follow(Role.COURT_LEADER, followed));
        assertThat(code(follow(Role.COURT_LEADER, followed))).isEqualTo("stocktake.refused.followed");
        clock.to(MONDAY);
        granted(complete(Role.CLERK, MONDAY, 0, "", Map.of(answered, "  ")));
        assertThat(items(MONDAY.plusDays(1)))
                .as("open still")
                .extracting(StocktakeRemark::id)
                .containsExactly(answered);
        granted(complete(Role.CLERK, MONDAY, 1, "", Map.of(answered, "鉴定机构答复下周出具")));
        assertThat(items(MONDAY.plusDays(1))).isEmpty();
        assertThat(kinds(Role.CHIEF_JUDGE, subject)).isEmpty();
        assertThat(items(MONDAY).getFirst().answer())
                .extracting(StocktakeRemark.Answer::text)
                .isEqualTo("鉴定机构答复下周出具");
    }

    @Test
    void impossibleThingsAreRefused() {
        clock.to(LocalDate.of(2026, 11, 20));
        LocalDate day = LocalDate.of(2026, 11, 19);
        assertThat(code(complete(Role.CLERK, LocalDate.of(2026, 11, 14), 0, "", Map.of())))
                .isEqualTo("stocktake.refused.dayOff");
        assertThat(code(complete(Role.CLERK, LocalDate.of(2026, 11, 23), 0, "", Map.of())))
                .isEqualTo("stocktake.refused.future");
        assertThat(code(complete(Role.CLERK, LocalDate.of(2026, 11, 6), 0, "", Map.of())))
                .isEqualTo("stocktake.refused.notBegun");
        assertThat(code(complete(Role.COURT_LEADER, day, 0, "", Map.of()))).isEqualTo("stocktake.refused.notYours");
        assertThat(code(complete(Role.SYSTEM_ADMINISTRATOR, day, 0, "", Map.of())))
                .as("does no court work")
                .isEqualTo("stocktake.refused.notYours");
        assertThat(code(complete(Role.CLERK, day, 0, "机密★", Map.of()))).isEqualTo("files.secret");
        assertThat(code(complete(Role.CLERK, day, 0, "长".repeat(1_001), Map.of())))
                .isEqualTo("stocktake.refused.tooLong");
        assertThat(code(desk.remark(
                        new RemarkOnStocktake(origin(Role.JUDGE, day), TestCourt.BASIC, court.civil(), day, "我来批示"))))
                .isEqualTo("stocktake.refused.notLeader");
        assertThat(inCourt(() -> stocktakes.versions(court.civil(), day))).isEmpty();
        boolean seen =
                boundary.read(CourtScope.of(TestCourt.OTHER_BASIC), () -> stocktakes.since(TestCourt.BASIC) != null);
        assertThat(seen).as("row security").isFalse();
    }

    private UUID remarked(String text) {
        Decision<String> done = desk.remark(
                new RemarkOnStocktake(origin(Role.COURT_LEADER, FRIDAY), TestCourt.BASIC, court.civil(), FRIDAY, text));
        assertThat(done).isInstanceOf(Decision.Granted.class);
        return done instanceof Decision.Granted<String>(String id) ? UUID.fromString(id) : UUID.randomUUID();
    }

    private Decision<String> follow(Role who, UUID remark) {
        return matters.follow(new FollowRemark(origin(who, FRIDAY), TestCourt.BASIC, remark));
    }

    private Decision<String> complete(Role who, LocalDate day, int seen, String done, Map<UUID, String> answers) {
        return desk.complete(new CompleteStocktake(
                origin(who, day),
                TestCourt.BASIC,
                court.civil(),
                day,
                seen,
                new StocktakeWords(done, "", ""),
                answers));
    }

    private List<StocktakeRemark> items(LocalDate day) {
        return inCourt(() -> remarks.items(court.civil(), day));
    }

    private StocktakeSheet sheet(LocalDate day) {
        return inCourt(() -> stocktakes.versions(court.civil(), day)).getLast();
    }

    private List<DayEntry> entries(String kind, LocalDate day, Role reader) {
        return inCourt(() -> draft.of(TestCourt.BASIC, day, court.actor(reader))).stream()
                .filter(one -> one.kind().equals(kind))
                .flatMap(one -> one.of(court.civil()).stream())
                .toList();
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
