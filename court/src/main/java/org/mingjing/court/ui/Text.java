package org.mingjing.court.ui;

import gg.jte.support.LocalizationSupport;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.CourtTime;
import org.mingjing.law.trace.LedgerText;
import org.mingjing.law.trace.Phrase;
import org.springframework.context.MessageSource;

/** 文字 The reader's language: looks texts up in the bundles. A missing key shows itself as ⟦key⟧ and fails a test. */
public record Text(MessageSource messages, Locale locale) implements LocalizationSupport {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    @Override
    public String lookup(String key) {
        return of(key);
    }

    /** Filled with arguments; dates are written the reader's way. */
    public String of(String key, Object... arguments) {
        String found = messages.getMessage(key, arguments.length == 0 ? null : inWords(arguments), null, locale);
        return found == null ? "⟦" + key + "⟧" : found;
    }

    private Object[] inWords(Object... arguments) {
        Object[] words = arguments.clone();
        for (int i = 0; i < words.length; i++) {
            if (words[i] instanceof LocalDate date) {
                words[i] = date(date);
            } else if (words[i] instanceof Phrase phrase) {
                words[i] = LedgerText.in(locale).of(phrase);
            }
        }
        return words;
    }

    /** A date as the court writes it: 2026-09-30 in both languages, so that it sorts and is never misread. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "—" : date.toString();
    }

    /** A moment to the minute, in the court's time. */
    public String moment(@Nullable OffsetDateTime moment) {
        return moment == null ? "—" : MINUTE.format(moment.atZoneSameInstant(CourtTime.ZONE));
    }

    /** A whole number with its thousands apart. */
    public String number(long number) {
        return Math.abs(number) < 1_000 ? Long.toString(number) : String.format(Locale.ROOT, "%,d", number);
    }

    public boolean chinese() {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
