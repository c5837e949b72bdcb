package org.mingjing.law.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.fees.FeeReckoning.Charged;
import org.mingjing.law.fees.FeeReckoning.Open;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.LedgerText;

/** 计费说明 What a reader is told of a fee, line by line. */
class FeeLedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Citation SOURCE = Citation.of("诉讼费用交纳办法", "13");

    @Test
    void eachBandItsLine() {
        assertThat(lines(FeeFacts.of(FeeKind.PROPERTY, yuan("250000"), DAY).halved(Halving.SUMMARY, Halving.MEDIATED)))
                .containsExactly(
                        "不超过10,000.00元的部分：每件50.00元",
                        "超过10,000.00元至100,000.00元的部分：90,000.00元×2.5%＝2,250.00元",
                        "超过100,000.00元至200,000.00元的部分：100,000.00元×2%＝2,000.00元",
                        "超过200,000.00元至500,000.00元的部分：50,000.00元×1.5%＝750.00元",
                        "适用简易程序，减半交纳：2,525.00元",
                        "以调解方式结案：已减半一次，不再减半",
                        "应交2,525.00元");
    }

    @Test
    void theLastBandAndTheCap() {
        assertThat(lines(FeeFacts.of(FeeKind.PRESERVATION, yuan("900000"), DAY)))
                .containsExactly(
                        "不超过1,000.00元的部分：每件30.00元",
                        "超过1,000.00元至100,000.00元的部分：99,000.00元×1%＝990.00元",
                        "超过100,000.00元的部分：800,000.00元×0.5%＝4,000.00元",
                        "最多交纳5,000.00元",
                        "应交5,000.00元");
        assertThat(lines(FeeFacts.of(FeeKind.PRESERVATION, yuan("895800"), DAY)))
                .doesNotContain("最多交纳5,000.00元");
    }

    @Test
    void aPartOfAnotherTariff() {
        assertThat(lines(FeeFacts.of(FeeKind.PAYMENT_ORDER, yuan("10000"), DAY)))
                .containsExactly("不超过10,000.00元的部分：每件50.00元", "按上列标准的3分之一交纳：16.67元", "应交16.67元");
        assertThat(lines(FeeFacts.of(FeeKind.BANKRUPTCY, yuan("200000000"), DAY)))
                .endsWith("按上列标准的2分之一交纳：520,900.00元", "最多交纳300,000.00元", "应交300,000.00元");
        assertThat(lines(FeeFacts.of(FeeKind.BANKRUPTCY, yuan("111640000"), DAY)))
                .doesNotContain("最多交纳300,000.00元");
    }

    @Test
    void whoHasToSetTheAmount() {
        FeeFacts divorce = FeeFacts.of(FeeKind.DIVORCE, yuan("300000"), DAY).halved(Halving.MEDIATED);
        assertThat(lines(divorce))
                .containsExactly(
                        "离婚案件每件300.00元以下、50.00元以上，本省具体标准未录入",
                        "超过200,000.00元的部分：100,000.00元×0.5%＝500.00元",
                        "以调解方式结案，减半交纳：275.00–400.00元",
                        "应交275.00元至400.00元，具体数额待定");
        assertThat(lines(FeeFacts.of(FeeKind.ENFORCEMENT, null, DAY)))
                .first()
                .isEqualTo("申请执行每件500.00元以下、50.00元以上，由人民法院确定");
        LocalFees local = LocalFees.NONE.with(new LocalFees.Entry(FeeKind.DIVORCE, yuan("300"), DAY, SOURCE));
        assertThat(text(FeeReckoner.reckon(divorce, local)))
                .first()
                .isEqualTo("离婚案件：本地标准每件300.00元（法定幅度50.00元至300.00元）");
    }

    @Test
    void theStageIsToldWhereTheAmountDependsOnIt() {
        FeeFacts facts = FeeFacts.of(FeeKind.PROPERTY, yuan("10000"), DAY);
        assertThat(lines(facts.at(FeeStage.APPEAL))).first().isEqualTo("按照不服一审判决部分的上诉请求数额10,000.00元计算");
        assertThat(lines(facts.at(FeeStage.RETRIAL_WITHOUT_APPEAL)))
                .first()
                .isEqualTo("再审：按照不服原判决部分的再审请求数额10,000.00元计算");
        FeeFacts labour = FeeFacts.of(FeeKind.LABOUR, yuan("10000"), DAY);
        assertThat(lines(labour.at(FeeStage.APPEAL))).first().isEqualTo("二审：按本类案件的标准交纳");
        assertThat(lines(labour.at(FeeStage.RETRIAL_ON_NEW_EVIDENCE))).first().isEqualTo("再审：按本类案件的标准交纳");
        FeeFacts property = FeeFacts.of(FeeKind.INTELLECTUAL_PROPERTY, yuan("10000"), DAY);
        assertThat(lines(property.at(FeeStage.RETRIAL_ON_NEW_EVIDENCE)))
                .first()
                .isEqualTo("再审：按照不服原判决部分的再审请求数额10,000.00元计算");
    }

    @Test
    void termsAndRelief() {
        var calendar = PublishedHolidays.calendar();
        assertThat(words(Advance.PLAINTIFF.after(DAY, calendar).ledger()))
                .containsExactly("自接到交纳诉讼费用通知（2026-03-02）次日起7日内交纳，至2026-03-09");
        assertThat(words(Advance.PLAINTIFF
                        .after(LocalDate.of(2026, 3, 7), calendar)
                        .ledger()))
                .endsWith("届满日2026-03-14为休息日，顺延至2026-03-16");
        assertThat(words(granted(FeeRelief.waive(ReliefGround.MAINTENANCE, true, yuan("300")))))
                .containsExactly("追索赡养费、扶养费、抚育费、抚恤金：准予免交300.00元");
        assertThat(words(granted(FeeRelief.reduce(ReliefGround.DISASTER, new BigDecimal("0.35"), yuan("1000")))))
                .containsExactly("不可抗力造成生活困难：准予减交35%，应交650.00元");
        assertThat(words(granted(FeeRelief.defer(ReliefGround.LEGAL_AID, true, yuan("300")))))
                .containsExactly("正在接受法律援助：准予缓交300.00元");
        assertThat(ReliefGround.DISASTER.needsHardshipProof()).isTrue();
        assertThat(ReliefGround.LEGAL_AID.needsHardshipProof()).isFalse();
        assertThat(Advance.PLAINTIFF.isCounted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"100, 100, 0.1", "100, 99, 0.1", "100, , 0", "100, 200, 1", "100, 200, -0.1"})
    void aBandIsNeverEmpty(String above, @Nullable String upTo, String rate) {
        Money end = upTo == null ? null : yuan(upTo);
        assertThatThrownBy(() -> new FeeBand(yuan(above), end, new BigDecimal(rate)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bandsJoinAndTheLastIsOpen() {
        var first = new FeeBand(yuan("100"), yuan("200"), new BigDecimal("0.1"));
        var gap = new FeeBand(yuan("300"), null, new BigDecimal("0.1"));
        var next = new FeeBand(yuan("200"), null, new BigDecimal("0.1"));
        assertThat(new FeeTariff(Money.ZERO, List.of(first, next), null, SOURCE).on(yuan("300")))
                .isEqualTo(yuan("20"));
        for (List<FeeBand> wrong : List.of(List.of(first, gap), List.of(first), List.of(next, first))) {
            assertThatThrownBy(() -> new FeeTariff(Money.ZERO, wrong, null, SOURCE))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> FeeStandards.PROPERTY.on(yuan("-0.01"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void boundsBelongToTheRange() {
        var range = new FeeRange(yuan("50"), yuan("100"), true, SOURCE);
        assertThat(range.contains(yuan("50"))).isTrue();
        assertThat(range.contains(yuan("100"))).isTrue();
        assertThat(range.contains(yuan("100.01"))).isFalse();
        assertThat(new FeeRange(yuan("50"), yuan("50"), true, SOURCE).contains(yuan("50")))
                .isTrue();
        assertThatThrownBy(() -> new FeeRange(yuan("100"), yuan("50"), true, SOURCE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FeeRange(yuan("-1"), yuan("50"), true, SOURCE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> lines(FeeFacts facts) {
        return text(FeeReckoner.reckon(facts, LocalFees.NONE));
    }

    private static List<String> text(FeeReckoning reckoning) {
        return switch (reckoning) {
            case Charged charged -> words(charged.ledger());
            case Open open -> words(open.ledger());
            case FeeReckoning.Free free -> words(free.ledger());
            case FeeReckoning.Refused refused -> List.of(refused.code());
        };
    }

    private static Ledger granted(Decision<FeeRelief> decision) {
        return ((Decision.Granted<FeeRelief>) decision).result().ledger();
    }

    private static List<String> words(Ledger ledger) {
        return ledger.steps().stream().map(LedgerText.in(Locale.CHINA)::of).toList();
    }

    private static Money yuan(String amount) {
        return Money.ofYuan(new BigDecimal(amount));
    }
}
