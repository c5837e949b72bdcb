package org.mingjing.court.insight.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCases;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.NewRelation;
import org.mingjing.court.justice.limits.ChangeClock;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.ClockChange;
import org.mingjing.court.justice.limits.ClockChanges;
import org.mingjing.court.justice.limits.KeepClocks;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.kernel.Decision;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ExclusionGrounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 超期抄送庭长 The chief judge hears of a case past its day although nobody touched it; once, and not before. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=overdue-copy") // moves the clock by days
@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // the clock only goes forward
class OverdueCopyIT {

    @Autowired
    private MovableClock clock;

    @Autowired
    private TestCourt staff;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private TestCases cases;

    @Autowired
    private ClockBook book;

    @Autowired
    private KeepClocks keep;

    @Autowired
    private ClockChanges changes;

    @Autowired
    private WorkList work;

    @LocalServerPort
    private int port;

    @Test
    @Order(1)
    void theDayAloneBringsTheCopyToTheChiefJudge() {
        clock.to(LocalDate.of(2026, 11, 22));
        // 简易程序三个月 (民诉法 164): from 2026-08-25 to Wednesday 2026-11-25
        CaseId id = file(1, LocalDate.of(2026, 8, 25), Role.JUDGE, false, null);
        assertThat(owed(Role.JUDGE, WorkView.OWED))
                .singleElement()
                .satisfies(own -> assertThat(own.reminded()).isNull());
        clock.to(LocalDate.of(2026, 11, 25));
        keep.bringUpToDate();
        assertThat(owed(Role.JUDGE, WorkView.OWED))
                .singleElement()
                .satisfies(own ->
                        assertThat(own.reminded()).isEqualTo(new WorkItem.Reminded(0, LocalDate.of(2026, 11, 25))));
        assertThat(Visitor.as(port, Role.JUDGE).get("/").body()).contains("已提醒：到期当日（2026-11-25）");
        assertThat(owed(Role.CHIEF_JUDGE, WorkView.COPIED))
                .as("the last day is in time")
                .isEmpty();

        clock.to(LocalDate.of(2026, 11, 26));
        keep.bringUpToDate();
        assertThat(owed(Role.CHIEF_JUDGE, WorkView.COPIED)).singleElement().satisfies(copy -> {
            assertThat(copy.dueOn()).isEqualTo(LocalDate.of(2026, 11, 25));
            assertThat(copy.title()).contains("（2026）苏9801民初1号");
        });
        assertThat(owed(Role.JUDGE, WorkView.COPIED)).isEmpty();

        clock.to(LocalDate.of(2026, 11, 27));
        keep.bringUpToDate();
        assertThat(owed(Role.CHIEF_JUDGE, WorkView.COPIED)).hasSize(1);

        // twenty days of an exclusion recorded late: from 11-25 to Tuesday 12-15, which is not over
        LiveClock late =
                boundary.read(CourtScope.everyCourt(), () -> book.of(id)).getFirst();
        var exclusion =
                new ClockEvent.Exclusion(ExclusionGrounds.EX_06, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 21));
        var origin = new Origin(staff.actor(Role.JUDGE), null, LocalDate.of(2026, 11, 27), UUID.randomUUID());
        assertThat(changes.perform(new ChangeClock(
                        origin,
                        TestCourt.BASIC,
                        id,
                        late.id(),
                        late.revision(),
                        new ClockChange.Exclude(exclusion, "鉴定委托书"))))
                .isInstanceOf(Decision.Granted.class);
        assertThat(owed(Role.CHIEF_JUDGE, WorkView.COPIED)).isEmpty();
        assertThat(owed(Role.JUDGE, WorkView.OWED)).singleElement().satisfies(own -> {
            assertThat(own.dueOn()).isEqualTo(LocalDate.of(2026, 12, 15));
            assertThat(own.reminded()).as("the reminder was of another date").isNull();
        });
        keep.bringUpToDate();
        // eighteen days left
        assertThat(Visitor.as(port, Role.JUDGE).get("/").body()).contains("已提醒：到期前 30 日内（2026-11-27）");
    }

    @Test
    @Order(2)
    void nobodyIsToldOfACaseThatHeMustNotMeet() {
        clock.to(LocalDate.of(2026, 11, 27));
        // to Monday 2026-11-30
        file(2, LocalDate.of(2026, 8, 30), Role.CLERK, true, null);
        file(3, LocalDate.of(2026, 8, 30), Role.CLERK, false, Role.CHIEF_JUDGE);
        clock.to(LocalDate.of(2026, 12, 1));
        keep.bringUpToDate();
        // past their day when they are opened
        file(4, LocalDate.of(2026, 8, 25), Role.CLERK, true, null);
        file(5, LocalDate.of(2026, 8, 25), Role.CLERK, false, Role.CHIEF_JUDGE);
        file(6, LocalDate.of(2026, 8, 25), Role.CLERK, false, null);
        file(7, LocalDate.of(2026, 8, 25), Role.CLERK, false, Role.CLERK);
        assertThat(owed(Role.CHIEF_JUDGE, WorkView.COPIED))
                .as("neither sealed cases nor those the chief judge is recused from")
                .extracting(WorkItem::title)
                .containsExactly("（2026）苏9801民初6号 甲与乙买卖合同纠纷");
        assertThat(owed(Role.CHIEF_JUDGE, WorkView.OWED))
                .as("what the recused judge would owe")
                .extracting(WorkItem::title)
                .containsExactly("（2026）苏9801民初7号 甲与乙买卖合同纠纷");
        assertThat(owed(Role.CLERK, WorkView.OWED))
                .as("whoever works on a sealed case keeps it; the recused owes nothing")
                .extracting(WorkItem::title)
                .hasSize(5)
                .noneMatch(title -> title.contains("民初7号"));
    }

    private List<WorkItem> owed(Role role, WorkView view) {
        return boundary.read(CourtScope.everyCourt(), () -> work.open(staff.person(role), view, null, 100));
    }

    private CaseId file(int serial, LocalDate filedOn, Role judge, boolean sealed, @Nullable Role recused) {
        return cases.file(
                serial,
                filedOn,
                judge,
                sealed,
                recused == null
                        ? List.of()
                        : List.of(new NewRelation(staff.person(recused), CaseRelation.RECUSED, filedOn, null)));
    }
}
