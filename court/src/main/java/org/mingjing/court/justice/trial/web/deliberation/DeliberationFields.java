package org.mingjing.court.justice.trial.web.deliberation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.trial.Deliberation;
import org.mingjing.court.justice.trial.DeliberationDesk;
import org.mingjing.court.justice.trial.web.deliberation.DeliberationView.Seat;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.law.deliberation.ConferenceGround;
import org.mingjing.law.deliberation.ConferenceKind;
import org.mingjing.law.deliberation.Question;
import org.mingjing.law.deliberation.QuestionKind;
import org.mingjing.law.deliberation.VoteCount;
import org.springframework.stereotype.Component;

/** 评议表单项 */
@Component
class DeliberationFields {

    /** Rows of the form in which questions are put. */
    static final int QUESTIONS = 4;

    private static final int WORDS = 200;

    List<Input> of(
            String form, CaseCard card, Deliberation one, List<Seat> seats, Map<String, String> typed, Frame frame) {
        Text text = frame.text();
        return switch (form) {
            case "introduce" -> List.of(area("words", "trial.introduction", typed, text));
            case "speak" -> speak(one, seats.getFirst().no(), typed, text);
            case "minutes" ->
                List.of(new Input(
                        "textarea",
                        Field.of("remarks", text.of("trial.minutes.remarks"))
                                .holding(typed.get("remarks"))
                                .hint(text.of("trial.minutes.remarks.hint"))
                                .upTo(DeliberationDesk.LONGEST)));
            case "conference" ->
                List.of(
                        new Input(
                                "date",
                                Field.of("heldOn", text.of("trial.conference.heldOn"))
                                        .holding(typed.getOrDefault(
                                                "heldOn", frame.today().toString()))
                                        .between(null, frame.today())
                                        .mandatory()),
                        area("attended", "trial.conference.attended", typed, text),
                        area("opinion", "trial.conference.opinion", typed, text));
            default -> List.of();
        };
    }

    private static Input area(String name, String key, Map<String, String> typed, Text text) {
        return new Input(
                "textarea",
                Field.of(name, text.of(key))
                        .holding(typed.get(name))
                        .upTo(DeliberationDesk.LONGEST)
                        .mandatory());
    }

    private static List<Input> speak(Deliberation one, int speaker, Map<String, String> typed, Text text) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input(
                "textarea",
                Field.of("words", text.of("trial.opinion"))
                        .holding(typed.get("words"))
                        .hint(text.of("trial.opinion.hint"))
                        .upTo(DeliberationDesk.LONGEST)
                        .mandatory()));
        for (Question question : one.questions()) {
            if (VoteCount.votes(one.voice(speaker).speaker(), question.kind(), one.speakers())) {
                String name = "vote-" + question.no();
                inputs.add(new Input(
                        "select",
                        Field.of(name, text.of("trial.voteOn", question.words()))
                                .holding(typed.get(name))
                                .mandatory()
                                .choices(IntStream.rangeClosed(
                                                1, question.answers().size())
                                        .mapToObj(no -> new Option(
                                                Integer.toString(no),
                                                question.answers().get(no - 1)))
                                        .toList())));
            }
        }
        return inputs;
    }

    /** 提请讨论 Which grounds the law opens, for either body. */
    List<Input> referring(CaseCard card, Text text) {
        List<Option> options = Arrays.stream(ConferenceKind.values())
                .flatMap(kind -> ConferenceGround.of(card.category(), kind).stream()
                        .map(ground -> new Option(
                                kind.word() + ":" + ground.name(),
                                text.of("trial.conference." + kind.word()) + text.of("trial.colon")
                                        + text.of("trial.conference.ground." + ground.name()) + " "
                                        + ground.citation(kind))))
                .toList();
        return List.of(new Input(
                "select",
                Field.of("ground", text.of("trial.conference.ask"))
                        .hint(text.of("trial.conference.ask.hint"))
                        .mandatory()
                        .choices(options)));
    }

    /** 开始评议 */
    List<Input> opening(Map<String, String> typed, Frame frame) {
        Text text = frame.text();
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input(
                "date",
                Field.of("hearingOn", text.of("trial.hearingEnded"))
                        .holding(typed.getOrDefault("hearingOn", frame.today().toString()))
                        .between(null, frame.today())
                        .hint(text.of("trial.hearingEnded.hint"))
                        .mandatory()));
        List<Option> kinds = Arrays.stream(QuestionKind.values())
                .map(kind -> new Option(kind.name(), text.of("trial.question." + kind.name())))
                .toList();
        for (int no = 1; no <= QUESTIONS; no++) {
            boolean first = no == 1;
            Field words = Field.of("words-" + no, text.of("trial.question.words", no))
                    .holding(typed.getOrDefault("words-" + no, first ? text.of("trial.question.usual") : ""))
                    .upTo(WORDS);
            Field answers = Field.of("answers-" + no, text.of("trial.question.answers"))
                    .holding(typed.getOrDefault("answers-" + no, first ? text.of("trial.question.usualAnswers") : ""))
                    .hint(text.of("trial.question.answers.hint"))
                    .upTo(WORDS);
            inputs.add(new Input("text", first ? words.mandatory() : words));
            inputs.add(new Input(
                    "select",
                    Field.of("kind-" + no, text.of("trial.question.kind"))
                            .holding(typed.getOrDefault("kind-" + no, first ? "RESULT" : "FACT"))
                            .mandatory()
                            .choices(kinds)));
            inputs.add(new Input("text", first ? answers.mandatory() : answers));
        }
        return inputs;
    }
}
