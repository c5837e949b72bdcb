package org.mingjing.court.office.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
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
import org.mingjing.court.office.notices.NameContact;
import org.mingjing.court.office.notices.WorkNoticeDesk;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 盘点之间 What happens while a sheet is typed or owed: another version, a remark followed, another contact. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=stocktake-meanwhile")
class StocktakeMeanwhileIT {

    private static final LocalDate SINCE = LocalDate.of(2026, 11, 16);

    @Autowired
    private TestCourt court;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private StocktakeDesk desk;

    @Autowired
    private RemarkDesk matters;

    @Autowired
    private WorkNoticeDesk notices;

    @Autowired
    private Stocktakes stocktakes;

    @Autowired
    private KeepStocktake keep;

    @Autowired
    private WorkList work;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    @BeforeEach
    void theCourtTakesStock() {
        clock.to(SINCE);
        desk.begin(new BeginStocktake(origin(Role.OFFICE_STAFF, SINCE), TestCourt.BASIC));
    }

    @Test
    void whatCameBetweenIsShownAndThenCorrected() {
        LocalDate day = LocalDate.of(2026, 11, 17);
        clock.to(day);
        Visitor clerk = Visitor.as(port, Role.CLERK);
        clerk.get(StocktakeSheet.link(court.civil(), day));
        granted(complete(Role.JUDGE, day, 0, "法官先写", Map.of()));
        String refused = typed(clerk, day, 0, "", UUID.randomUUID()).body();
        assertThat(refused).contains("法官先写", "书记员后写", "name=\"seen\" value=\"1\"");
        assertThat(Visitor.target(typed(clerk, day, 1, "", UUID.randomUUID()))).endsWith("?saved=sheet");
        assertThat(inCourt(() -> stocktakes.versions(court.civil(), day))
                        .getLast()
                        .no())
                .isEqualTo(2);
    }

    /** The leader had the remark followed while it was being answered: nothing is confirmed, the words stay on the page. */
    @Test
    void anAnswerThatComesTooLateIsNotLost() {
        LocalDate day = LocalDate.of(2026, 11, 18);
        clock.to(day);
        UUID remark = remarked("请通报保全进度", day.minusDays(1));
        granted(follow(remark, day));
        assertThat(code(complete(Role.CLERK, day, 0, "", Map.of(remark, "已函催"))))
                .isEqualTo("stocktake.refused.answerLate");
        assertThat(inCourt(() -> stocktakes.versions(court.civil(), day))).isEmpty();
        Visitor clerk = Visitor.as(port, Role.CLERK);
        clerk.get(StocktakeSheet.link(court.civil(), day));
        assertThat(typed(clerk, day, 0, "已函催", remark).body()).contains("value=\"已函催\"", "answer-" + remark);
        assertThat(Visitor.target(typed(clerk, day, 0, "", remark))).endsWith("?saved=sheet");
    }

    private HttpResponse<String> typed(Visitor who, LocalDate day, int seen, String answer, UUID remark) {
        return who.post(
                StocktakeSheet.link(court.civil(), day),
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "seen",
                        Integer.toString(seen),
                        "done",
                        "书记员后写",
                        "answer-" + remark,
                        answer));
    }

    @Test
    void whatIsOwedGoesToWhoeverIsNamedNext() {
        LocalDate day = LocalDate.of(2026, 11, 19);
        SubjectRef sheet = StocktakeSheet.subject(court.civil(), day);
        clock.to(day);
        UUID remark = remarked("请报清单", day);
        SubjectRef said = new SubjectRef(StocktakeRemark.KIND, remark.toString());
        clock.forward(Duration.ofMinutes(5 * 60 + 31));
        keep.bringUpToDate();
        assertThat(kinds(Role.CHIEF_JUDGE, sheet)).containsExactly("stocktake-complete");
        named(Role.CLERK);
        assertThat(kinds(Role.CHIEF_JUDGE, sheet)).isEmpty();
        assertThat(kinds(Role.CHIEF_JUDGE, said)).isEmpty();
        assertThat(kinds(Role.CLERK, sheet)).containsExactly("stocktake-complete");
        assertThat(kinds(Role.CLERK, said)).containsExactly("stocktake-answer");
        granted(complete(Role.JUDGE, day, 0, "", Map.of()));
        named(null);
        assertThat(kinds(Role.CHIEF_JUDGE, sheet)).as("it is there").isEmpty();
        assertThat(kinds(Role.CLERK, sheet)).isEmpty();
        assertThat(kinds(Role.CHIEF_JUDGE, said)).containsExactly("stocktake-answer");
    }

    private void named(@Nullable Role person) {
        granted(notices.name(new NameContact(
                origin(Role.CHIEF_JUDGE, SINCE),
                TestCourt.BASIC,
                court.civil(),
                person == null ? null : court.person(person))));
    }

    private UUID remarked(String text, LocalDate about) {
        Decision<String> done = desk.remark(
                new RemarkOnStocktake(origin(Role.COURT_LEADER, about), TestCourt.BASIC, court.civil(), about, text));
        return done instanceof Decision.Granted<String>(String id) ? UUID.fromString(id) : UUID.randomUUID();
    }

    private Decision<String> follow(UUID remark, LocalDate on) {
        return matters.follow(new FollowRemark(origin(Role.COURT_LEADER, on), TestCourt.BASIC, remark));
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
