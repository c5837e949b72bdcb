package org.mingjing.court.justice.limits.web.propose;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;

/** 日历变更视图 The form with what was typed and what is wrong with it. */
public record ProposeView(
        Field title,
        Field documentNo,
        Field publishedOn,
        Field year,
        Field scope,
        Field days,
        FormErrors errors,
        String key) {

    static ProposeView of(ProposeForm form, FormErrors errors, String courtName, LocalDate today, Text text) {
        UUID key = form.key();
        return new ProposeView(
                Field.of("title", text.of("calendar.title"))
                        .holding(form.title())
                        .hint(text.of("calendar.title.hint"))
                        .upTo(200)
                        .mandatory()
                        .errorOf(errors),
                Field.of("documentNo", text.of("calendar.documentNo"))
                        .holding(form.documentNo())
                        .hint(text.of("calendar.documentNo.hint"))
                        .upTo(60)
                        .mandatory()
                        .errorOf(errors),
                Field.of("publishedOn", text.of("calendar.publishedOn"))
                        .holding(form.publishedOn())
                        .between(null, today)
                        .mandatory()
                        .errorOf(errors),
                Field.of("year", text.of("calendar.year"))
                        .holding(form.year() == null ? today.getYear() + 1 : form.year())
                        .between(ProposePage.FIRST_YEAR, today.getYear() + 2)
                        .mandatory()
                        .errorOf(errors),
                Field.of("scope", text.of("calendar.scope"))
                        .holding(form.scope() == null ? ProposeForm.COUNTRY : form.scope())
                        .choices(List.of(
                                new Option(ProposeForm.COUNTRY, text.of("calendar.scope.country")),
                                new Option(ProposeForm.COURT, text.of("calendar.scope.court", courtName))))
                        .mandatory()
                        .errorOf(errors),
                Field.of("days", text.of("calendar.days"))
                        .holding(form.days())
                        .hint(text.of("calendar.days.hint"))
                        .mandatory()
                        .errorOf(errors),
                errors,
                key == null ? UUID.randomUUID().toString() : key.toString());
    }
}
