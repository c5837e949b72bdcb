package org.mingjing.court.justice.serving.web.attempt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.serving.TryService;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.law.serving.ServiceMeans;
import org.mingjing.law.serving.ServiceRules;

/** 记录送达表单项 Each means asks only for what belongs to it. */
final class AttemptFields {

    private AttemptFields() {}

    /** 新的一次送达 */
    static List<Input> attempt(
            ServiceMeans means, AttemptForm form, FormErrors errors, @Nullable LocalDate since, Frame frame) {
        Text text = frame.text();
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input(
                "date",
                Field.of("on", text.of("service.on." + means))
                        .holding(form.word("on"))
                        .between(since, frame.today())
                        .mandatory()));
        if (!means.immediate() && means != ServiceMeans.ELECTRONIC) {
            inputs.addAll(outcome(means, form, since, false, frame));
        }
        inputs.add(new Input(
                "text",
                Field.of("reference", text.of("service.reference." + means))
                        .holding(form.word("reference"))
                        .upTo(TryService.LONGEST)));
        inputs.add(new Input(
                "textarea",
                Field.of("note", text.of("service.note"))
                        .holding(form.word("note"))
                        .upTo(TryService.LONGEST)
                        .hint(text.of("service.note.hint"))));
        return withErrors(inputs, errors);
    }

    /** 结果 */
    static List<Input> outcome(ServiceMeans means, AttemptForm form, FormErrors errors, LocalDate since, Frame frame) {
        return withErrors(outcome(means, form, since, true, frame), errors);
    }

    private static List<Input> outcome(
            ServiceMeans means, AttemptForm form, @Nullable LocalDate since, boolean mandatory, Frame frame) {
        Text text = frame.text();
        Field outcome = Field.of("outcome", text.of("service.result"))
                .holding(form.word("outcome").isEmpty() ? null : form.word("outcome"))
                .choices(means.outcomes().stream()
                        .map(one -> new Option(one.name(), text.of("serving.outcome." + one)))
                        .toList());
        Field day = Field.of("outcomeOn", text.of("service.resultOn"))
                .holding(form.word("outcomeOn"))
                .between(since, frame.today());
        return mandatory
                ? List.of(new Input("select", outcome.mandatory()), new Input("date", day.mandatory()))
                : List.of(new Input("select", outcome.hint(text.of("service.result.hint"))), new Input("date", day));
    }

    /** 凭证 What may prove it. */
    static List<Field> proofs(ServiceMeans means, AttemptForm form, Text text) {
        return means == ServiceMeans.ELECTRONIC
                ? List.of()
                : ServiceRules.evidence(means).stream()
                        .map(one -> Field.of("proof-" + one, text.of("serving.evidence." + one))
                                .holding(form.holds(one)))
                        .toList();
    }

    private static List<Input> withErrors(List<Input> inputs, FormErrors errors) {
        return inputs.stream()
                .map(input -> new Input(input.type(), input.field().errorOf(errors)))
                .toList();
    }
}
