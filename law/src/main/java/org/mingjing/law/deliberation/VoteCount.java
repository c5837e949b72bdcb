package org.mingjing.law.deliberation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.kernel.Citation;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.deliberation.VoteResult.Majority;
import org.mingjing.law.deliberation.VoteResult.Split;
import org.mingjing.law.deliberation.VoteResult.Waiting;
import org.mingjing.law.panel.PanelRules;
import org.mingjing.law.panel.SeatKind;

/** 表决规则 Who votes on a question, and what the votes decide. */
public final class VoteCount {

    private static final Citation SEVEN = Citation.of("陪审员法", "22");
    private static final Citation CONFERENCE = Citation.of("合议庭规定", "12(3)");

    private VoteCount() {}

    /** 少数服从多数 Where it stands that the majority decides and the minority is kept. */
    public static Citation majority(CaseCategory category) {
        return switch (category) {
            case CRIMINAL -> Citation.of("刑诉法", "184");
            case CIVIL -> Citation.of("民诉法", "45");
            default -> Citation.of("法院组织法", "31");
        };
    }

    /** In a panel of seven the assessors vote on facts only; on the law they may speak (陪审员法 22). */
    public static boolean votes(Speaker speaker, QuestionKind kind, List<Speaker> panel) {
        return speaker.kind() == SeatKind.JUDGE || kind == QuestionKind.FACT || panel.size() < PanelRules.LARGE;
    }

    /**
     * Counts.
     *
     * @param votes chosen answers by the number of the seat; votes of those who do not vote on such a question count for nothing
     */
    public static VoteResult of(
            CaseCategory category, Question question, List<Speaker> panel, Map<Integer, Integer> votes) {
        List<Integer> voters = panel.stream()
                .filter(speaker -> votes(speaker, question.kind(), panel))
                .map(Speaker::no)
                .sorted()
                .toList();
        Citation rule = voters.size() < panel.size() ? SEVEN : majority(category);
        Set<Integer> missing =
                voters.stream().filter(no -> !votes.containsKey(no)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            return new Waiting(missing, rule);
        }
        Map<Integer, List<Integer>> byAnswer = voters.stream().collect(Collectors.groupingBy(votes::get));
        return byAnswer.entrySet().stream()
                .filter(answer -> answer.getValue().size() * 2 > voters.size())
                .<VoteResult>map(answer -> new Majority(
                        answer.getKey(),
                        answer.getValue(),
                        voters.stream()
                                .filter(no -> !answer.getValue().contains(no))
                                .toList(),
                        rule))
                .findFirst()
                .orElseGet(() -> new Split(CONFERENCE));
    }
}
