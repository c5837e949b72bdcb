package org.mingjing.law.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mingjing.law.ReadableTable;
import org.mingjing.law.ReadableTable.Row;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.filing.FilingExamination.Accept;
import org.mingjing.law.filing.FilingExamination.Correct;
import org.mingjing.law.filing.FilingExamination.GiveBack;
import org.mingjing.law.filing.FilingExamination.Refuse;
import org.mingjing.law.trace.LedgerText;

class FilingExaminerTest {

    private static final Set<FilingItem> ALL = EnumSet.allOf(FilingItem.class);

    @TestFactory
    Stream<DynamicTest> workedFilings() throws IOException {
        return ReadableTable.rows("filing/立案审查.txt").stream().map(row -> dynamicTest(row.name(), () -> check(row)));
    }

    @Test
    void everyItemAndEveryBarStandsInARow() throws IOException {
        String all = ReadableTable.rows("filing/立案审查.txt").toString();
        Stream.of(FilingItem.values(), FilingBar.values(), FilingTrait.values(), CorrectionCourse.values())
                .flatMap(Stream::of)
                .forEach(value -> assertThat(all).contains(value.toString()));
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        for (FilingKind kind : FilingKind.values()) {
            var bare = FilingFacts.first(kind, EnumSet.allOf(FilingTrait.class), Set.of(), Set.of());
            var told = ((Correct) FilingExaminer.examine(bare)).missing();
            Set<FilingItem> brought = told.stream().map(FilingRequirement::item).collect(Collectors.toSet());
            var corrected =
                    new FilingFacts(kind, bare.traits(), brought, Set.of(), CorrectionCourse.CORRECTED, brought);
            assertThat(told).extracting(FilingRequirement::item).doesNotHaveDuplicates();
            assertThat(FilingExaminer.examine(corrected)).isInstanceOf(Accept.class);
        }
    }

    @Test
    void aRefusalTellsAlsoWhatIsMissing() {
        var facts = FilingFacts.first(
                FilingKind.CIVIL,
                Set.of(),
                EnumSet.complementOf(EnumSet.of(FilingItem.COPIES)),
                Set.of(FilingBar.ARBITRATION_AGREEMENT, FilingBar.OTHER_COURT));
        Refuse refuse = (Refuse) FilingExaminer.examine(facts);
        assertThat(refuse.bars()).hasSize(2);
        assertThat(refuse.missing()).extracting(FilingRequirement::item).containsExactly(FilingItem.COPIES);
    }

    @Test
    void nobodyIsRefusedForWhatTheNoticeDidNotName() {
        var facts = new FilingFacts(
                FilingKind.CIVIL,
                Set.of(),
                EnumSet.complementOf(EnumSet.of(FilingItem.CLAIMS, FilingItem.EVIDENCE)),
                Set.of(),
                CorrectionCourse.CORRECTED,
                Set.of(FilingItem.CLAIMS));
        assertThat(((Refuse) FilingExaminer.examine(facts)).missing())
                .extracting(FilingRequirement::item)
                .containsExactly(FilingItem.CLAIMS);
    }

    @Test
    void factsThatContradictEachOther() {
        assertThatThrownBy(() -> new FilingFacts(
                        FilingKind.CIVIL, Set.of(), ALL, Set.of(), CorrectionCourse.CORRECTED, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        var facts = FilingFacts.first(FilingKind.CIVIL, Set.of(), ALL, Set.of(FilingBar.ACCUSED_DEAD));
        assertThatThrownBy(() -> FilingExaminer.examine(facts)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyRuleLeadsToItsText() {
        Stream.concat(
                        FilingRules.requirements().stream().map(FilingRequirement::citation),
                        FilingRules.bars().stream().map(FilingBarRule::citation))
                .forEach(citation -> assertThat(Articles.find(citation))
                        .as(citation.toString())
                        .isPresent());
    }

    private static void check(Row row) {
        FilingExamination result = FilingExaminer.examine(facts(row));
        String expected = switch (result) {
            case Accept accept -> "立案";
            case Correct correct -> correct.tellLate() ? "补充告知" : "补正";
            case GiveBack giveBack -> "退回";
            case Refuse refuse -> "不予受理";
        };
        assertThat(expected).isEqualTo(row.text("结果"));
        assertThat(result.ledger().steps().stream().map(step -> step.citation().toString()))
                .contains(row.text("依据"));
        if (result instanceof Correct correct) {
            assertThat(correct.missing())
                    .extracting(FilingRequirement::item)
                    .containsExactlyInAnyOrderElementsOf(values(row, "缺", FilingItem::valueOf));
        }
        assertThat(result.ledger().steps()).allSatisfy(step -> {
            assertThat(LedgerText.in(Locale.CHINA).of(step)).doesNotContain("{");
            assertThat(LedgerText.in(Locale.ENGLISH).of(step)).doesNotContainPattern("[{\\p{IsHan}]");
        });
    }

    private static FilingFacts facts(Row row) {
        Set<FilingItem> present = EnumSet.allOf(FilingItem.class);
        present.removeAll(values(row, "缺", FilingItem::valueOf));
        return new FilingFacts(
                FilingKind.valueOf(row.text("类别")),
                Set.copyOf(values(row, "起诉情形", FilingTrait::valueOf)),
                present,
                Set.copyOf(values(row, "不予立案事由", FilingBar::valueOf)),
                CorrectionCourse.valueOf(row.text("补正经过")),
                Set.copyOf(values(row, "已告知", FilingItem::valueOf)));
    }

    private static <T> List<T> values(Row row, String column, Function<String, T> read) {
        return row.list(column).stream().map(read).toList();
    }
}
