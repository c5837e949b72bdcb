package org.mingjing.court.justice.limits.web.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.court.justice.limits.Reckoned;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.law.limits.Approver;
import org.mingjing.law.limits.ExclusionGrounds;
import org.mingjing.law.limits.ProcedureChange;
import org.mingjing.law.limits.TimeLimits;
import org.mingjing.law.trace.LedgerText;

/** 表单项 The inputs of each kind of change, holding what was typed. */
final class ChangeFields {

    private final LiveClock clock;
    private final Reckoned now;
    private final ChangeForm form;
    private final FormErrors errors;
    private final Text text;
    private final LocalDate today;

    ChangeFields(LiveClock clock, Reckoned now, ChangeForm form, FormErrors errors, Text text, LocalDate today) {
        this.clock = clock;
        this.now = now;
        this.form = form;
        this.errors = errors;
        this.text = text;
        this.today = today;
    }

    /** In the order of the form; the template draws each by {@link Input#type}. */
    List<Input> of(ChangeKind kind) {
        return switch (kind) {
            case EXCLUDE ->
                List.of(
                        select(field("ground", form.ground()).mandatory().choices(grounds())),
                        date(field("from", form.from()).mandatory().between(clock.startOn(), today)),
                        date(field("to", form.to())
                                .hint(text.of("limits.hint.to"))
                                .between(clock.startOn(), today)),
                        words(field("document", form.document()).mandatory().hint(text.of("limits.hint.document"))));
            case END ->
                List.of(
                        date(field("to", form.to() == null ? today.toString() : form.to())
                                .mandatory()
                                .between(clock.startOn(), today)),
                        words(field("document", form.document()).hint(text.of("limits.hint.document"))));
            case EXTEND ->
                List.of(
                        number(field("months", form.months()).between(0, 24)),
                        number(field("days", form.days()).between(0, 999)),
                        select(field("approvedBy", form.approvedBy())
                                .mandatory()
                                .choices(approvers())),
                        date(applied(
                                field("appliedOn", form.appliedOn()).mandatory().between(clock.startOn(), today))),
                        date(field("on", form.on()).mandatory().between(clock.startOn(), today)),
                        words(field("document", form.document()).mandatory().hint(text.of("limits.hint.document"))));
            case CONVERT ->
                List.of(
                        select(field("toLimit", form.toLimit()).mandatory().choices(conversions())),
                        date(field("on", form.on()).mandatory().between(clock.startOn(), today)),
                        words(field("document", form.document()).mandatory().hint(text.of("limits.hint.document"))));
            case WITHDRAW -> List.of(words(field("reason", form.reason()).mandatory()));
        };
    }

    private Field applied(Field field) {
        LocalDate applyBy = now.applyBy();
        return applyBy == null ? field : field.hint(text.of("limits.hint.applyBy", applyBy));
    }

    private Field field(String name, @Nullable String typed) {
        return Field.of(name, text.of("limits.field." + name)).holding(typed).errorOf(errors);
    }

    private List<Option> grounds() {
        LedgerText law = LedgerText.in(text.locale());
        var field = TimeLimits.of(clock.limitId()).orElseThrow().field();
        return ExclusionGrounds.all().stream()
                .filter(ground -> ground.fields().contains(field))
                .map(ground -> new Option(ground.id(), law.of(ground.phrase()) + " · " + law.of(ground.citation())))
                .toList();
    }

    private List<Option> approvers() {
        LedgerText law = LedgerText.in(text.locale());
        return Stream.of(Approver.values())
                .map(approver -> new Option(approver.name(), law.of(approver.phrase())))
                .toList();
    }

    private List<Option> conversions() {
        return ProcedureChange.from(Objects.requireNonNullElse(now.limitNow(), clock.limitId())).stream()
                .map(change -> new Option(change.to(), text.of("limit." + change.to()) + " · " + change.citation()))
                .toList();
    }

    private static Input select(Field field) {
        return new Input("select", field);
    }

    private static Input date(Field field) {
        return new Input("date", field);
    }

    private static Input number(Field field) {
        return new Input("number", field);
    }

    private static Input words(Field field) {
        return new Input("text", field.upTo(200));
    }
}
