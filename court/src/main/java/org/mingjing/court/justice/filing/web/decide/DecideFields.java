package org.mingjing.court.justice.filing.web.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.RefuseFiling;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.law.filing.FilingRules;

/** 处理表单项 */
final class DecideFields {

    /** 指定补正期限 The law leaves the time to the court; proposed, not fixed. */
    private static final int USUAL_DAYS = 7;

    static final String NOT_CORRECTED = "notCorrected";

    private DecideFields() {}

    static List<Input> of(String act, Filing filing, @Nullable DecideForm typed, Frame frame) {
        Text text = frame.text();
        LocalDate today = frame.today();
        Input decidedOn = new Input(
                "date",
                Field.of("decidedOn", text.of("filing.decidedOn"))
                        .holding(typed == null ? today : typed.decidedOn())
                        .between(filing.completeOn(), today)
                        .mandatory());
        return switch (act) {
            case "tell" ->
                List.of(new Input(
                        "date",
                        Field.of("correctBy", text.of("filing.correctBy"))
                                .holding(typed == null ? today.plusDays(USUAL_DAYS) : typed.correctBy())
                                .between(today.plusDays(1), null)
                                .hint(text.of("filing.correctBy.hint"))
                                .mandatory()));
            case "refuse" ->
                List.of(
                        decidedOn,
                        new Input(
                                "select",
                                Field.of("ground", text.of("filing.ground"))
                                        .holding(typed == null ? null : typed.ground())
                                        .mandatory()
                                        .choices(grounds(filing, text))),
                        new Input(
                                "textarea",
                                Field.of("reasons", text.of("filing.reasons"))
                                        .holding(typed == null ? null : typed.reasons())
                                        .hint(text.of("filing.reasons.hint"))
                                        .upTo(RefuseFiling.LONGEST)
                                        .mandatory()));
            default -> throw new IllegalArgumentException(act);
        };
    }

    /** Those open to this kind of action; that it was not put right only after it was told. */
    private static List<Option> grounds(Filing filing, Text text) {
        List<Option> bars = options(
                FilingRules.bars(filing.complaint().kind()).stream()
                        .map(rule -> rule.bar().name())
                        .distinct(),
                "filing.bar.",
                text);
        return filing.told() == 0
                ? bars
                : Stream.concat(
                                Stream.of(new Option(NOT_CORRECTED, text.of("filing.ground.notCorrected"))),
                                bars.stream())
                        .toList();
    }

    private static List<Option> options(Stream<String> words, String key, Text text) {
        return words.map(word -> new Option(word, text.of(key + word))).toList();
    }
}
