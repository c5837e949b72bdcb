package org.mingjing.court.ui.components.refusal;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.Text;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.articles.Article;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.trace.LedgerText;

/**
 * 不能办理 Why something cannot be done, in the reader's words.
 *
 * @param citation the rule behind it: an article, or a rule of this system
 * @param article the text of that article; null where it is not held here
 */
public record Refusal(
        String message, String citation, @Nullable String article) {

    /** 不能办理的说明 In one sentence; the law's own refusals are worded where its ledgers are. */
    public static String message(Decision.Refused<?> refused, Text text) {
        LedgerText law = LedgerText.in(text.locale());
        return law.knows(refused.code())
                ? law.message(refused.code(), refused.arguments())
                : text.of(refused.code(), refused.arguments().toArray());
    }

    public static Refusal of(Decision.Refused<?> refused, Text text) {
        Citation citation = refused.citation();
        List<Article> articles = Articles.findAll(citation);
        return new Refusal(
                message(refused, text),
                LedgerText.in(text.locale()).of(citation),
                articles.isEmpty()
                        ? null
                        : articles.stream()
                                .map(one -> one.heading() + " " + one.text())
                                .collect(Collectors.joining("\n")));
    }
}
