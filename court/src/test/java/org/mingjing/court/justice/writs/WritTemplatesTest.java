package org.mingjing.court.justice.writs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.court.foundation.paper.Paper;
import org.mingjing.law.articles.Articles;
import org.springframework.context.support.ResourceBundleMessageSource;

/** 文书模板 Every one can be read, cites what is held, and is whole when all is told. */
class WritTemplatesTest {

    private static final String HEAD = "title: 通知书\nstage: trial\nkind: notice\nlaw CIVIL: 民诉法 139\n---\n";
    private final WritSheets sheets = new WritSheets(new WritTemplates(), new WritWords(messages()));

    static List<WritTemplate> templates() {
        return new WritTemplates().all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyCitationLeadsToItsArticle(WritTemplate template) {
        assertThat(template.law()).isNotEmpty();
        assertThat(template.law().values().stream().flatMap(List::stream))
                .allSatisfy(citation -> assertThat(Articles.find(citation))
                        .as(citation.toString())
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void withEverythingToldThereIsNoGap(WritTemplate template) {
        Map<WritField, String> all = Arrays.stream(WritField.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        field -> field.word() + " 一\n二",
                        (one, other) -> one,
                        () -> new EnumMap<>(WritField.class)));
        Paper paper = sheets.paper(template, all);
        assertThat(paper.gaps()).isEmpty();
        assertThat(paper.lines()).noneMatch(line -> line.contains("{") || line.contains("⟦"));
        template.fields()
                .forEach(field -> assertThat(String.join("\n", paper.lines()))
                        .as(field.word())
                        .contains(field == WritField.SIGNERS ? "signers" : field.word() + " 一"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void withNothingToldEveryGapHasItsName(WritTemplate template) {
        Paper paper = sheets.paper(template, Map.of());
        assertThat(paper.gaps())
                .hasSameSizeAs(template.needed())
                .noneMatch(gap -> gap.contains("⟦"))
                .noneMatch(String::isBlank);
    }

    @Test
    void theJudgmentAsksForAllThatItsArticleNames() {
        WritTemplate judgment = new WritTemplates().of("judgment");
        assertThat(judgment.needed())
                .contains(
                        WritField.CAUSE,
                        WritField.CLAIMS,
                        WritField.FACTS,
                        WritField.REASONING,
                        WritField.ARTICLES,
                        WritField.HOLDINGS,
                        WritField.COSTS,
                        WritField.APPEAL);
        assertThat(judgment.kind().decides()).isTrue();
    }

    @Test
    void whatBreaksTheGrammarIsRefusedWithItsLine() {
        refused(HEAD + "p: 你好{nobody}", "line 6", "unknown: nobody");
        refused(HEAD + "p: 你好{", "line 6", "brace");
        refused(HEAD + "p: 你好{${1+1}}", "line 6", "brace");
        refused(HEAD + "row: 一格", "line 6", "2 parts");
        refused(HEAD + "text: 前{facts}", "line 6", "one field");
        refused(HEAD + "script: x", "line 6", "SCRIPT");
        refused("if: x\n" + HEAD + "p: x", "line 1", "unknown or doubled");
        refused("title: 一\n" + HEAD + "p: x", "line 2", "unknown or doubled");
        refused(HEAD, "empty", "");
        refused("title: 一\n---\np: x", "tells no stage", "");
    }

    private static void refused(String text, String where, String why) {
        assertThatThrownBy(() -> TemplateReader.read("t", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(where)
                .hasMessageContaining(why);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/writs");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
