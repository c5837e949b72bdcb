package org.mingjing.law.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.fees.FeeReckoning.Charged;
import org.mingjing.law.fees.FeeReckoning.Open;

/** 收费过程 What becomes of a fee: set locally, advanced in time, added to, given back, waived. */
class FeeCourseTest {

    private static final WorkingCalendar CALENDAR = PublishedHolidays.calendar();
    private static final Citation SOURCE = Citation.of("诉讼费用交纳办法", "13");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void theAmountOfTheDayOfAcceptanceCounts() {
        LocalFees local = LocalFees.NONE
                .with(new LocalFees.Entry(FeeKind.DIVORCE, yuan("240"), LocalDate.of(2026, 1, 1), SOURCE))
                .with(new LocalFees.Entry(FeeKind.DIVORCE, yuan("200"), LocalDate.of(2008, 1, 1), SOURCE));
        assertThat(divorce(LocalDate.of(2007, 12, 31), local)).isInstanceOf(Open.class);
        assertThat(((Charged) divorce(LocalDate.of(2025, 12, 31), local)).amount())
                .isEqualTo(yuan("1700"));
        assertThat(((Charged) divorce(LocalDate.of(2026, 1, 1), local)).amount())
                .isEqualTo(yuan("1740"));
    }

    @ParameterizedTest
    @CsvSource({"DIVORCE, 49.99", "DIVORCE, 300.01", "JURISDICTION_OBJECTION, 101", "ENFORCEMENT, 501", "LABOUR, 10"})
    void noAmountOutsideTheBoundsOfTheLaw(FeeKind kind, String amount) {
        assertThatThrownBy(() -> new LocalFees.Entry(kind, yuan(amount), DAY, SOURCE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void severalClaimsMakeOneFee() {
        var property = ClaimedRelief.property(yuan("60000"));
        assertThat(JoinedClaims.charged(List.of(property, property, ClaimedRelief.other()), DAY))
                .isEqualTo(FeeFacts.of(FeeKind.PROPERTY, yuan("120000"), DAY));
        assertThat(JoinedClaims.charged(List.of(ClaimedRelief.other(), ClaimedRelief.other()), DAY)
                        .kind())
                .isEqualTo(FeeKind.OTHER_NON_PROPERTY);
        assertThatThrownBy(() -> JoinedClaims.charged(List.of(), DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClaimedRelief(false, yuan("1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PLAINTIFF, 2026-03-02, 2026-03-09",
        "THIRD_PARTY, 2026-03-02, 2026-03-09",
        // Saturday moves to Monday
        "PLAINTIFF, 2026-03-07, 2026-03-16",
        // the last day of the Spring Festival holidays, 2026-02-23
        "PLAINTIFF, 2026-02-16, 2026-02-24",
        "COUNTERCLAIMANT, 2026-09-30, 2026-10-08",
        "APPELLANT, 2026-04-27, 2026-05-06",
        // a make-up working Saturday, 2026-05-09
        "SUPPLEMENT, 2026-05-02, 2026-05-09"
    })
    void sevenDaysFromTheDayAfter(Advance advance, LocalDate event, LocalDate due) {
        PaymentTerm term = advance.after(event, CALENDAR);
        assertThat(term.due()).isEqualTo(due);
        assertThat(term.ledger().steps().getFirst().date()).isEqualTo(event.plusDays(7));
    }

    @ParameterizedTest
    @EnumSource(Advance.class)
    void everyAdvanceHasItsArticle(Advance advance) {
        PaymentTerm term = advance.after(DAY, CALENDAR);
        assertThat(term.due() != null).isEqualTo(advance.isCounted());
        assertThat(Articles.find(advance.citation())).isPresent();
        assertThat(term.ledger().steps())
                .allSatisfy(step -> assertThat(Articles.find(step.citation())).isPresent());
    }

    @Test
    void aTermInAYearWithoutNoticeIsProvisional() {
        assertThat(Advance.PLAINTIFF
                        .after(LocalDate.of(2031, 3, 3), CALENDAR)
                        .ledger()
                        .steps())
                .extracting(step -> step.code())
                .contains("fees.term.provisional");
    }

    @Test
    void theOtherHalfWhenTheCaseBecomesOrdinary() {
        assertThat(FeeAdjustment.toOrdinary(yuan("2300"), yuan("1150")).supplement())
                .isEqualTo(yuan("1150"));
        assertThat(FeeAdjustment.toOrdinary(yuan("2300"), yuan("2300")).supplement())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void aClaimRaisedOrLowered() {
        assertThat(FeeAdjustment.claimChanged(yuan("2300"), yuan("4300"), true).supplement())
                .isEqualTo(yuan("2000"));
        assertThat(FeeAdjustment.claimChanged(yuan("4300"), yuan("2300"), false).refund())
                .isEqualTo(yuan("2000"));
        FeeBalance late = FeeAdjustment.claimChanged(yuan("4300"), yuan("2300"), true);
        assertThat(late.refund()).isEqualTo(Money.ZERO);
        assertThat(late.ledger().steps().getFirst().citation()).hasToString("诉讼费用交纳办法 35");
    }

    @Test
    void anOrderForPaymentThatLapsedCountsTowardsTheFee() {
        assertThat(FeeAdjustment.afterPaymentOrder(yuan("2300"), yuan("766.67")).supplement())
                .isEqualTo(yuan("1533.33"));
    }

    @ParameterizedTest
    @CsvSource({
        "REMANDED, 8800, 8800",
        "REJECTED, 2300, 2300",
        "SUSPECTED_CRIME, 2300, 2300",
        "SUSPECTED_CRIME_CASE_CONTINUES, 2300, 0",
        "SUPPLEMENT_UNPAID, 1150, 575",
        "SUPPLEMENT_UNPAID, 25.01, 12.50",
        "HALVED_AT_END, 2300, 1150",
        "WINNER_ADVANCED, 2300, 2300",
        "SUSPENDED, 2300, 0",
        "TERMINATED, 2300, 0",
        "JURISDICTION_MOVED, 2300, 0"
    })
    void whatGoesBack(RefundGround ground, String paid, String refund) {
        FeeBalance balance = Refunds.of(ground, yuan(paid));
        assertThat(balance.refund()).isEqualTo(yuan(refund));
        assertThat(balance.supplement()).isEqualTo(Money.ZERO);
        assertThat(Articles.find(ground.citation())).isPresent();
    }

    @Test
    void refundsAndReviewsTakeFifteenDays() {
        assertThat(Refunds.by(LocalDate.of(2026, 3, 2), CALENDAR).due()).isEqualTo(LocalDate.of(2026, 3, 17));
        // 2026-10-04 lies in the National Day holidays
        assertThat(FeeReview.decideBy(LocalDate.of(2026, 9, 19), CALENDAR).due())
                .isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void onlyNaturalPersonsAreWaivedAFee() {
        assertThat(granted(FeeRelief.waive(ReliefGround.MAINTENANCE, true, yuan("300")))
                        .payNow())
                .isEqualTo(Money.ZERO);
        assertThat(refused(FeeRelief.waive(ReliefGround.MAINTENANCE, false, yuan("300"))))
                .isEqualTo("fees.relief.naturalPerson");
        assertThat(refused(FeeRelief.waive(ReliefGround.LEGAL_AID, true, yuan("300"))))
                .isEqualTo("fees.relief.kind");
    }

    @Test
    void aReductionIsThirtyPercentAtLeast() {
        assertThat(granted(FeeRelief.reduce(ReliefGround.DISASTER, new BigDecimal("0.3"), yuan("1000")))
                        .payNow())
                .isEqualTo(yuan("700"));
        assertThat(refused(FeeRelief.reduce(ReliefGround.DISASTER, new BigDecimal("0.29"), yuan("1000"))))
                .isEqualTo("fees.relief.share");
        assertThat(refused(FeeRelief.reduce(ReliefGround.DISASTER, BigDecimal.ONE, yuan("1000"))))
                .isEqualTo("fees.relief.share");
        assertThat(refused(FeeRelief.reduce(ReliefGround.MAINTENANCE, new BigDecimal("0.5"), yuan("1000"))))
                .isEqualTo("fees.relief.kind");
    }

    @Test
    void aDeferralComesBeforeFiling() {
        FeeRelief relief = granted(FeeRelief.defer(ReliefGround.LEGAL_AID, true, yuan("300")));
        assertThat(relief.payNow()).isEqualTo(Money.ZERO);
        assertThat(relief.later()).isEqualTo(yuan("300"));
        assertThat(refused(FeeRelief.defer(ReliefGround.LEGAL_AID, false, yuan("300"))))
                .isEqualTo("fees.relief.late");
        assertThat(refused(FeeRelief.defer(ReliefGround.DISASTER, true, yuan("300"))))
                .isEqualTo("fees.relief.kind");
    }

    @Test
    void everyGroundCanBeRead() {
        Stream.of(ReliefGround.values())
                .forEach(ground -> assertThat(Articles.find(ground.citation()))
                        .as(ground.name())
                        .isPresent());
        Stream.of(Halving.values())
                .forEach(ground -> assertThat(Articles.find(ground.citation())).isPresent());
        assertThat(Stream.of(ReliefGround.values()).filter(ReliefGround::needsHardshipProof))
                .allSatisfy(ground -> assertThat(ground.kind()).isNotEqualTo(ReliefGround.Kind.DEFERRAL));
    }

    private static FeeReckoning divorce(LocalDate day, LocalFees local) {
        return FeeReckoner.reckon(FeeFacts.of(FeeKind.DIVORCE, yuan("500000"), day), local);
    }

    private static FeeRelief granted(Decision<FeeRelief> decision) {
        return ((Decision.Granted<FeeRelief>) decision).result();
    }

    private static String refused(Decision<FeeRelief> decision) {
        return ((Decision.Refused<FeeRelief>) decision).code();
    }

    private static Money yuan(String amount) {
        return Money.ofYuan(new BigDecimal(amount));
    }
}
