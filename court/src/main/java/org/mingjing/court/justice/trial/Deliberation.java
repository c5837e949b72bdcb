package org.mingjing.court.justice.trial;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.deliberation.Question;
import org.mingjing.law.deliberation.Speaker;
import org.mingjing.law.deliberation.SpeakingOrder;
import org.mingjing.law.deliberation.VoteCount;
import org.mingjing.law.deliberation.VoteResult;

/**
 * 合议庭评议
 *
 * @param introduction 承办法官介绍的相关法律、证据规则; empty: not yet, or not needed
 * @param bound 审判委员会的决定; empty: the panel decides
 * @param opinions of all rounds, as they were given
 */
@Term("合议庭评议")
public record Deliberation(
        UUID id,
        CourtId court,
        CaseId caseId,
        int no,
        DeliberationState state,
        LocalDate hearingOn,
        LocalDate dueOn,
        LocalDate openedOn,
        String introduction,
        int round,
        int version,
        String bound,
        List<Voice> voices,
        List<Question> questions,
        List<Opinion> opinions,
        int revision) {

    public Deliberation {
        voices = List.copyOf(voices);
        questions = List.copyOf(questions);
        opinions = List.copyOf(opinions);
    }

    public SubjectRef subject() {
        return new SubjectRef("deliberation", id.toString());
    }

    public List<Speaker> speakers() {
        return voices.stream().map(Voice::speaker).toList();
    }

    /** Those of the present round. */
    public List<Opinion> spoken() {
        return opinions.stream().filter(one -> one.round() == round).toList();
    }

    /** Whose turn it is; empty when all have spoken. */
    public Optional<Voice> turn() {
        List<Integer> done = spoken().stream().map(Opinion::speaker).toList();
        return SpeakingOrder.of(speakers()).stream()
                .map(Speaker::no)
                .filter(no -> !done.contains(no))
                .findFirst()
                .map(this::voice);
    }

    /** 需要先介绍相关法律 Whether the handling judge still has to explain the law to the assessors. */
    public boolean toIntroduce() {
        return SpeakingOrder.introduced(speakers()) && introduction.isEmpty();
    }

    public Voice voice(int no) {
        return voices.stream().filter(one -> one.no() == no).findFirst().orElseThrow();
    }

    public Optional<Voice> of(PersonId person) {
        return voices.stream().filter(one -> one.is(person)).findFirst();
    }

    boolean presides(PersonId person) {
        return of(person).filter(Voice::presiding).isPresent();
    }

    /** The count on one question in the present round. */
    public VoteResult result(CaseCategory category, Question question) {
        int at = questions.indexOf(question);
        Map<Integer, Integer> votes = new HashMap<>();
        spoken().stream()
                .filter(one -> one.votes().get(at) > 0)
                .forEach(one -> votes.put(one.speaker(), one.votes().get(at)));
        return VoteCount.of(category, question, speakers(), votes);
    }

    /** Whether each question has its majority. */
    boolean settled(CaseCategory category) {
        return questions.stream().allMatch(one -> result(category, one) instanceof VoteResult.Majority);
    }
}
