package org.mingjing.law.deliberation;

import java.util.List;
import org.mingjing.kernel.Term;

/** 评议事项 A question to be voted on, and the answers between which the members choose. */
@Term("评议事项")
public record Question(int no, QuestionKind kind, String words, List<String> answers) {
    public Question {
        answers = List.copyOf(answers);
    }
}
