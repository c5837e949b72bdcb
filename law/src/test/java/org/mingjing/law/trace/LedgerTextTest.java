package org.mingjing.law.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.kernel.Citation;
import org.mingjing.law.appeal.AppealOutcome;
import org.mingjing.law.appeal.AppealStep;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.fees.FreeCase;
import org.mingjing.law.fees.Halving;
import org.mingjing.law.fees.RefundGround;
import org.mingjing.law.fees.ReliefGround;
import org.mingjing.law.filing.FilingBar;
import org.mingjing.law.filing.FilingItem;
import org.mingjing.law.filing.FilingKind;
import org.mingjing.law.hearing.AdjournmentGround;
import org.mingjing.law.hearing.HearingKind;
import org.mingjing.law.limits.Approver;
import org.mingjing.law.limits.ExclusionGrounds;
import org.mingjing.law.limits.LimitKind;
import org.mingjing.law.limits.Span;
import org.mingjing.law.limits.StartEvent;
import org.mingjing.law.limits.TimeLimits;
import org.mingjing.law.serving.ServiceCircumstance;
import org.mingjing.law.serving.ServiceDocument;
import org.mingjing.law.serving.ServiceEvidence;
import org.mingjing.law.serving.ServiceMeans;
import org.mingjing.law.serving.ServiceOutcome;
import org.mingjing.law.triage.Formation;
import org.mingjing.law.triage.FourCategories;
import org.mingjing.law.triage.TriageFact;

class LedgerTextTest {

    private static final LedgerText CHINESE = LedgerText.in(Locale.CHINESE);
    private static final LedgerText ENGLISH = LedgerText.in(Locale.ENGLISH);

    @Test
    void everyCodeInTheSourcesHasWordsInBothLanguages() throws IOException {
        Set<String> codes = codesInSources();
        assertThat(codes).contains("ledger.start", "limits.extension.tooLong").hasSizeGreaterThan(25);
        for (String code : codes) {
            assertThat(CHINESE.knows(code)).as(code).isTrue();
            assertThat(ENGLISH.knows(code)).as(code).isTrue();
        }
    }

    @Test
    void everyValueOfTheLawHasWordsInBothLanguages() {
        Stream.of(
                        TimeLimits.all().stream().map(limit -> limit.phrase()),
                        ExclusionGrounds.all().stream().map(ground -> ground.phrase()),
                        Stream.of(StartEvent.values()).map(StartEvent::phrase),
                        Stream.of(Approver.values()).map(Approver::phrase),
                        Stream.of(FeeKind.values()).map(FeeKind::phrase),
                        Stream.of(Halving.values()).map(Halving::phrase),
                        Stream.of(FreeCase.values()).map(FreeCase::phrase),
                        Stream.of(Advance.values()).map(Advance::phrase),
                        Stream.of(ReliefGround.values()).map(ReliefGround::phrase),
                        Stream.of(RefundGround.values()).map(RefundGround::phrase),
                        Stream.of(TriageFact.values()).map(TriageFact::phrase),
                        Stream.of(Formation.values()).map(Formation::phrase),
                        Stream.of(FourCategories.values()).map(FourCategories::phrase),
                        Stream.of(FilingKind.values()).map(FilingKind::phrase),
                        Stream.of(FilingItem.values()).map(FilingItem::phrase),
                        Stream.of(FilingItem.values()).map(FilingItem::remedy),
                        Stream.of(FilingBar.values()).map(FilingBar::phrase),
                        Stream.of(HearingKind.values()).map(HearingKind::phrase),
                        Stream.of(AdjournmentGround.values()).map(AdjournmentGround::phrase),
                        Stream.of(ServiceMeans.values()).map(ServiceMeans::phrase),
                        Stream.of(ServiceDocument.values()).map(ServiceDocument::phrase),
                        Stream.of(ServiceOutcome.values()).map(ServiceOutcome::phrase),
                        Stream.of(ServiceEvidence.values()).map(ServiceEvidence::phrase),
                        Stream.of(ServiceCircumstance.values()).map(ServiceCircumstance::phrase),
                        Stream.of(AppealStep.values()).map(AppealStep::phrase),
                        Stream.of(AppealOutcome.values()).map(AppealOutcome::phrase))
                .flatMap(phrases -> phrases)
                .forEach(phrase -> {
                    assertThat(CHINESE.of(phrase)).as(phrase.key()).isNotBlank().containsPattern("\\p{IsHan}");
                    assertThat(ENGLISH.of(phrase)).as(phrase.key()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
                });
    }

    @Test
    void theChineseNameOfALimitIsTheOneInTheRule() {
        TimeLimits.all().forEach(limit -> assertThat(CHINESE.of(limit.phrase())).isEqualTo(limit.name()));
        ExclusionGrounds.all()
                .forEach(ground -> assertThat(CHINESE.of(ground.phrase())).isEqualTo(ground.name()));
    }

    @Test
    void aRuleOfThisSystemIsCitedAsSuch() {
        assertThat(CHINESE.of(Citation.of("docs/adr/0003", "access table"))).isEqualTo("本系统规则");
        assertThat(ENGLISH.of(Citation.of("docs/adr/0003", "access table"))).isEqualTo("Rule of this system");
        assertThat(CHINESE.of(Citation.of("民诉法", "152"))).isEqualTo("民诉法 152");
    }

    @Test
    void bothBundlesHaveTheSameKeys() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.ROOT));
    }

    @Test
    void datesSpansAndNumbersReadAsTheyAreWritten() {
        Phrase span = Span.months(1).plus(Span.days(15)).phrase();
        LocalDate day = LocalDate.of(2026, 3, 31);
        assertThat(CHINESE.of(span)).isEqualTo("1个月15日");
        assertThat(ENGLISH.of(span)).isEqualTo("1 month and 15 days");
        assertThat(CHINESE.of(day)).isEqualTo("2026-03-31");
        assertThat(ENGLISH.of(day)).isEqualTo("2026-03-31");
        assertThat(CHINESE.message("span.days", List.of(1200))).isEqualTo("1200日");
    }

    private static Set<String> keys(Locale locale) {
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new TreeSet<>(
                ResourceBundle.getBundle("messages/ledger", locale, control).keySet());
    }

    private static Set<String> codesInSources() throws IOException {
        Set<String> codes = new TreeSet<>();
        Pattern code =
                Pattern.compile("\"((?:ledger|limits|span|fees|triage|filing|serving|appeal)\\.[a-zA-Z.]*[a-zA-Z])\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/mingjing/law"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                try {
                    code.matcher(Files.readString(file)).results().forEach(hit -> codes.add(hit.group(1)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        for (LimitKind kind : LimitKind.values()) {
            boolean counted = kind == LimitKind.FORWARD || kind == LimitKind.BACKWARD;
            codes.add((counted ? "ledger.base." : "ledger.none.") + kind);
        }
        return codes;
    }
}
