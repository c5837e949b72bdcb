package org.mingjing.law.trace;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/** 依据文本 Puts ledgers, phrases and refusals into words, from the bundle {@code messages/ledger}. */
@Term("依据文本")
public final class LedgerText {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final LedgerText CHINESE = new LedgerText(Locale.ROOT);
    private static final LedgerText ENGLISH = new LedgerText(Locale.ENGLISH);

    private final ResourceBundle bundle;
    private final DateTimeFormatter dates;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private LedgerText(Locale locale) {
        this.bundle = ResourceBundle.getBundle("messages/ledger", locale, NO_FALLBACK);
        this.dates = DateTimeFormatter.ofPattern(bundle.getString("date.pattern"), locale);
    }

    /** The words for a reader's language: English for English readers, Chinese for all others. */
    public static LedgerText in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
    }

    public String of(Step step) {
        return message(step.code(), step.arguments());
    }

    public String of(Phrase phrase) {
        return message(phrase.key(), phrase.arguments());
    }

    public String of(LocalDate date) {
        return dates.format(date);
    }

    /** 依据 The article; a rule of this system as such, since its file is nothing to a reader at court. */
    public String of(Citation citation) {
        return citation.instrument().startsWith("docs/") ? bundle.getString("citation.ownRule") : citation.toString();
    }

    /** The sentence of a step or refusal code. A missing key is a bug and throws. */
    public String message(String code, List<Object> arguments) {
        MessageFormat format =
                formats.computeIfAbsent(code, key -> new MessageFormat(bundle.getString(key), Locale.ROOT));
        synchronized (format) { // MessageFormat keeps state while it formats
            Format[] kinds = format.getFormatsByArgumentIndex();
            Object[] words = IntStream.range(0, arguments.size())
                    .mapToObj(index -> index < kinds.length && kinds[index] instanceof ChoiceFormat
                            ? (Object) Long.valueOf(arguments.get(index).toString())
                            : word(arguments.get(index)))
                    .toArray();
            return format.format(words);
        }
    }

    public boolean knows(String code) {
        return bundle.containsKey(code);
    }

    private Object word(Object argument) {
        return switch (argument) {
            case LocalDate date -> of(date);
            case Phrase phrase -> of(phrase);
            default -> argument.toString();
        };
    }
}
