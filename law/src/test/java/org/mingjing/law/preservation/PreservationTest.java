package org.mingjing.law.preservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.law.preservation.PreservationKind.CONDUCT;
import static org.mingjing.law.preservation.PreservationKind.EVIDENCE;
import static org.mingjing.law.preservation.PreservationKind.PROPERTY;
import static org.mingjing.law.preservation.PreservationStage.IN_SUIT;
import static org.mingjing.law.preservation.PreservationStage.PRE_SUIT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Money;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.preservation.MeasureCourse.Renewal;
import org.mingjing.law.trace.LedgerText;
import org.mingjing.law.trace.Phrase;
import org.mingjing.law.trace.Step;

/** 保全 Worked by hand from 民诉法 84, 85, 103, 104, 民诉解释 152, 171, 485 and 财产保全规定 4, 5, 18. */
class PreservationTest {

    private static final WorkingCalendar CALENDAR = PublishedHolidays.calendar();

    @ParameterizedTest
    @CsvSource({
        // kind, stage, urgent, received, security ordered, given on, due
        "PROPERTY, PRE_SUIT, false, 2026-11-20T16:20, false, , 2026-11-22T17:00", // Friday; Sunday 17:00, not moved
        "PROPERTY, PRE_SUIT, true, 2026-11-20T16:00, true, , 2026-11-22T17:00", // the hour begun is not counted
        "PROPERTY, IN_SUIT, true, 2026-09-30T09:59, false, , 2026-10-02T10:00", // the second day of the holiday
        "CONDUCT, IN_SUIT, true, 2026-12-31T23:30, false, , 2027-01-03T00:00",
        "EVIDENCE, PRE_SUIT, false, 2026-11-16T08:00, false, , 2026-11-18T09:00",
        "PROPERTY, IN_SUIT, false, 2026-11-16T08:00, false, , 2026-11-23T23:59", // the 21st is a Saturday
        "PROPERTY, IN_SUIT, false, 2026-09-28T08:00, false, , 2026-10-08T23:59", // 3 October lies in the holiday
        "PROPERTY, IN_SUIT, false, 2026-11-10T08:00, true, 2026-11-19, 2026-11-24T23:59", // from the security
        "PROPERTY, IN_SUIT, false, 2026-11-10T08:00, true, ,", // has not begun
        "EVIDENCE, IN_SUIT, false, 2026-11-10T08:00, false, , 2026-11-16T23:59", // the 15th is a Sunday
    })
    void theRulingIsDue(
            PreservationKind kind,
            PreservationStage stage,
            boolean urgent,
            LocalDateTime received,
            boolean ordered,
            @Nullable LocalDate given,
            @Nullable LocalDateTime due) {
        var term = RulingTerm.of(kind, stage, urgent, received, ordered, given, CALENDAR);
        assertThat(term.map(RulingTerm::dueAt).orElse(null)).isEqualTo(due);
        term.ifPresent(found -> {
            assertThat(found.keptBy(found.dueAt())).isTrue();
            assertThat(found.keptBy(found.dueAt().plusMinutes(1))).isFalse();
            assertThat(found.byHour()).isEqualTo(stage == PRE_SUIT || urgent);
            readable(found.ledger().steps());
        });
    }

    @Test
    void aTermOfHoursExplainsItself() {
        var term = RulingTerm.of(
                        PROPERTY, PRE_SUIT, false, LocalDateTime.of(2026, 11, 20, 16, 20), false, null, CALENDAR)
                .orElseThrow();
        assertThat(term.ledger().steps())
                .extracting(step -> LedgerText.in(Locale.CHINESE).of(step) + "｜" + step.citation())
                .containsExactly(
                        "财产保全申请于 2026-11-20 16:20 收到｜民诉法 103",
                        "收到申请的当时不计算在内，自 2026-11-20 17:00 起算｜民诉法 85",
                        "48 小时，至 2026-11-22 17:00｜民诉法 104",
                        "按小时计算的期间不因法定休假日顺延：须在 2026-11-22 17:00 前作出裁定｜民诉法 104");
    }

    @ParameterizedTest
    @CsvSource({
        "EXECUTION, 2026-11-16, 2026-11-23", // the 21st is a Saturday
        "REVIEW_REQUEST, 2026-11-12, 2026-11-17",
        "REVIEW_DECISION, 2026-11-17, 2026-11-27",
        "SUIT, 2026-11-02, 2026-12-02",
        "SUIT, 2026-09-05, 2026-10-08", // 5 October lies in the holiday
        "LIFTING, 2026-11-18, 2026-11-23",
    })
    void daysAreCountedFromTheDayAfter(PreservationTerm term, LocalDate event, LocalDate due) {
        var found = term.after(event, CALENDAR);
        assertThat(found.due()).isEqualTo(due);
        readable(found.ledger().steps());
    }

    @Test
    void whatIsUrgentIsCarriedOutTheSameDay() {
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        assertThat(PreservationTerm.executionAtOnce(PRE_SUIT, sunday).due()).isEqualTo(sunday);
        assertThat(PreservationTerm.executionAtOnce(IN_SUIT, sunday).ledger().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.citation()).isEqualTo(Citation.of("民诉法", "103")));
    }

    @ParameterizedTest
    @CsvSource({
        "FREEZE_DEPOSITS, 2026-03-15, 2027-03-15",
        "FREEZE_DEPOSITS, 2028-02-29, 2029-02-28",
        "SEAL_MOVABLES, 2026-05-31, 2028-05-31",
        "DETAIN_MOVABLES, 2026-05-31, 2028-05-31",
        "SEAL_REAL_ESTATE, 2026-11-20, 2029-11-20",
        "FREEZE_RIGHTS, 2026-11-20, 2029-11-20",
        "FORBID_ACT, 2026-11-20,",
        "FIX_EVIDENCE, 2026-11-20,",
    })
    void aMeasureLastsAtMost(MeasureKind kind, LocalDate from, @Nullable LocalDate latest) {
        var term = MeasureTerm.longest(kind, from);
        assertThat(term.map(MeasureTerm::latest).orElse(null)).isEqualTo(latest);
        term.ifPresent(found -> {
            assertThat(found.allows(found.latest())).isTrue();
            assertThat(found.allows(found.latest().plusDays(1))).isFalse();
            assertThat(found.allows(from)).as("ends before it began").isFalse();
        });
    }

    /** Until Saturday the 28th: seven days before is Saturday the 21st, the last working day before it Friday the 20th. */
    @Test
    void aRenewalIsAskedForSevenDaysBefore() {
        LocalDate expiry = LocalDate.of(2026, 11, 28);
        MeasureCourse first =
                MeasureCourse.of(MeasureKind.FREEZE_DEPOSITS, LocalDate.of(2025, 11, 28), expiry, List.of(), CALENDAR);
        assertThat(first.renewBy()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(first.expiry()).isEqualTo(expiry);
        LocalDate renewed = LocalDate.of(2026, 11, 23);
        MeasureCourse second = MeasureCourse.of(
                MeasureKind.FREEZE_DEPOSITS,
                LocalDate.of(2025, 11, 28),
                expiry,
                List.of(new Renewal(renewed, LocalDate.of(2027, 11, 23))),
                CALENDAR);
        assertThat(second.expiry()).isEqualTo(LocalDate.of(2027, 11, 23));
        readable(second.ledger().steps());
    }

    @ParameterizedTest
    @CsvSource({
        "PROPERTY, PRE_SUIT, 500000, true, 500000,",
        "PROPERTY, IN_SUIT, 500000, false, , 150000",
        "PROPERTY, IN_SUIT, 333333.33, false, , 99999.99", // not a fen more than 30 %
        "CONDUCT, PRE_SUIT, , true, ,",
        "CONDUCT, IN_SUIT, , false, ,",
        "EVIDENCE, IN_SUIT, , false, ,",
    })
    void securityHasItsBounds(
            PreservationKind kind,
            PreservationStage stage,
            @Nullable String amount,
            boolean mandatory,
            @Nullable String least,
            @Nullable String most) {
        SecurityBound bound = SecurityBound.of(kind, stage, yuan(amount));
        assertThat(bound.mandatory()).isEqualTo(mandatory);
        assertThat(bound.least()).isEqualTo(yuan(least));
        assertThat(bound.most()).isEqualTo(yuan(most));
    }

    @Test
    void eachKindHasItsMeasures() {
        assertThat(MeasureKind.of(PROPERTY)).hasSize(5).doesNotContain(MeasureKind.FIX_EVIDENCE);
        assertThat(MeasureKind.of(CONDUCT)).containsExactly(MeasureKind.ORDER_ACT, MeasureKind.FORBID_ACT);
        assertThat(MeasureKind.of(EVIDENCE)).contains(MeasureKind.FIX_EVIDENCE, MeasureKind.SEAL_MOVABLES);
    }

    @Test
    void aContestedThingIsSetFreeOnlyWithConsent() {
        assertThat(LiftGround.COUNTER_SECURITY.needsConsent(true)).isTrue();
        assertThat(LiftGround.COUNTER_SECURITY.needsConsent(false)).isFalse();
        assertThat(LiftGround.WITHDRAWN.needsConsent(true)).isFalse();
    }

    @Test
    void everyValueHasItsWordsAndEveryCitationItsText() {
        Stream<Phrase> phrases = Stream.of(
                        Arrays.stream(PreservationKind.values()).map(PreservationKind::phrase),
                        Arrays.stream(PreservationStage.values()).map(PreservationStage::phrase),
                        Arrays.stream(MeasureKind.values()).map(MeasureKind::phrase),
                        Arrays.stream(SecurityWaiver.values()).map(SecurityWaiver::phrase),
                        Arrays.stream(SecurityForm.values()).map(SecurityForm::phrase),
                        Arrays.stream(LiftGround.values()).map(LiftGround::phrase))
                .flatMap(all -> all);
        assertThat(phrases).allSatisfy(phrase -> {
            assertThat(LedgerText.in(Locale.CHINESE).of(phrase)).isNotBlank();
            assertThat(LedgerText.in(Locale.ENGLISH).of(phrase)).isNotBlank();
        });
        Stream<Citation> citations = Stream.of(
                        Arrays.stream(PreservationKind.values()).map(PreservationKind::citation),
                        Arrays.stream(PreservationTerm.values()).map(PreservationTerm::citation),
                        Arrays.stream(MeasureKind.values()).map(MeasureKind::citation),
                        Arrays.stream(SecurityForm.values()).map(SecurityForm::citation),
                        Arrays.stream(LiftGround.values()).map(LiftGround::citation),
                        Stream.of(SecurityWaiver.citation()))
                .flatMap(all -> all);
        assertThat(citations)
                .allSatisfy(citation -> assertThat(Articles.find(citation))
                        .as(citation.toString())
                        .isPresent());
    }

    private static void readable(List<Step> steps) {
        assertThat(steps).isNotEmpty().allSatisfy(step -> {
            assertThat(LedgerText.in(Locale.CHINESE).of(step)).isNotBlank();
            assertThat(LedgerText.in(Locale.ENGLISH).of(step)).isNotBlank();
            if (!step.code().equals("ledger.provisional")) {
                assertThat(Articles.find(step.citation()))
                        .as(step.citation().toString())
                        .isPresent();
            }
        });
    }

    private static @Nullable Money yuan(@Nullable String amount) {
        return amount == null ? null : Money.ofYuan(new java.math.BigDecimal(amount));
    }
}
