package org.mingjing.court.justice.limits.web.change;

import static org.mingjing.court.justice.limits.web.change.ChangeForm.blank;
import static org.mingjing.court.justice.limits.web.change.ChangeForm.count;
import static org.mingjing.court.justice.limits.web.change.ChangeForm.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.limits.ClockChange;
import org.mingjing.court.justice.limits.FactId;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.law.limits.Approver;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ExclusionGround;
import org.mingjing.law.limits.ExclusionGrounds;
import org.mingjing.law.limits.Span;

/** 读表单 Reads what was typed into a change; all that cannot be read is told at once. */
final class ChangeReader {

    private final ChangeForm form;
    private final Text text;
    private FormErrors errors = FormErrors.NONE;

    ChangeReader(ChangeForm form, Text text) {
        this.form = form;
        this.text = text;
    }

    FormErrors errors() {
        return errors;
    }

    /** Null when something could not be read; {@link #errors} then says what. */
    @Nullable
    ClockChange read(ChangeKind kind, @Nullable FactId fact) {
        ClockChange change = switch (kind) {
            case EXCLUDE -> exclude();
            case END -> end(fact);
            case EXTEND -> extend();
            case CONVERT -> convert();
            case WITHDRAW -> withdraw(fact);
        };
        return errors.any() ? null : change;
    }

    private ClockChange exclude() {
        ExclusionGround ground = ExclusionGrounds.of(text(form.ground())).orElse(null);
        need(ground != null, "ground");
        LocalDate from = mandatory(form.from(), "from");
        LocalDate to = optional(form.to(), "to");
        need(!blank(form.document()), "document");
        return new ClockChange.Exclude(
                new ClockEvent.Exclusion(Objects.requireNonNullElse(ground, ExclusionGrounds.EX_06), from, to),
                text(form.document()));
    }

    private ClockChange end(@Nullable FactId fact) {
        return new ClockChange.EndExclusion(known(fact), mandatory(form.to(), "to"), text(form.document()));
    }

    private ClockChange extend() {
        int months = count(form.months());
        int days = count(form.days());
        need(months >= 0 && days >= 0 && months + days > 0, "months");
        Approver approver = Arrays.stream(Approver.values())
                .filter(one -> one.name().equals(text(form.approvedBy())))
                .findFirst()
                .orElse(null);
        need(approver != null, "approvedBy");
        LocalDate appliedOn = mandatory(form.appliedOn(), "appliedOn");
        LocalDate on = mandatory(form.on(), "on");
        need(!blank(form.document()), "document");
        Span length = Span.months(Math.max(months, 0)).plus(Span.days(Math.max(days, 0)));
        return new ClockChange.Extend(
                new ClockEvent.Extension(length, Objects.requireNonNullElse(approver, Approver.PRESIDENT), on),
                appliedOn,
                text(form.document()));
    }

    private ClockChange convert() {
        need(!blank(form.toLimit()), "toLimit");
        need(!blank(form.document()), "document");
        return new ClockChange.Convert(
                new ClockEvent.Conversion(text(form.toLimit()), mandatory(form.on(), "on")), text(form.document()));
    }

    private ClockChange withdraw(@Nullable FactId fact) {
        need(!blank(form.reason()), "reason");
        return new ClockChange.Withdraw(known(fact), text(form.reason()));
    }

    private static FactId known(@Nullable FactId fact) {
        return Objects.requireNonNull(fact, "the address names the fact");
    }

    private LocalDate mandatory(@Nullable String typed, String field) {
        LocalDate day = TypedDay.of(typed);
        need(day != null, field);
        return Objects.requireNonNullElse(day, LocalDate.EPOCH);
    }

    private @Nullable LocalDate optional(@Nullable String typed, String field) {
        LocalDate day = TypedDay.of(typed);
        need(day != null || blank(typed), field);
        return day;
    }

    private void need(boolean fine, String field) {
        if (!fine) {
            errors = errors.and(field, text.of("limits.missing." + field));
        }
    }
}
