package org.mingjing.court.justice.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.ui.Text;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.deliberation.Question;
import org.mingjing.law.deliberation.VoteResult;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 评议笔录的文字 Drawn up from the record, the minority with its reasons as well. A paper of the court is written in Chinese. */
@Component
public class MinutesWords {

    private final MessageSource messages;
    private final People people;
    private final Assessors assessors;

    MinutesWords(MessageSource messages, People people, Assessors assessors) {
        this.messages = messages;
        this.people = people;
        this.assessors = assessors;
    }

    String of(CaseCard card, Deliberation one, List<ConferenceHeld> conferences) {
        Text text = new Text(messages, Locale.SIMPLIFIED_CHINESE);
        Map<Integer, String> names = names(one);
        List<String> lines = new ArrayList<>();
        lines.add(text.of("trial.paper.title", card.number(), card.title()));
        lines.add(text.of("trial.paper.members", members(one, names, text)));
        lines.add(text.of("trial.paper.dates", one.hearingOn(), one.openedOn()));
        if (!one.introduction().isEmpty()) {
            lines.add(text.of("trial.paper.introduction", one.introduction()));
        }
        for (int round = 1; round <= one.round(); round++) {
            lines.add(text.of("trial.paper.round", round));
            for (Opinion opinion : one.opinions()) {
                if (opinion.round() == round) {
                    lines.add(text.of(
                            "trial.paper.opinion",
                            names.getOrDefault(opinion.speaker(), "—"),
                            opinion.words(),
                            votes(one, opinion, text)));
                }
            }
            for (ConferenceHeld held : conferences) {
                if (held.round() == round && held.heldOn() != null) {
                    lines.add(text.of(
                            "trial.paper.conference." + held.kind().word(),
                            held.heldOn(),
                            held.attended(),
                            held.opinion()));
                }
            }
        }
        if (one.bound().isEmpty()) {
            one.questions().forEach(question -> lines.add(result(card.category(), one, question, names, text)));
        } else {
            lines.add(text.of("trial.paper.bound", one.bound()));
        }
        return String.join("\n", lines);
    }

    /** 表决结果 of one question in one sentence. */
    public static String result(
            CaseCategory category, Deliberation one, Question question, Map<Integer, String> names, Text text) {
        return switch (one.result(category, question)) {
            case VoteResult.Waiting waiting ->
                text.of(
                        "trial.result.waiting",
                        question.words(),
                        waiting.missing().stream()
                                .sorted()
                                .map(no -> names.getOrDefault(no, "—"))
                                .collect(Collectors.joining(text.of("trial.comma"))));
            case VoteResult.Majority majority
            when majority.unanimous() ->
                text.of(
                        "trial.result.unanimous",
                        question.words(),
                        question.answers().get(majority.answer() - 1));
            case VoteResult.Majority majority ->
                text.of(
                        "trial.result.majority",
                        question.words(),
                        question.answers().get(majority.answer() - 1),
                        majority.in().size(),
                        majority.minority().size(),
                        majority.minority().stream()
                                .map(no -> names.getOrDefault(no, "—"))
                                .collect(Collectors.joining(text.of("trial.comma"))));
            case VoteResult.Split split -> text.of("trial.result.split", question.words());
        };
    }

    /** 表决 What one member voted, question by question. */
    public static String votes(Deliberation one, Opinion opinion, Text text) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < one.questions().size(); at++) {
            int vote = opinion.votes().get(at);
            Question question = one.questions().get(at);
            words.add(
                    vote == 0
                            ? text.of("trial.vote.none", question.words())
                            : text.of(
                                    "trial.vote",
                                    question.words(),
                                    question.answers().get(vote - 1)));
        }
        return String.join(text.of("trial.semicolon"), words);
    }

    private static String members(Deliberation one, Map<Integer, String> names, Text text) {
        return one.voices().stream()
                .map(voice -> names.getOrDefault(voice.no(), "—")
                        + (voice.presiding() ? text.of("trial.paper.presides") : "")
                        + (voice.person() == null ? text.of("trial.paper.assessor") : ""))
                .collect(Collectors.joining(text.of("trial.comma")));
    }

    /** Names of the members by their seats. */
    public Map<Integer, String> names(Deliberation one) {
        List<PersonId> judges = new ArrayList<>();
        List<AssessorId> drawn = new ArrayList<>();
        one.voices().forEach(voice -> {
            PersonId person = voice.person();
            AssessorId assessor = voice.assessor();
            if (person != null) {
                judges.add(person);
            } else if (assessor != null) {
                drawn.add(assessor);
            }
        });
        Map<PersonId, String> known = people.names(judges);
        Map<AssessorId, String> list = assessors.names(drawn);
        return one.voices().stream().collect(Collectors.toMap(Voice::no, voice -> {
            PersonId person = voice.person();
            AssessorId assessor = voice.assessor();
            return person != null
                    ? known.getOrDefault(person, "—")
                    : assessor == null ? "—" : list.getOrDefault(assessor, "—");
        }));
    }
}
