package org.mingjing.court.justice.trial.web.conclude;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.law.trial.ConclusionManner;
import org.mingjing.law.trial.EndMeans;

/** 结案表单项 */
final class ConcludeFields {

    private ConcludeFields() {}

    /** @param unheard no hearing is on record: the judge says when there was one */
    static List<Input> main(CaseCard card, boolean unheard, Map<String, String> typed, Frame frame) {
        Text text = frame.text();
        List<Input> inputs = new ArrayList<>(List.of(
                new Input(
                        "select",
                        Field.of("manner", text.of("cases.conclusion"))
                                .holding(typed.get("manner"))
                                .mandatory()
                                .choices(ConclusionManner.under(card.procedure()).stream()
                                        .map(one -> new Option(one.word(), text.of("cases.conclusion." + one.word())))
                                        .toList())),
                new Input(
                        "date",
                        Field.of("pronouncedOn", text.of("trial.pronouncedOn"))
                                .holding(typed.get("pronouncedOn"))
                                .between(card.filedOn(), frame.today())
                                .hint(text.of("trial.pronouncedOn.hint"))),
                new Input(
                        "select",
                        Field.of("inCourt", text.of("trial.pronounced.how"))
                                .holding(typed.getOrDefault("inCourt", "true"))
                                .mandatory()
                                .choices(List.of(
                                        new Option("true", text.of("trial.pronounced.inCourt")),
                                        new Option("false", text.of("trial.pronounced.later")))))));
        if (unheard) {
            inputs.add(
                    1,
                    new Input(
                            "date",
                            Field.of("heardOn", text.of("trial.hearingEnded"))
                                    .holding(typed.get("heardOn"))
                                    .between(card.filedOn(), frame.today())
                                    .hint(text.of("trial.heardOn.hint"))));
        }
        return inputs;
    }

    /** For each party, by what means and on which day. */
    static List<Input> services(List<String> parties, Map<String, String> typed, Frame frame) {
        Text text = frame.text();
        List<Option> means = Arrays.stream(EndMeans.values())
                .map(one -> new Option(one.name(), text.of("trial.means." + one.name())))
                .toList();
        return IntStream.range(0, parties.size())
                .boxed()
                .flatMap(at -> Stream.of(
                        new Input(
                                "select",
                                Field.of("means-" + at, text.of("trial.service.means", parties.get(at)))
                                        .holding(typed.get("means-" + at))
                                        .choices(means)),
                        new Input(
                                "date",
                                Field.of("served-" + at, text.of("trial.service.on", parties.get(at)))
                                        .holding(typed.get("served-" + at))
                                        .between(null, frame.today()))))
                .toList();
    }
}
