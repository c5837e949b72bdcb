package org.mingjing.court.justice.triage.web.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.triage.TriageDesk;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.law.triage.SoleJudge;

/** 裁定表单项 */
final class RulingFields {

    private static final int NAME = 100;

    private RulingFields() {}

    static List<Input> of(@Nullable RulingForm typed, FormErrors errors, Frame frame) {
        Text text = frame.text();
        LocalDate today = frame.today();
        return Stream.of(
                        new Input(
                                "select",
                                Field.of("ground", text.of("triage.ruling.ground"))
                                        .holding(typed == null ? null : typed.ground())
                                        .choices(grounds(text))
                                        .mandatory()),
                        new Input(
                                "text",
                                Field.of("party", text.of("triage.ruling.party"))
                                        .holding(typed == null ? null : typed.party())
                                        .hint(text.of("triage.ruling.party.hint"))
                                        .upTo(NAME)),
                        new Input(
                                "date",
                                Field.of("raisedOn", text.of("triage.ruling.raisedOn"))
                                        .holding(typed == null ? null : typed.raisedOn())
                                        .between(null, today)),
                        new Input(
                                "textarea",
                                Field.of("reasons", text.of("triage.ruling.reasons"))
                                        .holding(typed == null ? null : typed.reasons())
                                        .upTo(TriageDesk.LONGEST)
                                        .mandatory()),
                        new Input(
                                "date",
                                Field.of("ruledOn", text.of("triage.ruling.ruledOn"))
                                        .holding(typed == null ? today : typed.ruledOn())
                                        .between(null, today)
                                        .mandatory()),
                        new Input(
                                "date",
                                Field.of("toldOn", text.of("triage.ruling.toldOn"))
                                        .holding(typed == null ? today : typed.toldOn())
                                        .between(null, today)
                                        .mandatory()))
                .map(input -> new Input(input.type(), input.field().errorOf(errors)))
                .toList();
    }

    private static List<Option> grounds(Text text) {
        return Stream.concat(
                        SoleJudge.bars().stream()
                                .map(bar -> new Option(
                                        bar.facts().getFirst().name(),
                                        text.of(
                                                "triage.ruling.toPanel",
                                                bar.facts().getFirst().phrase(),
                                                bar.citation()))),
                        Stream.of(new Option(
                                RulingForm.DISMISSED, text.of("triage.ruling.dismissed", SoleJudge.OBJECTION))))
                .toList();
    }
}
