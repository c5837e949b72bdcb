package org.mingjing.court.foundation.circulation.web;

import java.util.stream.Collectors;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKinds;
import org.mingjing.court.foundation.circulation.SlipBriefs;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.ui.Text;
import org.springframework.stereotype.Component;

/** 表单文字 What stands in a form, in the reader's words. */
@Component
public class FormWords {

    private final SlipBriefs briefs;
    private final RequestKinds kinds;

    FormWords(SlipBriefs briefs, RequestKinds kinds) {
        this.briefs = briefs;
        this.kinds = kinds;
    }

    /** As one would type it. */
    public static String typed(FormValue value) {
        return SlipBriefs.typed(value);
    }

    public String of(FormField field, Form form, Text text) {
        FormValue value = form.value(field.name());
        return value == null ? "—" : briefs.words(field, value, text);
    }

    /** All that was filled in, in one line. */
    public String summary(FiledSlip filed, Text text) {
        Form form = filed.slip().form();
        return kinds.of(filed).fields().stream()
                .filter(field -> form.value(field.name()) != null)
                .map(field -> text.of("circulation.field", text.of(field.label()), of(field, form, text)))
                .collect(Collectors.joining(text.of("circulation.semicolon")));
    }
}
