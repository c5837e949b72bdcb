package org.mingjing.court.insight.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCases;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseCourse;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.WithholdCase;
import org.mingjing.court.justice.limits.ChangeClock;
import org.mingjing.court.justice.limits.ClockChange;
import org.mingjing.court.justice.limits.ClockChanges;
import org.mingjing.court.justice.limits.ExtensionRequest;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.kernel.Decision;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ExclusionGrounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 回避、密封之后的工作台 Whoever must not meet a case any more finds it in none of his lists; what he owed has another holder. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=withheld-work") // counts everything a person owes
class WithheldWorkIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private TestCourt staff;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private TestCases filed;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseCourse course;

    @Autowired
    private WithholdCase withhold;

    @Autowired
    private ClockChanges changes;

    @Autowired
    private WorkList work;

    @Autowired
    private WorkCounts counts;

    @Autowired
    private SlipDesk desk;

    @LocalServerPort
    private int port;

    @Test
    void whatARecusedJudgeOwedIsTheChiefJudgesAtOnce() {
        // 简易程序三个月 (民诉法 164): from 2026-10-09 to Saturday 2027-01-09, hence Monday 2027-01-11
        CaseId id = filed.file(1, LocalDate.of(2026, 10, 9), Role.JUDGE);
        assertThat(lists(Role.JUDGE)).isEqualTo(new Lists(1, 0, 0, 0));
        assertThat(lists(Role.FILING_CLERK)).isEqualTo(new Lists(0, 1, 0, 0));

        // whoever records a change has set the present date going
        exclude(
                id,
                new ClockEvent.Exclusion(
                        ExclusionGrounds.EX_06, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 21)));
        assertThat(lists(Role.JUDGE)).isEqualTo(new Lists(1, 1, 0, 0));
        assertThat(lists(Role.FILING_CLERK)).isEqualTo(new Lists(0, 0, 0, 0));
        assertThat(Visitor.as(port, Role.JUDGE).get("/?show=started").body()).contains("民初1号");
        int pressing = pressing(Role.JUDGE);

        recuse(id, Role.JUDGE);
        assertThat(lists(Role.JUDGE)).isEqualTo(new Lists(0, 0, 0, 0));
        assertThat(pressing).isEqualTo(1);
        assertThat(pressing(Role.JUDGE)).isZero();
        assertThat(Visitor.as(port, Role.JUDGE).get("/").body()).doesNotContain("民初1号");
        assertThat(Visitor.as(port, Role.JUDGE).get("/?show=started").body()).doesNotContain("民初1号");
        // twenty days later than above: Friday 2027-01-29
        assertThat(items(Role.CHIEF_JUDGE, WorkView.OWED)).singleElement().satisfies(held -> {
            assertThat(held.title()).contains("民初1号");
            assertThat(held.dueOn()).isEqualTo(LocalDate.of(2027, 1, 29));
        });

        recuse(id, Role.CHIEF_JUDGE);
        assertThat(lists(Role.CHIEF_JUDGE)).isEqualTo(new Lists(0, 0, 0, 0));
    }

    @Test
    void aSealedCaseStaysWithItsJudgeAlone() {
        // to Monday 2026-11-02, which is over: the chief judge reads of it
        CaseId id = filed.file(2, LocalDate.of(2026, 8, 2), Role.ASSISTANT);
        assertThat(items(Role.CHIEF_JUDGE, WorkView.COPIED)).hasSize(1);
        assertThat(items(Role.FILING_CLERK, WorkView.STARTED))
                .extracting(WorkItem::dueOn)
                .containsExactly(LocalDate.of(2026, 11, 2));

        boundary.write(CourtScope.everyCourt(), () -> {
            withhold.seal(card(id), TODAY, staff.person(Role.COURT_LEADER));
            return true;
        });
        assertThat(items(Role.CHIEF_JUDGE, WorkView.COPIED)).isEmpty();
        assertThat(items(Role.FILING_CLERK, WorkView.STARTED)).isEmpty();
        assertThat(items(Role.ASSISTANT, WorkView.OWED))
                .singleElement()
                .satisfies(kept -> assertThat(kept.title()).contains("民初2号"));

        recuse(id, Role.ASSISTANT);
        assertThat(items(Role.ASSISTANT, WorkView.OWED)).isEmpty();
        assertThat(items(Role.CHIEF_JUDGE, WorkView.OWED))
                .as("nobody else works on the sealed case")
                .isEmpty();
    }

    @Test
    void whatARecusedJudgeHasDoneIsInHisListsNoMore() {
        CaseId id = filed.file(3, LocalDate.of(2026, 10, 9), Role.CLERK);
        boundary.write(CourtScope.everyCourt(), () -> course.conclude(card(id), TODAY, "judgment"));
        assertThat(lists(Role.CLERK)).isEqualTo(new Lists(0, 0, 1, 0));
        recuse(id, Role.CLERK);
        assertThat(lists(Role.CLERK)).isEqualTo(new Lists(0, 0, 0, 0));
    }

    @Test
    void aRecusedSignerLosesWhatWasAskedAboutTheCase() {
        CaseId id = filed.file(4, LocalDate.of(2026, 10, 9), Role.JUDGE);
        Form form = new Form(Map.of("months", new FormValue.Whole(1), "reason", new FormValue.Words("鉴定未毕")));
        Origin judge = new Origin(staff.actor(Role.JUDGE), null, TODAY, UUID.randomUUID());
        assertThat(desk.start(new StartSlip(
                        judge, TestCourt.BASIC, ExtensionRequest.KIND, filed.clockOf(id), form, List.of())))
                .isInstanceOf(Decision.Granted.class);
        assertThat(slips(Role.CHIEF_JUDGE)).containsExactly("slip-sign");

        recuse(id, Role.CHIEF_JUDGE);
        assertThat(slips(Role.CHIEF_JUDGE)).isEmpty();
        assertThat(slips(Role.JUDGE)).as("nobody can sign it any more").containsExactly("slip-ask-anew");

        recuse(id, Role.JUDGE);
        assertThat(slips(Role.JUDGE)).isEmpty();
        assertThat(items(Role.JUDGE, WorkView.STARTED)).isEmpty();
    }

    private List<String> slips(Role role) {
        return items(role, WorkView.OWED).stream()
                .map(WorkItem::kind)
                .filter(kind -> kind.startsWith("slip-"))
                .toList();
    }

    private void recuse(CaseId id, Role role) {
        boundary.write(CourtScope.everyCourt(), () -> {
            withhold.recuse(card(id), staff.person(role), TODAY, staff.person(Role.COURT_LEADER));
            return true;
        });
    }

    private CaseCard card(CaseId id) {
        return cases.find(id).orElseThrow();
    }

    private void exclude(CaseId id, ClockEvent.Exclusion exclusion) {
        LiveClock clock = filed.mainClock(id);
        var origin = new Origin(staff.actor(Role.JUDGE), null, TODAY, UUID.randomUUID());
        assertThat(changes.perform(new ChangeClock(
                        origin,
                        TestCourt.BASIC,
                        id,
                        clock.id(),
                        clock.revision(),
                        new ClockChange.Exclude(exclusion, "鉴定委托书"))))
                .isInstanceOf(Decision.Granted.class);
    }

    private Lists lists(Role role) {
        return new Lists(
                items(role, WorkView.OWED).size(),
                items(role, WorkView.STARTED).size(),
                boundary.read(CourtScope.everyCourt(), () -> work.done(staff.person(role), 100))
                        .size(),
                items(role, WorkView.COPIED).size());
    }

    private int pressing(Role role) {
        return counts.of(staff.actor(role), TODAY).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private List<WorkItem> items(Role role, WorkView view) {
        return boundary.read(CourtScope.everyCourt(), () -> work.open(staff.person(role), view, null, 100));
    }

    /** 各列件数 */
    private record Lists(int owed, int started, int done, int copied) {}
}
