package org.mingjing.court.justice.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.Approver;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ExclusionGround;
import org.mingjing.law.limits.ExclusionGrounds;
import org.mingjing.law.limits.Span;

/** 民事普通程序，2026-03-31 立案：六个月，2026-09-30 届满；延长最迟 2026-09-15 申请（提前十五日，延审规定 1）。 */
class AdmissionTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(PublishedHolidays.all());
    private static final LocalDate FILED = day("2026-03-31");
    private static final ExclusionGround APPRAISAL =
            ExclusionGrounds.of("EX-07").orElseThrow();

    @Test
    void fortyDaysOfAppraisalMoveTheDateByFortyDays() {
        // 2026-05-01 至 2026-06-10 为 40 日；9-30 加 40 日为 11-09，星期一
        var decision = on(day("2026-06-20")).of(exclude("2026-05-01", "2026-06-10", "委托书"));
        assertThat(granted(decision).result().dueOn()).isEqualTo(day("2026-11-09"));
        assertThat(granted(decision).result().excludedDays()).isEqualTo(40);
    }

    @Test
    void anExclusionNeedsItsDocument() {
        assertThat(refusal(on(day("2026-06-20")).of(exclude("2026-05-01", "2026-06-10", " "))))
                .isEqualTo("limits.document.missing");
    }

    @Test
    void anExclusionDoesNotLieAhead() {
        assertThat(refusal(on(day("2026-06-01")).of(exclude("2026-05-01", "2026-06-10", "委托书"))))
                .isEqualTo("limits.exclusion.future");
    }

    @Test
    void anExclusionDoesNotBeginBeforeTheClock() {
        assertThat(refusal(on(day("2026-06-20")).of(exclude("2026-03-30", "2026-06-10", "委托书"))))
                .isEqualTo("limits.exclusion.beforeStart");
    }

    @Test
    void aCriminalGroundStopsNoCivilClock() {
        ExclusionGround psychiatric = ExclusionGrounds.of("EX-01").orElseThrow();
        var change = new ClockChange.Exclude(
                new ClockEvent.Exclusion(psychiatric, day("2026-05-01"), day("2026-05-02")), "委托书");
        assertThat(refusal(on(day("2026-06-20")).of(change))).isEqualTo("limits.exclusion.otherField");
    }

    @Test
    void anExtensionAskedOnTheLastDayIsInTime() {
        var decision = on(day("2026-09-25")).of(extend("2026-09-15", "2026-09-24"));
        assertThat(granted(decision).result().dueOn()).isEqualTo(day("2027-03-31"));
    }

    @Test
    void anExtensionAskedADayLaterIsRefusedWithTheArticle() {
        var decision = on(day("2026-09-25")).of(extend("2026-09-16", "2026-09-24"));
        assertThat(refusal(decision)).isEqualTo("limits.extension.late");
        assertThat(((Decision.Refused<?>) decision).citation().instrument()).isEqualTo("延审规定");
    }

    @Test
    void thePresidentGivesNoMoreThanSixMonths() {
        var change = new ClockChange.Extend(
                new ClockEvent.Extension(Span.months(7), Approver.PRESIDENT, day("2026-09-01")),
                day("2026-09-01"),
                "批复");
        assertThat(refusal(on(day("2026-09-25")).of(change))).isEqualTo("limits.extension.tooLong");
    }

    @Test
    void aRunningExclusionEndsAndIsReplaced() {
        RecordedFact running = fact(new ClockEvent.Exclusion(APPRAISAL, day("2026-05-01"), null));
        var admission = new Admission(clock(null, running), CALENDAR, day("2026-06-20"));
        var decision = admission.of(new ClockChange.EndExclusion(running.id(), day("2026-06-10"), ""));
        assertThat(granted(decision).result().dueOn()).isEqualTo(day("2026-11-09"));
        assertThat(granted(decision).replaces()).isEqualTo(running.id());
        assertThat(granted(decision).document()).isEqualTo("旧文书");
    }

    @Test
    void aWithdrawnFactNoLongerCounts() {
        RecordedFact mistaken = fact(new ClockEvent.Exclusion(APPRAISAL, day("2026-05-01"), day("2026-06-10")));
        var admission = new Admission(clock(null, mistaken), CALENDAR, day("2026-06-20"));
        var decision = admission.of(new ClockChange.Withdraw(mistaken.id(), "录入有误"));
        assertThat(granted(decision).result().dueOn()).isEqualTo(day("2026-09-30"));
    }

    @Test
    void whatSignaturesGrantedIsNotWithdrawnByOneself() {
        RecordedFact granted = fact(
                new ClockEvent.Extension(Span.months(6), Approver.PRESIDENT, day("2026-06-10")),
                new SlipId(UUID.randomUUID()));
        var admission = new Admission(clock(null, granted), CALENDAR, day("2026-06-20"));
        assertThat(refusal(admission.of(new ClockChange.Withdraw(granted.id(), "录入有误"))))
                .isEqualTo("limits.withdraw.granted");
        var agreed = admission.of(new ClockChange.Withdraw(granted.id(), "调解在即", true));
        assertThat(granted(agreed).result().dueOn()).isEqualTo(day("2026-09-30"));
    }

    @Test
    void nothingIsRecordedOnAClockThatHasEnded() {
        var admission = new Admission(clock(day("2026-06-01")), CALENDAR, day("2026-06-20"));
        assertThat(refusal(admission.of(exclude("2026-05-01", "2026-05-10", "委托书"))))
                .isEqualTo("limits.ended");
    }

    private static Admission on(LocalDate today) {
        return new Admission(clock(null), CALENDAR, today);
    }

    private static ClockChange exclude(String from, String to, String document) {
        return new ClockChange.Exclude(new ClockEvent.Exclusion(APPRAISAL, day(from), day(to)), document);
    }

    private static ClockChange extend(String appliedOn, String approvedOn) {
        return new ClockChange.Extend(
                new ClockEvent.Extension(Span.months(6), Approver.PRESIDENT, day(approvedOn)), day(appliedOn), "批复");
    }

    private static LiveClock clock(@Nullable LocalDate endedOn, RecordedFact... facts) {
        return new LiveClock(
                new ClockId(UUID.randomUUID()),
                new CourtId("测01"),
                new CaseId(UUID.randomUUID()),
                null,
                "CIV-1-ORD",
                true,
                FILED,
                false,
                ClockMark.RUNNING,
                day("2026-09-30"),
                0,
                false,
                endedOn,
                0,
                List.of(facts));
    }

    private static RecordedFact fact(ClockEvent event) {
        return fact(event, null);
    }

    private static RecordedFact fact(ClockEvent event, @Nullable SlipId grantedBy) {
        return new RecordedFact(
                new FactId(UUID.randomUUID()),
                event,
                "旧文书",
                day("2026-05-01"),
                OffsetDateTime.parse("2026-05-01T09:00:00+08:00"),
                null,
                grantedBy,
                false,
                null);
    }

    private static Admission.Admitted granted(Decision<Admission.Admitted> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return ((Decision.Granted<Admission.Admitted>) decision).result();
    }

    private static String refusal(Decision<Admission.Admitted> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<Admission.Admitted>) decision).code();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
