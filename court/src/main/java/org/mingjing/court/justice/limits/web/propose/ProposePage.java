package org.mingjing.court.justice.limits.web.propose;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.calendar.ChangeCalendar;
import org.mingjing.court.foundation.calendar.ProposeNotice;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 提出日历变更页 What was typed stays, whatever the answer. */
@Controller
class ProposePage {

    static final int FIRST_YEAR = 2000;

    private final ChangeCalendar calendar;

    ProposePage(ChangeCalendar calendar) {
        this.calendar = calendar;
    }

    @Allowed(Permission.CALENDAR_PROPOSE)
    @GetMapping("/calendar/notices/new")
    String form(Actor actor, Frame frame, Model model) {
        return show(ProposeForm.EMPTY, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.CALENDAR_PROPOSE)
    @PostMapping("/calendar/notices/new")
    String propose(ProposeForm form, Actor actor, Frame frame, Model model) {
        Text text = frame.text();
        LocalDate published = TypedDay.of(form.publishedOn());
        Integer year = year(form.year(), frame.today());
        NoticeDays days = NoticeDays.read(
                typed(form.days()), year == null ? frame.today().getYear() + 1 : year, NoticeDays.Words.of(text));
        FormErrors errors = errors(form, published, year, days, frame);
        if (errors.any() || published == null || year == null) {
            return show(form, errors, actor, frame, model);
        }
        UUID key = Objects.requireNonNullElseGet(form.key(), UUID::randomUUID);
        Decision<String> proposed = calendar.propose(new ProposeNotice(
                new Origin(actor, null, frame.today(), key),
                typed(form.title()),
                typed(form.documentNo()),
                published,
                year,
                ProposeForm.COURT.equals(form.scope()) ? actor.court() : null,
                days.days()));
        return switch (proposed) {
            case Decision.Granted<String>(String id) -> "redirect:/calendar/notices/" + id;
            case Decision.Refused<String> refused ->
                show(form, FormErrors.refused(null, refused, text), actor, frame, model);
        };
    }

    private static FormErrors errors(
            ProposeForm form, @Nullable LocalDate published, @Nullable Integer year, NoticeDays days, Frame frame) {
        Text text = frame.text();
        FormErrors errors = FormErrors.NONE;
        errors = typed(form.title()).isEmpty() ? errors.and("title", text.of("calendar.title.missing")) : errors;
        errors = typed(form.documentNo()).isEmpty()
                ? errors.and("documentNo", text.of("calendar.documentNo.missing"))
                : errors;
        if (published == null) {
            errors = errors.and("publishedOn", text.of("calendar.publishedOn.missing"));
        } else if (published.isAfter(frame.today())) {
            errors = errors.and("publishedOn", text.of("calendar.publishedOn.future", frame.today()));
        }
        errors = year == null
                ? errors.and(
                        "year",
                        text.of(
                                "calendar.year.wrong",
                                Integer.toString(frame.today().getYear() + 2)))
                : errors;
        for (NoticeDays.LineError error : days.errors()) {
            errors = errors.and("days", text.of(error.code(), error.arguments().toArray()));
        }
        return days.days().isEmpty() && days.errors().isEmpty()
                ? errors.and("days", text.of("calendar.days.missing"))
                : errors;
    }

    private static String show(ProposeForm form, FormErrors errors, Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame);
        model.addAttribute("view", ProposeView.of(form, errors, actor.courtName(), frame.today(), frame.text()));
        return "justice/limits/web/propose/propose";
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static @Nullable Integer year(@Nullable String text, LocalDate today) {
        String digits = typed(text);
        if (!digits.matches("\\d{4}")) {
            return null;
        }
        int year = Integer.parseInt(digits);
        return year < FIRST_YEAR || year > today.getYear() + 2 ? null : Integer.valueOf(year);
    }
}
