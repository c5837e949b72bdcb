package org.mingjing.court.ui;

import gg.jte.support.LocalizationSupport;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** 文字 The reader's language: looks texts up in the bundles. A missing key shows itself as ⟦key⟧ and fails a test. */
public record Text(MessageSource messages, Locale locale) implements LocalizationSupport {

    @Override
    public String lookup(String key) {
        return of(key);
    }

    /** Filled with arguments; dates are written the reader's way. */
    public String of(String key, Object... arguments) {
        String missing = "⟦" + key + "⟧";
        return Objects.requireNonNullElse(messages.getMessage(key, arguments, missing, locale), missing);
    }

    /** A date as the court writes it: 2026-09-30 in both languages, so that it sorts and is never misread. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "—" : date.toString();
    }

    public boolean chinese() {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
