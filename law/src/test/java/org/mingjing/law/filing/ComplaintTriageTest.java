package org.mingjing.law.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.Money;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.triage.AverageWages;
import org.mingjing.law.triage.Formation;
import org.mingjing.law.triage.Triage;
import org.mingjing.law.triage.TriageFact;
import org.mingjing.law.triage.TriageFacts;

/** 诉状告诉了什么 What is read off a complaint, and what is left to ask. */
class ComplaintTriageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final CourtCode BASIC = CourtCode.of("苏9801");

    @Test
    void aLoanTellsLittle() {
        TriageFacts facts = facts(complaint(FilingKind.CIVIL, "民间借贷纠纷", Money.ofYuan(5), 1));
        assertThat(facts.province() + facts.level()).isEqualTo("苏" + CourtLevel.BASIC);
        assertThat(facts.known())
                .containsOnly(
                        Map.entry(TriageFact.MANY_PARTIES, false),
                        Map.entry(TriageFact.COUNTERCLAIM, false),
                        Map.entry(TriageFact.REVOCATION_SUIT, false),
                        Map.entry(TriageFact.ENFORCEMENT_OBJECTION_SUIT, false));
    }

    @Test
    void aDivorceIsOfStatusAndClaimsNoMoney() {
        assertThat(facts(complaint(FilingKind.CIVIL, "离婚纠纷", null, 1)).known())
                .containsEntry(TriageFact.STATUS_OR_TITLE, true)
                .containsEntry(TriageFact.MONEY_ONLY, false);
    }

    /** Of a complaint that claims nothing yet it is not known whether it is about money. */
    @Test
    void nothingClaimedTellsNothingOfMoney() {
        Complaint empty = new Complaint(FilingKind.CIVIL, DAY, "", "", "", "", null, List.of(), Set.of(), Set.of());
        assertThat(ComplaintTriage.read(empty)).doesNotContainKey(TriageFact.MONEY_ONLY);
    }

    /** 民诉解释 75: ten or more. */
    @Test
    void tenOnOneSideAreMany() {
        assertThat(facts(complaint(FilingKind.CIVIL, "劳务合同纠纷", null, 9)).known())
                .containsEntry(TriageFact.MANY_PARTIES, false);
        assertThat(facts(complaint(FilingKind.CIVIL, "劳务合同纠纷", null, 10)).known())
                .containsEntry(TriageFact.MANY_PARTIES, true);
    }

    @Test
    void aPersonKnowsBetterThanThePapersButNotThanTheKindOfAction() {
        Map<TriageFact, Boolean> told =
                Map.of(TriageFact.MANY_PARTIES, true, TriageFact.ENFORCEMENT_OBJECTION_SUIT, false);
        Complaint objection = complaint(FilingKind.ENFORCEMENT_OBJECTION, "案外人执行异议之诉", null, 1);
        assertThat(ComplaintTriage.facts(objection, BASIC, DAY, told).known())
                .containsEntry(TriageFact.MANY_PARTIES, true)
                .containsEntry(TriageFact.ENFORCEMENT_OBJECTION_SUIT, true);
    }

    /** Whatever is answered, a way is proposed in which this kind of action can be filed. */
    @Test
    void whatIsProposedCanBeFiled() {
        for (FilingKind kind : FilingKind.values()) {
            for (Boolean answer : List.of(true, false)) {
                TriageFacts facts = facts(complaint(kind, "民间借贷纠纷", Money.ofYuan(1_000), 1));
                for (var question : Triage.questions(facts, AverageWages.held())) {
                    facts = facts.known().containsKey(question.fact())
                            ? facts
                            : facts.with(question.fact(), answer == question.wanted());
                }
                var way = Triage.propose(facts, AverageWages.held()).proposed().option();
                assertThat(kind.trialLimit(way.procedure()))
                        .as(kind + " " + way)
                        .isPresent();
            }
        }
    }

    /** 民诉解释 292: a third party's action for revocation is heard by a panel, in the ordinary procedure. */
    @Test
    void aRevocationSuitIsHeardByAPanel() {
        TriageFacts facts = facts(complaint(FilingKind.THIRD_PARTY_REVOCATION, "民间借贷纠纷", null, 1));
        var proposal = Triage.propose(facts, AverageWages.held());
        assertThat(proposal.proposed().option().procedure()).isEqualTo(Procedure.ORDINARY);
        assertThat(proposal.proposed().option().formation()).isEqualTo(Formation.PANEL);
        assertThat(proposal.isSettled()).isTrue();
    }

    private static TriageFacts facts(Complaint complaint) {
        return ComplaintTriage.facts(complaint, BASIC, DAY, ComplaintTriage.read(complaint));
    }

    private static Complaint complaint(FilingKind kind, String cause, @Nullable Money amount, int claimants) {
        List<Litigant> litigants = Stream.concat(
                        IntStream.range(0, claimants).mapToObj(no -> party(Side.CLAIMANT, "甲" + no)),
                        Stream.of(party(Side.OPPONENT, "乙")))
                .toList();
        return new Complaint(kind, DAY, cause, "请求", "理由", "住所地", amount, litigants, Set.of(), Set.of());
    }

    private static Litigant party(Side side, String name) {
        return new Litigant(side, false, name, "", "一号", "", "", "", false);
    }
}
