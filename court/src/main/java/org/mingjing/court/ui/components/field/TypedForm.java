package org.mingjing.court.ui.components.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.kernel.Money;
import org.springframework.util.MultiValueMap;

/** 填写的表单 What was typed, read field by field; what cannot be read is noted beside its field. */
public final class TypedForm {

    /** 一亿亿元以下 So that the amount stays within a whole number of fen. */
    private static final String YUAN = "\\d{1,14}(\\.\\d{1,2})?";

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final MultiValueMap<String, String> typed;
    private final Text text;
    private FormErrors errors = FormErrors.NONE;

    public TypedForm(MultiValueMap<String, String> typed, Text text) {
        this.typed = typed;
        this.text = text;
    }

    public FormErrors errors() {
        return errors;
    }

    public String word(String name) {
        return TypedWords.of(typed, name);
    }

    public boolean checked(String name) {
        return "true".equals(word(name));
    }

    /** Each of these has to be filled in. */
    public void must(String... names) {
        for (String name : names) {
            if (word(name).isEmpty()) {
                wrong(name, "ui.typed.missing");
            }
        }
    }

    /** A day that has to be there. */
    public @Nullable LocalDate day(String name) {
        LocalDate day = TypedDay.of(word(name));
        if (day == null) {
            wrong(name, "ui.typed.day");
        }
        return day;
    }

    /** A day that may be left out. */
    public @Nullable LocalDate dayIfAny(String name) {
        return word(name).isEmpty() ? null : day(name);
    }

    public @Nullable LocalTime hour(String name) {
        try {
            return LocalTime.parse(word(name).replace('：', ':'), HOUR);
        } catch (DateTimeParseException e) {
            wrong(name, "ui.typed.hour");
            return null;
        }
    }

    public @Nullable Money money(String name) {
        Money found = moneyIfAny(name);
        if (word(name).isEmpty()) {
            wrong(name, "ui.typed.amount");
        }
        return found;
    }

    public @Nullable Money moneyIfAny(String name) {
        String amount = word(name).replace(",", "").replace("，", "");
        if (amount.isEmpty()) {
            return null;
        }
        if (!amount.matches(YUAN)) {
            wrong(name, "ui.typed.amount");
            return null;
        }
        return Money.ofYuan(new BigDecimal(amount));
    }

    /** One of these by name. */
    public <E extends Enum<E>> @Nullable E one(String name, E[] among) {
        E found = Arrays.stream(among)
                .filter(value -> value.name().equals(word(name)))
                .findFirst()
                .orElse(null);
        if (found == null) {
            wrong(name, "ui.typed.choice");
        }
        return found;
    }

    /** 是否 YES or NO, as a choice of two. */
    public @Nullable Boolean answer(String name) {
        return switch (word(name)) {
            case "YES" -> Boolean.TRUE;
            case "NO" -> Boolean.FALSE;
            default -> {
                wrong(name, "ui.typed.choice");
                yield null;
            }
        };
    }

    /** A whole number that has to be there. */
    public @Nullable Integer count(String name) {
        if (!word(name).matches("\\d{1,6}")) {
            wrong(name, "ui.typed.number");
            return null;
        }
        return Integer.valueOf(word(name));
    }

    /** The revision that the form was made from; below 0 when it was not sent. */
    public int revision() {
        return word("revision").matches("\\d{1,9}") ? Integer.parseInt(word("revision")) : -1;
    }

    /** The key of this form: sent twice, it takes effect once. */
    public UUID key() {
        return TypedId.orNew(word("key"));
    }

    private void wrong(String name, String key) {
        if (errors.of(name) == null) {
            errors = errors.and(name, text.of(key));
        }
    }
}
