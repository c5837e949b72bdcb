package org.mingjing.law.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.fees.FeeSettlement.Share;
import org.mingjing.law.fees.UnpaidConsequence.Kind;

/** 结案时的费用 What is left of the fee at the end, who bears it, what goes back; worked by hand from the text. */
class FeeEndTest {

    private static final WorkingCalendar CALENDAR = PublishedHolidays.calendar();

    /** A claim of 100,000 yuan costs 2,300; in the summary procedure 1,150 (办法 13, 16). */
    @ParameterizedTest
    @CsvSource({
        "DECIDED, 2300, 2300, false, 2300",
        "MEDIATED, 2300, 2300, false, 1150",
        "WITHDRAWN, 2300, 2300, false, 1150",
        // halved already: once only (民诉解释 206)
        "MEDIATED, 1150, 1150, true, 1150",
        "WITHDRAWN, 1150, 1150, true, 1150",
        // 按撤诉处理 is not 申请撤诉 (办法 15)
        "DEEMED_WITHDRAWN, 2300, 2300, false, 2300",
        // whole fen, half a fen upward
        "MEDIATED, 25.01, 25.01, false, 12.51",
        "REJECTED, 2300, 2300, false, 0",
        "REMANDED, 8800, 8800, false, 0",
        "REJECTED, 2300, 0, false, 0",
        // of what was collected half goes back (民诉解释 199)
        "SUPPLEMENT_UNPAID, 2300, 1150, false, 575",
        "TERMINATED, 2300, 2300, false, 2300",
        // goes with the file to the court that takes the case (办法 24)
        "MOVED, 2300, 2300, false, 0"
    })
    void whatTheEndLeaves(FeeEnd end, String charged, String paid, boolean halved, String left) {
        FeeEnd.FeeAtEnd found = end.reckon(yuan(charged), yuan(paid), halved);
        assertThat(found.fee()).isEqualTo(yuan(left));
        assertThat(found.ledger().steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(Articles.find(step.citation())).isPresent());
    }

    @Test
    void theMannerOfConclusionTellsTheEnd() {
        assertThat(FeeEnd.of("mediation")).contains(FeeEnd.MEDIATED);
        assertThat(FeeEnd.of("withdrawal")).contains(FeeEnd.WITHDRAWN);
        assertThat(FeeEnd.of("deemed-withdrawal")).contains(FeeEnd.DEEMED_WITHDRAWN);
        assertThat(FeeEnd.of("prosecution-withdrawn")).as("no fee case").isEmpty();
    }

    /** 2,300 advanced by the plaintiff, who bears 300: 2,000 go back, the defendant pays 2,000 (民诉解释 207). */
    @Test
    void theLoserPaysAndTheWinnerGetsBack() {
        FeeSettlement settlement =
                granted(FeeSettlement.of(yuan("2300"), of("甲", "2300"), with(of("甲", "300"), "乙", "2000")));
        assertThat(settlement.shares())
                .extracting(
                        Share::party,
                        share -> share.back().toString(),
                        share -> share.owes().toString())
                .containsExactly(tuple("甲", "2,000.00", "0.00"), tuple("乙", "0.00", "2,000.00"));
        assertThat(settlement.ledger().steps())
                .allSatisfy(step -> assertThat(Articles.find(step.citation())).isPresent());
    }

    /** Withdrawn in the ordinary procedure: half of 2,300 is borne, the other half goes back; so does what was paid too much. */
    @Test
    void whatWasPaidTooMuchGoesBack() {
        FeeSettlement settlement = granted(FeeSettlement.of(yuan("1150"), of("甲", "2400"), of("甲", "1150")));
        assertThat(settlement.shares().getFirst().back()).isEqualTo(yuan("1250"));
    }

    @Test
    void theSharesAddUpToTheFee() {
        assertThat(refused(FeeSettlement.of(yuan("2300"), of("甲", "2300"), of("乙", "2299.99"))))
                .isEqualTo("fees.settle.sum");
        assertThat(refused(FeeSettlement.of(yuan("2300"), of("甲", "2300"), with(of("甲", "-1"), "乙", "2301"))))
                .isEqualTo("fees.settle.negative");
        assertThat(refused(FeeSettlement.of(yuan("2300"), of("甲", "2300"), new LinkedHashMap<>())))
                .isEqualTo("fees.settle.nobody");
        assertThat(granted(FeeSettlement.of(Money.ZERO, of("甲", "2300"), new LinkedHashMap<>()))
                        .shares()
                        .getFirst()
                        .back())
                .isEqualTo(yuan("2300"));
    }

    /** 2026-10-04 lies in the National Day holidays, which end on the 7th. */
    @Test
    void aDaySetByTheCourtMovesOffAHolidayToo() {
        assertThat(PaymentTerm.designated(LocalDate.of(2026, 10, 4), CALENDAR).due())
                .isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(PaymentTerm.deferred(ReliefGround.LEGAL_AID, LocalDate.of(2026, 12, 31), CALENDAR)
                        .due())
                .isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "PLAINTIFF, CIVIL, DEEMED_WITHDRAWN, 民诉解释 213",
        "SUPPLEMENT, CIVIL, DEEMED_WITHDRAWN, 民诉解释 199",
        "APPELLANT, CIVIL, APPEAL_DEEMED_WITHDRAWN, 民诉解释 318",
        "PLAINTIFF, ADMINISTRATIVE, DEEMED_WITHDRAWN, 行诉解释 61",
        "APPELLANT, ADMINISTRATIVE, APPEAL_DEEMED_WITHDRAWN, 行诉解释 61",
        "COUNTERCLAIMANT, CIVIL, BY_OTHER_RULES, 诉讼费用交纳办法 22",
        "LOSER, CIVIL, ENFORCED, 民诉解释 207"
    })
    void whatFollowsWhenNobodyPays(Advance advance, CaseCategory category, Kind kind, String article) {
        UnpaidConsequence found = UnpaidConsequence.of(advance, category);
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.citation()).hasToString(article);
    }

    @ParameterizedTest
    @EnumSource(Advance.class)
    void everyConsequenceCanBeRead(Advance advance) {
        Stream.of(CaseCategory.CIVIL, CaseCategory.ADMINISTRATIVE)
                .forEach(category -> assertThat(Articles.find(
                                UnpaidConsequence.of(advance, category).citation()))
                        .isPresent());
    }

    private static SequencedMap<String, Money> of(String party, String amount) {
        return with(new LinkedHashMap<>(), party, amount);
    }

    private static SequencedMap<String, Money> with(SequencedMap<String, Money> some, String party, String amount) {
        some.put(party, yuan(amount));
        return some;
    }

    private static FeeSettlement granted(Decision<FeeSettlement> decision) {
        return ((Decision.Granted<FeeSettlement>) decision).result();
    }

    private static String refused(Decision<FeeSettlement> decision) {
        return ((Decision.Refused<FeeSettlement>) decision).code();
    }

    private static Money yuan(String amount) {
        return Money.ofYuan(new BigDecimal(amount));
    }
}
