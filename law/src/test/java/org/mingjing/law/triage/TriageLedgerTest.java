package org.mingjing.law.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Money;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.trace.LedgerText;

/** 分流说明 What the officer is told of a proposal, line by line. */
class TriageLedgerTest {

    @Test
    void aSettledProposalTellsWhyNothingSimpler() {
        assertThat(lines(facts(TriageFact.FACTS_CLEAR, TriageFact.RIGHTS_CLEAR, TriageFact.DEFENDANT_MISSING)))
                .startsWith(
                        "建议：普通程序，独任审理（可以适用）",
                        "符合：基本事实清楚",
                        "符合：权利义务关系明确",
                        "浙2020年度就业人员年平均工资108,645.00元，自2022-01-11起适用",
                        "不适用小额诉讼程序、独任审理",
                        "不符合：简单金钱给付",
                        "不得适用：被告下落不明")
                .endsWith("当事人认为独任审理违反法律规定的，可以提出异议");
    }

    @Test
    void aProvisionalProposalTellsWhatToAsk() {
        var facts = facts(
                TriageFact.FACTS_CLEAR,
                TriageFact.RIGHTS_CLEAR,
                TriageFact.DISPUTE_SMALL,
                TriageFact.MONEY_ONLY,
                TriageFact.NOVEL_OR_HARD);
        Map<TriageFact, Boolean> known = new EnumMap<>(facts.known());
        known.remove(TriageFact.NOVEL_OR_HARD);
        var open = new TriageFacts(
                TriageField.CIVIL,
                TriageStage.FIRST,
                CourtLevel.BASIC,
                "浙",
                facts.filedOn(),
                Money.ofYuan(20_000),
                known);
        assertThat(lines(open))
                .startsWith("暂拟：普通程序，合议庭审理（应当适用），尚有事实待查明")
                .contains("小额诉讼程序、独任审理尚不能排除", "普通程序、独任审理尚不能排除")
                .endsWith("须查明：新类型或者疑难复杂");
        assertThat(lines(open).stream().filter(line -> line.startsWith("须查明"))).hasSize(1);
    }

    @Test
    void oneOfSeveralFactsSuffices() {
        var told = facts(
                TriageFact.FACTS_CLEAR,
                TriageFact.RIGHTS_CLEAR,
                TriageFact.DISPUTE_SMALL,
                TriageFact.INFORMATION_DISCLOSURE);
        var facts = new TriageFacts(
                TriageField.ADMINISTRATIVE,
                TriageStage.FIRST,
                CourtLevel.BASIC,
                "浙",
                told.filedOn(),
                null,
                told.known());
        assertThat(lines(facts))
                .containsExactly(
                        "建议：简易程序，独任审理（可以适用）", "符合：事实清楚", "符合：权利义务关系明确", "符合：争议不大", "符合：当场作出的行政行为或者款额不超过二千元或者政府信息公开");
    }

    @Test
    void aConditionAsksForSomething() {
        assertThatThrownBy(() -> new TriageCondition(List.of(), true, Citation.of("民诉法", "160")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> lines(TriageFacts facts) {
        return Triage.propose(facts, AverageWages.held()).ledger().steps().stream()
                .map(LedgerText.in(Locale.CHINA)::of)
                .toList();
    }

    /** A civil suit in a basic court of which these facts hold and no others. */
    private static TriageFacts facts(TriageFact... holding) {
        Map<TriageFact, Boolean> known = new EnumMap<>(TriageFact.class);
        for (TriageFact fact : TriageFact.values()) {
            known.put(fact, List.of(holding).contains(fact));
        }
        return new TriageFacts(
                TriageField.CIVIL,
                TriageStage.FIRST,
                CourtLevel.BASIC,
                "浙",
                LocalDate.of(2026, 3, 2),
                Money.ofYuan(20_000),
                known);
    }
}
