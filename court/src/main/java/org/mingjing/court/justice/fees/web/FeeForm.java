package org.mingjing.court.justice.fees.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.kernel.Money;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** 费用表单 As typed; what cannot be read stays as it was typed. */
public record FeeForm(MultiValueMap<String, String> typed) {

    private static final String YUAN = "\\d{1,13}(\\.\\d{1,2})?";

    public static FeeForm empty(int revision) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("revision", Integer.toString(revision));
        typed.add("key", UUID.randomUUID().toString());
        return new FeeForm(typed);
    }

    /** The same with this in it, where nothing stands yet. */
    public FeeForm with(String name, @Nullable Object value) {
        if (value != null && !typed.containsKey(name)) {
            typed.add(name, value.toString());
        }
        return this;
    }

    public String word(String name) {
        return TypedWords.of(typed, name);
    }

    public @Nullable LocalDate day(String name) {
        return TypedDay.of(word(name));
    }

    /** In yuan with at most two decimals; null when nothing, or no such number, was typed. */
    public @Nullable Money money(String name) {
        String yuan = word(name).replace(",", "").replace("\uff0c", "");
        return yuan.matches(YUAN) ? Money.ofYuan(new BigDecimal(yuan)) : null;
    }

    public int revision() {
        String word = word("revision");
        return word.matches("\\d{1,9}") ? Integer.parseInt(word) : -1;
    }

    public UUID key() {
        return TypedId.orNew(word("key"));
    }
}
