package org.mingjing.law.triage;

import java.util.List;
import org.mingjing.kernel.Term;
import org.mingjing.law.triage.TriageCondition.Answer;

/** 考虑过的方案 One way to hear a case, with each of its conditions answered. */
@Term("考虑过的方案")
public record ConsideredOption(TriageOption option, List<TriageGround> grounds) {

    public ConsideredOption {
        grounds = List.copyOf(grounds);
    }

    static ConsideredOption of(TriageOption option, KnownFacts known) {
        return new ConsideredOption(
                option,
                option.conditions().stream()
                        .map(condition -> new TriageGround(condition, condition.ask(known::holds)))
                        .toList());
    }

    /** One failed condition shuts this way; else one unknown leaves it open. */
    public Answer answer() {
        if (!with(Answer.FAILED).isEmpty()) {
            return Answer.FAILED;
        }
        return with(Answer.UNKNOWN).isEmpty() ? Answer.FULFILLED : Answer.UNKNOWN;
    }

    /** 尚待约定 The agreements of the parties that this way rests on and that nobody has recorded. */
    public List<TriageCondition> agreementsDue() {
        return with(Answer.UNKNOWN).stream()
                .map(TriageGround::condition)
                .filter(TriageCondition::asksForAgreement)
                .toList();
    }

    public List<TriageGround> with(Answer answer) {
        return grounds.stream().filter(ground -> ground.answer() == answer).toList();
    }
}
