package org.mingjing.law.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.Reckoning.Due;
import org.mingjing.law.limits.Reckoning.NoLimit;
import org.mingjing.law.limits.Reckoning.Refused;
import org.mingjing.law.trace.Ledger;

/** 情形 Every worked example of the tables in src/test/resources/scenarios. */
class ScenarioTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final WorkingCalendar CALENDAR = PublishedHolidays.calendar();

    @TestFactory
    Stream<DynamicTest> workedExamples() throws IOException {
        return ScenarioTable.all().stream()
                .flatMap(table -> table.rows().stream()
                        .map(row -> dynamicTest(
                                table.file() + " " + row.get("编号") + " " + row.get("情形"), () -> check(row))));
    }

    @Test
    void thereAreMoreThanTwoHundredAndEveryLimitAndGroundOccurs() throws IOException {
        List<Map<String, String>> rows = ScenarioTable.all().stream()
                .flatMap(table -> table.rows().stream())
                .toList();
        assertThat(rows).hasSizeGreaterThan(200);
        assertThat(rows.stream().map(row -> row.get("编号"))).doesNotHaveDuplicates();
        Set<String> limits = new HashSet<>();
        Set<String> grounds = new HashSet<>();
        for (Map<String, String> row : rows) {
            limits.add(ScenarioTable.cell(row, "期限"));
            ExclusionGrounds.all().stream()
                    .map(ExclusionGround::id)
                    .filter(row.getOrDefault("事项", "")::contains)
                    .forEach(grounds::add);
        }
        assertThat(limits)
                .containsAll(TimeLimits.all().stream().map(TimeLimit::id).toList());
        assertThat(grounds)
                .containsAll(
                        ExclusionGrounds.all().stream().map(ExclusionGround::id).toList());
    }

    private static void check(Map<String, String> row) {
        ClockFacts facts = ScenarioTable.facts(row);
        Reckoning reckoning = ClockReckoner.reckon(facts, CALENDAR, AS_OF);
        int[] inColumns = ClockColumns.of(List.of(facts)).dues(CALENDAR, AS_OF);
        if (row.containsKey("不予计算")) {
            Refused refused = (Refused) reckoning;
            assertThat(refused.code()).isEqualTo(row.get("不予计算"));
            assertThat(refused.citation().toString()).isEqualTo(row.get("依据"));
            assertThat(inColumns).containsExactly(ClockColumns.NO_DUE);
        } else if (ScenarioTable.cell(row, "届满日").equals("无期限")) {
            cites(((NoLimit) reckoning).ledger(), row);
            assertThat(inColumns).containsExactly(ClockColumns.NO_DUE);
        } else {
            due((Due) reckoning, row);
            assertThat(LocalDate.ofEpochDay(inColumns[0])).isEqualTo(ScenarioTable.date(row, "届满日"));
        }
    }

    private static void due(Due due, Map<String, String> row) {
        assertThat(due.due()).as("届满日").isEqualTo(ScenarioTable.date(row, "届满日"));
        if (row.containsKey("进行中")) {
            assertThat(due.running() == null ? "否" : "是").as("进行中").isEqualTo(row.get("进行中"));
        }
        if (row.containsKey("末日")) {
            assertThat(due.rawEnd()).as("末日").isEqualTo(ScenarioTable.date(row, "末日"));
        }
        if (row.containsKey("扣除")) {
            assertThat(due.excludedDays()).as("扣除").isEqualTo(Integer.parseInt(ScenarioTable.cell(row, "扣除")));
        }
        if (row.containsKey("最迟申请")) {
            assertThat(due.applyBy()).as("最迟申请").isEqualTo(ScenarioTable.date(row, "最迟申请"));
            assertThat(due.decideBy()).as("最迟决定").isEqualTo(ScenarioTable.date(row, "最迟决定"));
        }
        cites(due.ledger(), row);
    }

    private static void cites(Ledger ledger, Map<String, String> row) {
        assertThat(ledger.steps().stream().map(step -> step.citation().toString()))
                .as("依据")
                .contains(ScenarioTable.cell(row, "依据"));
    }
}
