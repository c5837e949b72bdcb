package org.mingjing.law.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mingjing.kernel.Money;
import org.mingjing.law.ReadableTable;
import org.mingjing.law.ReadableTable.Row;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.register.Reliability;
import org.mingjing.law.trace.LedgerText;
import org.mingjing.law.triage.TriageCondition.Answer;

/** 情形 Every worked case of the tables in src/test/resources/triage. */
class TriageTablesTest {

    private static final LedgerText CHINESE = LedgerText.in(Locale.CHINA);
    private static final LedgerText ENGLISH = LedgerText.in(Locale.ENGLISH);
    private static final Map<String, TriageFact> FACTS = Arrays.stream(TriageFact.values())
            .collect(Collectors.toMap(fact -> CHINESE.of(fact.phrase()), Function.identity()));
    private static final Map<String, TriageStage> STAGES = Map.of(
            "一审", TriageStage.FIRST,
            "重审", TriageStage.REMANDED,
            "二审", TriageStage.SECOND,
            "再审", TriageStage.RETRIAL,
            "特别", TriageStage.SPECIAL);
    private static final Map<String, CourtLevel> LEVELS =
            Map.of("基层", CourtLevel.BASIC, "中级", CourtLevel.INTERMEDIATE, "高级", CourtLevel.HIGH);
    private static final Map<String, List<String>> SHORT = Map.of(
            "简单", List.of("事实清楚", "权利义务关系明确", "争议不大"),
            "认罪", List.of("事实清楚", "证据充分", "被告人认罪，对指控的犯罪事实没有异议", "被告人对适用简易程序没有异议"),
            "认罚",
                    List.of(
                            "事实清楚",
                            "证据充分",
                            "被告人认罪，对指控的犯罪事实没有异议",
                            "被告人对适用简易程序没有异议",
                            "可能判处三年有期徒刑以下刑罚",
                            "认罪认罚",
                            "被告人同意适用速裁程序"));
    private static final List<TriageFact> AMOUNTS = List.of(
            TriageFact.WITHIN_THIRTY_PERCENT,
            TriageFact.WITHIN_HALF_WAGE,
            TriageFact.WITHIN_TWICE_WAGE,
            TriageFact.WITHIN_TWO_THOUSAND);
    private static final AverageWages WAGES = AverageWages.held()
            .with(wage(2020, 90_000, "2021-06-01"))
            .with(wage(2010, 30_000, "2011-06-01"))
            .with(wage(2023, 100_000, "2024-06-30"))
            .with(wage(2024, 110_000, "2025-07-01"));

    @TestFactory
    Stream<DynamicTest> civil() throws IOException {
        return cases("triage/民事.txt", TriageField.CIVIL);
    }

    @TestFactory
    Stream<DynamicTest> administrative() throws IOException {
        return cases("triage/行政.txt", TriageField.ADMINISTRATIVE);
    }

    @TestFactory
    Stream<DynamicTest> criminal() throws IOException {
        return cases("triage/刑事.txt", TriageField.CRIMINAL);
    }

    @Test
    void everyBarOfTheLawStandsInARow() throws IOException {
        Set<String> reasons = new HashSet<>();
        for (String file : List.of("triage/民事.txt", "triage/行政.txt", "triage/刑事.txt")) {
            ReadableTable.rows(file).forEach(row -> reasons.add(row.text("排除理由")));
        }
        assertThat(reasons)
                .contains("民诉法 166(1)", "民诉法 166(2)", "民诉法 166(3)", "民诉法 166(5)", "民诉法 166(6)")
                .contains("民诉法 42(1)", "民诉法 42(2)", "民诉法 42(3)", "民诉法 42(4)", "民诉法 42(5)", "民诉法 42(6)")
                .contains("民诉解释 257(1)", "民诉解释 257(3)", "民诉解释 257(7)", "民诉解释 292", "民诉解释 308")
                .contains("刑诉法 223(1)", "刑诉法 223(2)", "刑诉法 223(4)", "刑诉法 223(5)", "刑诉法 223(6)");
    }

    private static Stream<DynamicTest> cases(String file, TriageField field) throws IOException {
        return ReadableTable.rows(file).stream().map(row -> dynamicTest(row.name(), () -> check(row, field)));
    }

    private static void check(Row row, TriageField field) {
        TriageProposal proposal = Triage.propose(facts(row, field), WAGES);
        TriageOption option = proposal.proposed().option();
        assertThat(option.procedure().term()).isEqualTo(row.text("程序"));
        assertThat(option.formation()).isEqualTo(row.text("组织").equals("独任") ? Formation.SOLE : Formation.PANEL);
        assertThat(option.citation()).hasToString(row.text("依据"));
        assertThat(proposal.asks().stream().map(fact -> CHINESE.of(fact.phrase())))
                .containsExactlyInAnyOrderElementsOf(words(row, "须问"));
        assertThat(proposal.isSettled()).isEqualTo(row.text("须问").equals("无"));
        String reason = row.text("排除理由");
        List<String> reasons = proposal.simpler().stream()
                .flatMap(simpler -> simpler.with(Answer.FAILED).stream())
                .map(ground -> ground.condition().citation().toString())
                .toList();
        if (reason.equals("无")) {
            assertThat(proposal.simpler()).allMatch(simpler -> simpler.answer() != Answer.FAILED);
        } else {
            assertThat(reasons).contains(reason);
        }
        assertThat(proposal.ledger().steps()).allSatisfy(step -> {
            assertThat(CHINESE.of(step)).doesNotContain("{");
            assertThat(ENGLISH.of(step).replace(row.text("省"), "")).doesNotContainPattern("\\p{IsHan}");
        });
    }

    private static TriageFacts facts(Row row, TriageField field) {
        Map<TriageFact, Boolean> known = new EnumMap<>(TriageFact.class);
        for (TriageFact fact : TriageFact.values()) {
            known.put(fact, false);
        }
        AMOUNTS.forEach(known::remove); // they follow from the amount, or are asked for
        words(row, "是").forEach(word -> known.put(fact(word), true));
        words(row, "待查").forEach(word -> known.remove(fact(word)));
        String amount = row.text("标的额");
        return new TriageFacts(
                field,
                known(STAGES, row.text("审级")),
                known(LEVELS, row.text("法院")),
                row.text("省"),
                LocalDate.parse(row.text("立案日")),
                amount.equals("无") ? null : Money.ofYuan(new BigDecimal(amount)),
                known);
    }

    private static List<String> words(Row row, String column) {
        return Stream.of(row.text(column).split(";", -1))
                .map(String::strip)
                .filter(word -> !word.equals("无"))
                .flatMap(word -> SHORT.getOrDefault(word, List.of(word)).stream())
                .toList();
    }

    private static TriageFact fact(String word) {
        return known(FACTS, word);
    }

    private static <T> T known(Map<String, T> values, String word) {
        @Nullable T value = values.get(word);
        if (value == null) {
            throw new IllegalArgumentException("unknown word " + word);
        }
        return value;
    }

    private static AverageWage wage(int year, long yuan, String publishedOn) {
        return new AverageWage("津", year, Money.ofYuan(yuan), LocalDate.parse(publishedOn), "测试", Reliability.DERIVED);
    }
}
