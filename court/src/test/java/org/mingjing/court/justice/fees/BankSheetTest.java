package org.mingjing.court.justice.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kernel.Money;

/** 银行对账单 What a bank's list may look like, and what is wrong with one. */
class BankSheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aHeadingAndSeveralWaysOfWritingADay() {
        BankSheet sheet = BankSheet.read(
                "\uFEFF日期,金额,票据号,付款人\n2026-11-20,\"1,050.00\",A1,甲\n2026/11/20,0.01,A2,\n20261120,66,A3,乙\n", TODAY);
        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.lines())
                .extracting(BankLine::amount)
                .containsExactly(Money.ofFen(105_000), Money.ofFen(1), Money.ofFen(6_600));
        assertThat(sheet.lines()).extracting(BankLine::on).containsOnly(LocalDate.of(2026, 11, 20));
    }

    @Test
    void aSheetCopiedFromASpreadsheet() {
        assertThat(BankSheet.read("2026-11-20\t12.5\tA1\t甲\n", TODAY).lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23,1,A1,甲 | day",
                "2026-02-30,1,A1,甲 | day",
                "2026-11-20,-1,A1,甲 | amount",
                "2026-11-20,0.00,A1,甲 | amount",
                "2026-11-20,1.001,A1,甲 | amount",
                "2026-11-20,99999999999,A1,甲 | amount",
                "2026-11-20,1e5,A1,甲 | amount",
                "2026-11-20,1,,甲 | missing",
                "2026-11-20,1 | columns"
            })
    void whatIsWrongIsTold(String text, String reason) {
        BankSheet sheet = BankSheet.read("2026-11-19,1,A0,甲\n" + text, TODAY);
        assertThat(sheet.faults()).extracting(BankSheet.Fault::reason).contains(reason);
    }

    @Test
    void aMistypedFirstLineIsNoHeading() {
        assertThat(reason("2026-13-20,1,A1,甲\n2026-11-20,1,A2,甲")).isEqualTo("day");
    }

    @Test
    void itHasBounds() {
        assertThat(reason("")).isEqualTo("empty");
        assertThat(reason("x".repeat(BankSheet.LONGEST + 1))).isEqualTo("tooLong");
        assertThat(reason("2026-11-20,1,A1,甲\n2026-11-20,1,A1,甲")).isEqualTo("twice");
        assertThat(reason("2026-11-20,1,\"A1,甲")).isEqualTo("unreadable");
        assertThat(reason(IntStream.rangeClosed(0, BankSheet.MOST)
                        .mapToObj(no -> "2026-11-20,1,A" + no + ",甲")
                        .collect(Collectors.joining("\n"))))
                .isEqualTo("tooMany");
    }

    private static String reason(String text) {
        return BankSheet.read(text, TODAY).faults().getFirst().reason();
    }
}
