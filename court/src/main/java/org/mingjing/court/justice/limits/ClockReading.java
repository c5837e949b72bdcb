package org.mingjing.court.justice.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.cases.Nearness;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Citation;
import org.mingjing.law.articles.Article;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.LedgerText;
import org.mingjing.law.trace.Step;

/** 依据的阅读 Turns clocks and ledgers into what a reader sees, each step with its article beside it. */
public final class ClockReading {

    private ClockReading() {}

    /** The due date as a badge; null where the law sets none or the start is not known. */
    public static @Nullable Due due(LiveClock clock, LocalDate today, @Nullable String href) {
        return due(clock.dueOn(), clock.mark(), today, href);
    }

    /** The due date of a reckoning as a badge. */
    public static @Nullable Due due(@Nullable LocalDate dueOn, ClockMark mark, LocalDate today, @Nullable String href) {
        return dueOn == null ? null : Due.of(dueOn, today, Nearness.shown(mark, dueOn, today), href);
    }

    public static LedgerView ledger(String subject, @Nullable Due due, PastReckoning shown, Text text) {
        List<String> notes = new ArrayList<>();
        if (shown.ledger().steps().stream().anyMatch(step -> step.code().equals("ledger.provisional"))) {
            notes.add(text.of("limits.note.provisional"));
        }
        if (shown.dueOn() == null && shown.ledger().steps().isEmpty()) {
            notes.add(text.of("limits.note.noStart"));
        }
        return new LedgerView(
                subject,
                due,
                lines(shown.ledger(), text.locale()),
                notes,
                shown.ruleSet() + " · " + shown.calendarVersion());
    }

    public static List<LedgerLine> lines(Ledger ledger, Locale locale) {
        LedgerText words = LedgerText.in(locale);
        return ledger.steps().stream().map(step -> line(step, words)).toList();
    }

    /** The article's own words; null where they are not held here. */
    public static @Nullable String article(Citation citation) {
        List<Article> found = Articles.findAll(citation);
        return found.isEmpty()
                ? null
                : String.join(
                        "\n",
                        found.stream()
                                .map(one -> one.heading() + " " + one.text())
                                .toList());
    }

    private static LedgerLine line(Step step, LedgerText words) {
        return new LedgerLine(words.of(step), step.date(), words.of(step.citation()), article(step.citation()));
    }

    /** A fact in the reader's words. */
    public static String fact(ClockEvent event, Text text) {
        LedgerText law = LedgerText.in(text.locale());
        return switch (event) {
            case ClockEvent.Exclusion exclusion ->
                exclusion(exclusion, law.of(exclusion.ground().phrase()), text);
            case ClockEvent.Extension extension ->
                text.of(
                        "limits.fact.extension",
                        law.of(extension.length().phrase()),
                        law.of(extension.approvedBy().phrase()));
            case ClockEvent.Conversion conversion ->
                text.of("limits.fact.conversion", text.of("limit." + conversion.to()), conversion.on());
        };
    }

    private static String exclusion(ClockEvent.Exclusion exclusion, String ground, Text text) {
        LocalDate to = exclusion.to();
        return to == null
                ? text.of("limits.fact.running", ground, exclusion.from())
                : text.of("limits.fact.exclusion", ground, exclusion.from(), to);
    }
}
