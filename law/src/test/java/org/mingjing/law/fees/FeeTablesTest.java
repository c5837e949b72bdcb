package org.mingjing.law.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mingjing.kernel.Money;
import org.mingjing.law.ReadableTable;
import org.mingjing.law.ReadableTable.Row;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.fees.FeeReckoning.Charged;
import org.mingjing.law.fees.FeeReckoning.Free;
import org.mingjing.law.fees.FeeReckoning.Open;
import org.mingjing.law.fees.FeeReckoning.Refused;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.LedgerText;

/** 情形 Every worked fee of the tables in src/test/resources/fees. */
class FeeTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TestFactory
    Stream<DynamicTest> workedFees() throws IOException {
        return rows().map(row -> dynamicTest(row.name(), () -> check(row)));
    }

    @Test
    void everyKindHalvingAndFreeCaseOccurs() throws IOException {
        String all = String.join(" ", rows().map(Row::toString).toList());
        assertThat(rows()).hasSizeGreaterThan(90);
        Stream.of(FeeKind.values(), Halving.values(), FreeCase.values(), FeeStage.values())
                .flatMap(Stream::of)
                .forEach(value -> assertThat(all).contains(value.toString()));
    }

    private static Stream<Row> rows() throws IOException {
        return Stream.concat(
                ReadableTable.rows("fees/01-标准.txt").stream(), ReadableTable.rows("fees/02-减半与审级.txt").stream());
    }

    private static void check(Row row) {
        String expected = row.text("应交");
        String citation = row.text("依据");
        switch (FeeReckoner.reckon(facts(row), LocalFees.NONE)) {
            case Charged(Money amount, Ledger ledger) -> {
                assertThat(amount).isEqualTo(money(expected));
                cites(ledger, citation);
            }
            case Open(Money low, Money high, Ledger ledger) -> {
                String[] bounds = expected.split("-", -1);
                assertThat(low).isEqualTo(money(bounds[0]));
                assertThat(high).isEqualTo(money(bounds[1]));
                cites(ledger, citation);
            }
            case Free(Ledger ledger) -> {
                assertThat(expected).isEqualTo("不交");
                cites(ledger, citation);
            }
            case Refused refused -> {
                assertThat(refused.code()).isEqualTo(expected);
                assertThat(refused.citation()).hasToString(citation);
                assertThat(LedgerText.in(Locale.CHINA).message(refused.code(), refused.arguments()))
                        .doesNotContain("{");
            }
        }
    }

    private static FeeFacts facts(Row row) {
        FeeFacts facts = FeeFacts.of(FeeKind.valueOf(row.text("项目")), amount(row.text("金额")), DAY)
                .at(FeeStage.valueOf(row.textOr("审级", "FIRST")));
        for (String ground : row.list("减半")) {
            facts = facts.halved(Halving.valueOf(ground));
        }
        String free = row.textOr("不交", "无");
        return free.equals("无") ? facts : facts.free(FreeCase.valueOf(free));
    }

    private static void cites(Ledger ledger, String citation) {
        assertThat(ledger.steps().stream().map(step -> step.citation().toString()))
                .contains(citation);
        assertThat(ledger.steps()).allSatisfy(step -> {
            assertThat(Articles.find(step.citation())).isPresent();
            assertThat(LedgerText.in(Locale.CHINA).of(step)).doesNotContain("{");
            assertThat(LedgerText.in(Locale.ENGLISH).of(step)).doesNotContainPattern("\\p{IsHan}");
        });
    }

    private static @Nullable Money amount(String cell) {
        return cell.equals("无") ? null : money(cell);
    }

    private static Money money(String yuan) {
        return Money.ofYuan(new BigDecimal(Objects.requireNonNull(yuan)));
    }
}
