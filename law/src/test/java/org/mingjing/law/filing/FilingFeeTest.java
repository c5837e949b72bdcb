package org.mingjing.law.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.FeeReckoning;
import org.mingjing.law.fees.LocalFees;
import org.mingjing.law.procedure.Procedure;

/** 案件受理费 By cause, amount and procedure. */
class FilingFeeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** 50,000: 50 + 40,000 at 2.5 % = 1,050, halved 525; 200,000: 4,300; labour 10, halved 5; administrative 50. */
    @ParameterizedTest
    @CsvSource({
        "CIVIL, 民间借贷纠纷, 50000, ORDINARY, 1050.00",
        "CIVIL, 民间借贷纠纷, 50000, SUMMARY, 525.00",
        "CIVIL, 民间借贷纠纷, 50000, SMALL_CLAIMS, 525.00",
        "CIVIL, 买卖合同纠纷, 200000, ORDINARY, 4300.00",
        "CIVIL, 追索劳动报酬纠纷, 30000, ORDINARY, 10.00",
        "CIVIL, 追索劳动报酬纠纷, 30000, SUMMARY, 5.00",
        "ADMINISTRATIVE, 行政处罚,, ORDINARY, 50.00",
    })
    void charged(FilingKind kind, String cause, @Nullable String amount, Procedure procedure, String fee) {
        assertThat(fee(kind, cause, amount, procedure))
                .isInstanceOfSatisfying(
                        FeeReckoning.Charged.class,
                        charged -> assertThat(charged.amount()).isEqualTo(Money.ofYuan(new BigDecimal(fee))));
    }

    /** Divorce 50 to 300, personality 100 to 500, others 50 to 100, intellectual property without an amount 500 to 1,000: the province says. */
    @ParameterizedTest
    @CsvSource({
        "离婚纠纷, 50.00, 300.00",
        "名誉权纠纷, 100.00, 500.00",
        "赡养纠纷, 50.00, 100.00",
        "著作权权属、侵权纠纷, 500.00, 1000.00",
    })
    void leftToTheProvince(String cause, String low, String high) {
        assertThat(fee(FilingKind.CIVIL, cause, null, Procedure.ORDINARY))
                .isInstanceOfSatisfying(FeeReckoning.Open.class, open -> {
                    assertThat(open.low()).isEqualTo(Money.ofYuan(new BigDecimal(low)));
                    assertThat(open.high()).isEqualTo(Money.ofYuan(new BigDecimal(high)));
                });
    }

    @Test
    void nothingForCompensationByTheState() {
        assertThat(fee(FilingKind.ADMINISTRATIVE, "行政赔偿", "30000", Procedure.ORDINARY))
                .isInstanceOf(FeeReckoning.Free.class);
    }

    @Test
    void aClaimForPropertyAsksForItsAmount() {
        assertThat(fee(FilingKind.CIVIL, "民间借贷纠纷", null, Procedure.ORDINARY)).isInstanceOf(FeeReckoning.Refused.class);
    }

    @Test
    void noneForAPrivateProsecution() {
        assertThat(FilingFee.of(
                        complaint(FilingKind.PRIVATE_PROSECUTION, "侮辱罪", null),
                        TODAY,
                        Procedure.ORDINARY,
                        LocalFees.NONE))
                .isEmpty();
    }

    private static FeeReckoning fee(FilingKind kind, String cause, @Nullable String amount, Procedure procedure) {
        return FilingFee.of(complaint(kind, cause, amount), TODAY, procedure, LocalFees.NONE)
                .orElseThrow();
    }

    private static Complaint complaint(FilingKind kind, String cause, @Nullable String amount) {
        return new Complaint(
                kind,
                TODAY,
                cause,
                "",
                "",
                "",
                amount == null ? null : Money.ofYuan(new BigDecimal(amount)),
                List.of(),
                Set.of(),
                Set.of());
    }
}
