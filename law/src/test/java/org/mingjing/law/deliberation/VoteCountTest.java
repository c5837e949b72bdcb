package org.mingjing.law.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.deliberation.VoteResult.Majority;
import org.mingjing.law.deliberation.VoteResult.Split;
import org.mingjing.law.deliberation.VoteResult.Waiting;
import org.mingjing.law.panel.SeatKind;

/** 评议 Order, who votes, what the votes decide. */
class VoteCountTest {

    private static final Question FACT = new Question(1, QuestionKind.FACT, "q", List.of("a", "b", "c"));
    private static final Question LAW = new Question(2, QuestionKind.LAW, "q", List.of("a", "b", "c"));

    private static List<Speaker> panel(int judges, int assessors, int handling, int presiding) {
        List<Speaker> all = new ArrayList<>();
        for (int no = 1; no <= judges + assessors; no++) {
            all.add(new Speaker(
                    no, no <= judges ? SeatKind.JUDGE : SeatKind.ASSESSOR, no == handling, no == presiding));
        }
        return all;
    }

    @Test
    void theHandlingJudgeSpeaksFirstAndThePresidingJudgeLast() {
        assertThat(SpeakingOrder.of(panel(3, 0, 3, 1))).extracting(Speaker::no).containsExactly(3, 2, 1);
        assertThat(SpeakingOrder.of(panel(3, 0, 1, 1)))
                .as("even when both are one (合议庭规定 10)")
                .extracting(Speaker::no)
                .containsExactly(2, 3, 1);
        assertThat(SpeakingOrder.of(panel(3, 4, 2, 1)))
                .as("assessors before judges (陪审员法解释 12)")
                .extracting(Speaker::no)
                .containsExactly(4, 5, 6, 7, 2, 3, 1);
        assertThat(SpeakingOrder.introduced(panel(3, 0, 1, 1))).isFalse();
        assertThat(SpeakingOrder.introduced(panel(2, 1, 1, 1))).isTrue();
    }

    @Test
    void inAPanelOfSevenAssessorsVoteOnFactsOnly() {
        List<Speaker> seven = panel(3, 4, 1, 2);
        Map<Integer, Integer> votes = Map.of(1, 1, 2, 1, 3, 2, 4, 2, 5, 2, 6, 2, 7, 1);
        assertThat(VoteCount.of(CaseCategory.CIVIL, FACT, seven, votes))
                .isInstanceOfSatisfying(Majority.class, majority -> {
                    assertThat(majority.answer()).isEqualTo(2);
                    assertThat(majority.minority()).containsExactly(1, 2, 7);
                });
        assertThat(VoteCount.of(CaseCategory.CIVIL, LAW, seven, votes))
                .as("two of three judges")
                .isInstanceOfSatisfying(Majority.class, majority -> {
                    assertThat(majority.answer()).isEqualTo(1);
                    assertThat(majority.citation()).hasToString("陪审员法 22");
                });
        assertThat(VoteCount.of(CaseCategory.CIVIL, LAW, panel(2, 1, 1, 2), Map.of(1, 1, 2, 2, 3, 2)))
                .as("of three the assessor votes on the law too (陪审员法 21)")
                .isInstanceOfSatisfying(
                        Majority.class,
                        majority -> assertThat(majority.answer()).isEqualTo(2));
    }

    @Test
    void threeWaysAreNoMajority() {
        assertThat(VoteCount.of(CaseCategory.CIVIL, LAW, panel(3, 0, 1, 2), Map.of(1, 1, 2, 2, 3, 3)))
                .isInstanceOf(Split.class);
    }

    @Test
    void fiveWorkingDaysFromTheEndOfTheHearing() {
        WorkingCalendar calendar = WorkingCalendar.of(PublishedHolidays.all());
        // Friday the 20th: 23, 24, 25, 26, 27
        assertThat(DeliberationTerm.of(LocalDate.of(2026, 11, 20), calendar)).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void groundsThatTheTextsHeldNameAreFound() {
        for (ConferenceGround ground : ConferenceGround.of(CaseCategory.CRIMINAL, ConferenceKind.COMMITTEE)) {
            assertThat(Articles.findAll(ground.citation(ConferenceKind.COMMITTEE)))
                    .as(ground.name())
                    .isNotEmpty();
        }
        assertThat(ConferenceGround.of(CaseCategory.CIVIL, ConferenceKind.COMMITTEE))
                .doesNotContain(ConferenceGround.DEATH_PENALTY);
    }

    /** 合议庭规定 10, 陪审员法解释 12; 刑诉法 184, 民诉法 45, and the organic law where a statute says nothing of its own. */
    @Test
    void whereTheOrderAndTheMajorityStand() {
        assertThat(SpeakingOrder.citation(panel(3, 0, 1, 2))).hasToString("合议庭规定 10");
        assertThat(SpeakingOrder.citation(panel(2, 1, 1, 2))).hasToString("陪审员法解释 12");
        assertThat(VoteCount.majority(CaseCategory.CRIMINAL)).hasToString("刑诉法 184");
        assertThat(VoteCount.majority(CaseCategory.CIVIL)).hasToString("民诉法 45");
        assertThat(VoteCount.majority(CaseCategory.ADMINISTRATIVE)).hasToString("法院组织法 31");
        assertThat(VoteCount.of(CaseCategory.CRIMINAL, LAW, panel(3, 0, 1, 2), Map.of(1, 1, 2, 1, 3, 1)))
                .as("all vote, so the rule is that of the case")
                .isInstanceOfSatisfying(Majority.class, majority -> {
                    assertThat(majority.citation()).hasToString("刑诉法 184");
                    assertThat(majority.unanimous()).isTrue();
                });
        assertThat(VoteCount.of(CaseCategory.CRIMINAL, LAW, panel(3, 0, 1, 2), Map.of(1, 1, 2, 1, 3, 2)))
                .isInstanceOfSatisfying(
                        Majority.class,
                        majority -> assertThat(majority.unanimous()).isFalse());
        assertThat(VoteCount.of(CaseCategory.CIVIL, LAW, panel(3, 4, 1, 2), Map.of(1, 1, 3, 1)))
                .as("the second judge is waited for, no assessor is")
                .isInstanceOfSatisfying(
                        Waiting.class, waiting -> assertThat(waiting.missing()).containsExactly(2));
    }

    /** Two of four is half and no majority: a panel left with four by an illness decides nothing with two against two. */
    @Test
    void halfIsNotMoreThanHalf() {
        assertThat(VoteCount.of(CaseCategory.CIVIL, LAW, panel(4, 0, 1, 2), Map.of(1, 1, 2, 1, 3, 2, 4, 2)))
                .isInstanceOfSatisfying(
                        Split.class, split -> assertThat(split.citation()).hasToString("合议庭规定 12(3)"));
    }

    /** 法院组织法 39: the panel carries out what the committee decides; 专业法官会议意见 11: the opinion of the judges is for reference. */
    @Test
    void onlyTheCommitteeBinds() {
        assertThat(ConferenceKind.COMMITTEE.binds()).isTrue();
        assertThat(ConferenceKind.JUDGES.binds()).isFalse();
        assertThat(ConferenceKind.COMMITTEE.effect()).hasToString("法院组织法 39");
        assertThat(ConferenceKind.JUDGES.effect()).hasToString("专业法官会议意见 11");
        assertThat(ConferenceKind.of("committee")).contains(ConferenceKind.COMMITTEE);
        assertThat(ConferenceKind.of("judges")).contains(ConferenceKind.JUDGES);
        assertThat(ConferenceKind.of("plenum")).isEmpty();
    }

    /** 合议庭规定 12, 陪审员法 23, 刑诉解释 216; 专业法官会议意见 4. */
    @Test
    void onWhichGroundACaseIsTakenWhere() {
        assertThat(ConferenceGround.of(CaseCategory.CIVIL, ConferenceKind.COMMITTEE))
                .containsExactly(
                        ConferenceGround.NO_MAJORITY, ConferenceGround.MEMBER_ASKS, ConferenceGround.DIFFICULT);
        assertThat(ConferenceGround.of(CaseCategory.CRIMINAL, ConferenceKind.COMMITTEE))
                .containsExactly(
                        ConferenceGround.NO_MAJORITY,
                        ConferenceGround.MEMBER_ASKS,
                        ConferenceGround.DIFFICULT,
                        ConferenceGround.DEATH_PENALTY,
                        ConferenceGround.RETRIAL_OR_PROTEST);
        assertThat(ConferenceGround.of(CaseCategory.CRIMINAL, ConferenceKind.JUDGES))
                .containsExactly(
                        ConferenceGround.NO_MAJORITY,
                        ConferenceGround.UNIFY_LAW,
                        ConferenceGround.FOUR_CATEGORIES,
                        ConferenceGround.DIFFICULT);
        assertThat(ConferenceGround.MEMBER_ASKS.citation(ConferenceKind.COMMITTEE))
                .hasToString("陪审员法 23");
        assertThat(ConferenceGround.UNIFY_LAW.citation(ConferenceKind.JUDGES)).hasToString("专业法官会议意见 4");
    }

    /** Against a count by hand: sort the votes of those who vote, the middle one is the only answer that can have more than half. */
    @Property(tries = 5_000)
    void theCountIsThatOfAnIndependentModel(
            @ForAll("sizes") int size, @ForAll boolean law, @ForAll("ballots") Map<Integer, Integer> votes) {
        List<Speaker> panel = size == 8 ? panel(3, 4, 1, 2) : panel(size, 0, 1, 2);
        Question question = law ? LAW : FACT;
        int voting = size == 8 && law ? 3 : panel.size();
        List<Integer> cast = new ArrayList<>();
        for (int no = 1; no <= voting; no++) {
            if (votes.containsKey(no)) {
                cast.add(votes.get(no));
            }
        }
        VoteResult result = VoteCount.of(CaseCategory.CIVIL, question, panel, votes);
        if (cast.size() < voting) {
            assertThat(result)
                    .isInstanceOfSatisfying(
                            Waiting.class,
                            waiting -> assertThat(waiting.missing()).hasSize(voting - cast.size()));
            return;
        }
        List<Integer> sorted = cast.stream().sorted().toList();
        int middle = sorted.get(voting / 2);
        long agreeing = cast.stream().filter(vote -> vote == middle).count();
        if (agreeing > voting / 2) {
            assertThat(result).isInstanceOfSatisfying(Majority.class, majority -> {
                assertThat(majority.answer()).isEqualTo(middle);
                assertThat(majority.in()).hasSize((int) agreeing);
                assertThat(majority.in().size() + majority.minority().size()).isEqualTo(voting);
            });
        } else {
            assertThat(result).isInstanceOf(Split.class);
        }
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.of(3, 5, 7, 8);
    }

    @Provide
    Arbitrary<Map<Integer, Integer>> ballots() {
        return Arbitraries.integers().between(0, 9).list().ofSize(7).map(list -> {
            Map<Integer, Integer> votes = new HashMap<>();
            for (int no = 1; no <= list.size(); no++) {
                int vote = list.get(no - 1);
                if (vote > 0) {
                    votes.put(no, (vote + 2) / 3);
                }
            }
            return votes;
        });
    }
}
