package org.mingjing.court.justice.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.evidence.EvidenceHands.TODAY;
import static org.mingjing.court.justice.evidence.EvidenceHands.code;
import static org.mingjing.court.justice.evidence.EvidenceHands.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.writs.KnownFacts;
import org.mingjing.court.justice.writs.WritField;
import org.mingjing.court.justice.writs.WritTemplates;
import org.mingjing.kernel.Decision;
import org.mingjing.law.evidence.LateConsequence;
import org.mingjing.law.evidence.LateFault;
import org.mingjing.law.evidence.PeriodWay;
import org.mingjing.law.evidence.RequestKind;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 举证 Periods, late evidence, opinions, admission, requests; two at once, sent twice. Today is Sunday 2026-11-22. */
@WithCourt
@Import(EvidenceHands.class)
@TestPropertySource(properties = "mingjing.test.database=evidence")
class EvidenceDeskIT {

    /** A Monday; fifteen days after it is Tuesday 3 November. */
    private static final LocalDate TOLD = LocalDate.of(2026, 10, 19);

    private static final LocalDate LAST = LocalDate.of(2026, 11, 3);

    @Autowired
    private EvidenceHands hands;

    @Autowired
    private Cases cases;

    @Autowired
    private KnownFacts known;

    @Autowired
    private WritTemplates templates;

    @Autowired
    private CourtBoundary boundary;

    @Test
    void aPeriodKeepsItsBounds() {
        CaseId id = hands.filed(1, Procedure.ORDINARY);
        assertThat(code(hands.act(id, Role.JUDGE, TOLD, 0, new EvidenceAct.SetTerm("", PeriodWay.SET, TOLD, 14, "急"))))
                .isEqualTo("proof.refused.tooShort");
        assertThat(code(hands.act(id, Role.CLERK, TOLD, 0, new EvidenceAct.SetTerm("", PeriodWay.SET, TOLD, 15, ""))))
                .isEqualTo("access.notGranted");
        assertThat(code(hands.act(id, Role.JUDGE, TOLD, 0, new EvidenceAct.SetTerm("丙", PeriodWay.SET, TOLD, 15, ""))))
                .isEqualTo("proof.refused.noParty");
        assertThat(code(hands.act(id, Role.JUDGE, TOLD, 0, new EvidenceAct.SetTerm("", PeriodWay.SET, TODAY, 15, ""))))
                .as("told after it was set")
                .isEqualTo("proof.refused.outOfOrder");
        CaseId summary = hands.filed(2, Procedure.SUMMARY);
        assertThat(code(hands.act(
                        summary, Role.JUDGE, TOLD, 0, new EvidenceAct.SetTerm("", PeriodWay.AGREED, TOLD, 16, ""))))
                .isEqualTo("proof.refused.tooLong");
        EvidenceTerm term = hands.term(id, TOLD, 15);
        assertThat(code(hands.act(
                        id, Role.JUDGE, LAST.plusDays(1), term.revision(), new EvidenceAct.Exchange(term.id()))))
                .as("an exchange does not make the period longer")
                .isEqualTo("proof.refused.exchanged");
        hands.done(id, Role.JUDGE, TOLD.plusDays(8), term.revision(), new EvidenceAct.Exchange(term.id()));
        assertThat(hands.terms(id))
                .singleElement()
                .satisfies(after -> assertThat(after.exchangeOn()).isEqualTo(TOLD.plusDays(8)));
        assertThat(hands.handedIn(id, "甲", "收条", TOLD.plusDays(9)).late())
                .as("the exchange ended the period")
                .isTrue();
    }

    /** 举证通知书 Until when and for whom is not typed a second time. */
    @Test
    void theNoticeSaysThePeriodThatWasSet() {
        CaseId id = hands.filed(40, Procedure.ORDINARY);
        assertThat(said(id)).doesNotContainKeys(WritField.EVIDENCE_UNTIL, WritField.EVIDENCE_TO);
        hands.term(id, TOLD, 15);
        assertThat(said(id))
                .containsEntry(WritField.EVIDENCE_UNTIL, "2026年11月3日")
                .containsEntry(WritField.EVIDENCE_TO, "甲、乙");
    }

    private Map<WritField, String> said(CaseId id) {
        return boundary.read(
                EvidenceHands.scope(), () -> known.of(cases.find(id).orElseThrow(), templates.of("evidence-notice")));
    }

    @Test
    void lateEvidenceWaitsForTheJudge() {
        CaseId id = hands.filed(3, Procedure.ORDINARY);
        hands.term(id, TOLD, 15);
        assertThat(hands.handedIn(id, "甲", "合同", LAST).late()).isFalse();
        Evidence late = hands.handedIn(id, "甲", "补充协议", LAST.plusDays(1));
        assertThat(late.late()).isTrue();
        assertThat(late.no()).isEqualTo(2);
        assertThat(hands.owed(Role.JUDGE, late.id().subject()))
                .extracting(WorkItem::kind)
                .containsExactly("evidence-late");
        assertThat(code(hands.act(id, Role.JUDGE, TODAY, 0, new EvidenceAct.Admit(late.id(), false, "逾期"))))
                .isEqualTo("proof.refused.lateOpen");
        hands.done(id, Role.JUDGE, TODAY, 0, new EvidenceAct.FindLate(late.id(), LateFault.GROSS, false, "早已持有"));
        Evidence found = hands.item(late.id());
        assertThat(code(hands.act(
                        id,
                        Role.JUDGE,
                        TODAY,
                        found.revision(),
                        new EvidenceAct.FindLate(late.id(), LateFault.OBJECTIVE, false, "另有原因"))))
                .as("found once")
                .isEqualTo("proof.refused.foundAlready");
        assertThat(found.consequence()).isEqualTo(LateConsequence.NOT_TAKEN);
        assertThat(hands.owed(Role.JUDGE, late.id().subject())).isEmpty();
        hands.done(
                id, Role.CLERK, TODAY, found.revision(), new EvidenceAct.Examine(late.id(), "乙", true, true, true, ""));
        assertThat(code(hands.act(
                        id,
                        Role.JUDGE,
                        TODAY,
                        hands.item(late.id()).revision(),
                        new EvidenceAct.Admit(late.id(), true, "真实"))))
                .isEqualTo("proof.refused.notTaken");
    }

    @Test
    void whatNobodySpokeOnIsNotAdmitted() {
        CaseId id = hands.filed(4, Procedure.ORDINARY);
        Evidence item = hands.handedIn(id, "甲", "合同", TOLD);
        assertThat(item.late()).as("no period was set").isFalse();
        assertThat(code(hands.act(id, Role.JUDGE, TODAY, 0, new EvidenceAct.Admit(item.id(), true, "真实"))))
                .isEqualTo("proof.refused.notExamined");
        assertThat(code(hands.act(
                        id, Role.CLERK, TODAY, 0, new EvidenceAct.Examine(item.id(), "甲", true, true, true, ""))))
                .isEqualTo("proof.refused.otherSide");
        assertThat(code(hands.act(
                        id, Role.CLERK, TODAY, 0, new EvidenceAct.Examine(item.id(), "乙", false, true, true, ""))))
                .as("objects without a word")
                .isEqualTo("proof.refused.noReasons");
        hands.done(id, Role.CLERK, TODAY, 0, new EvidenceAct.Examine(item.id(), "乙", false, true, true, "签名不是本人所写"));
        assertThat(code(hands.act(id, Role.JUDGE, TODAY, 0, new EvidenceAct.Admit(item.id(), true, "真实"))))
                .isEqualTo("proof.refused.changedMeanwhile");
        assertThat(code(hands.act(id, Role.JUDGE, TODAY, 1, new EvidenceAct.Admit(item.id(), true, ""))))
                .as("disputed, so reasons are needed")
                .isEqualTo("proof.refused.noReasons");
        hands.done(id, Role.JUDGE, TODAY, 1, new EvidenceAct.Admit(item.id(), true, "与银行流水相互印证"));
        assertThat(hands.item(item.id()).admitted()).isTrue();
        assertThat(code(hands.act(id, Role.JUDGE, TODAY, 2, new EvidenceAct.Admit(item.id(), false, "改判"))))
                .as("judged once")
                .isEqualTo("proof.refused.judgedAlready");
    }

    /** Asked on the last day; extended to the 20th for all. What is asked a day later is too late. */
    @Test
    void anExtensionIsAskedForInTimeAndHoldsForAll() {
        CaseId id = hands.filed(5, Procedure.ORDINARY);
        var more = new EvidenceAct.Ask(RequestKind.EXTENSION, "甲", "延长十五日", "证人在外地");
        assertThat(code(hands.act(id, Role.CLERK, TOLD, 0, more))).isEqualTo("proof.refused.noTerm");
        hands.term(id, TOLD, 15);
        assertThat(code(hands.act(id, Role.CLERK, LAST.plusDays(1), 0, more))).isEqualTo("proof.refused.askedTooLate");
        EvidenceRequest asked = hands.request(hands.done(id, Role.CLERK, LAST, 0, more));
        assertThat(hands.owed(Role.JUDGE, asked.id().subject()))
                .extracting(WorkItem::dueOn)
                .containsExactly(LAST);
        assertThat(code(hands.act(id, Role.JUDGE, LAST, 0, new EvidenceAct.Decide(asked.id(), true, LAST, "理由成立"))))
                .as("not longer")
                .isEqualTo("proof.refused.until");
        LocalDate until = LocalDate.of(2026, 11, 20);
        hands.done(id, Role.JUDGE, LAST, 0, new EvidenceAct.Decide(asked.id(), true, until, "理由成立"));
        assertThat(hands.owed(Role.JUDGE, asked.id().subject())).isEmpty();
        assertThat(hands.handedIn(id, "乙", "转账记录", until).late())
                .as("it holds for the other party too")
                .isFalse();
        assertThat(hands.handedIn(id, "乙", "聊天记录", until.plusDays(1)).late()).isTrue();
        assertThat(code(hands.act(
                        id,
                        Role.CLERK,
                        TODAY,
                        0,
                        new EvidenceAct.Ask(RequestKind.COLLECTION, "乙", "调取银行流水", "无法自行调取"))))
                .isEqualTo("proof.refused.askedTooLate");
    }

    @Test
    void anAppraisalIsGrantedCommissionedAndReported() {
        CaseId id = hands.filed(6, Procedure.ORDINARY);
        String made =
                hands.done(id, Role.CLERK, TOLD, 0, new EvidenceAct.Ask(RequestKind.APPRAISAL, "乙", "笔迹鉴定", "否认签名"));
        EvidenceRequest asked = hands.request(made);
        assertThat(code(hands.act(id, Role.CLERK, TOLD, 0, new EvidenceAct.Begin(asked.id(), "司法鉴定所"))))
                .isEqualTo("proof.refused.noAppraisal");
        hands.done(id, Role.JUDGE, TOLD.plusDays(2), 0, new EvidenceAct.Decide(asked.id(), true, null, "有必要"));
        assertThat(hands.owed(Role.CLERK, asked.id().subject()))
                .extracting(WorkItem::kind)
                .containsExactly("evidence-appraise");
        assertThat(code(hands.act(id, Role.CLERK, TOLD, 1, new EvidenceAct.Begin(asked.id(), "司法鉴定所"))))
                .as("before it was granted")
                .isEqualTo("proof.refused.outOfOrder");
        hands.done(id, Role.CLERK, TOLD.plusDays(3), 1, new EvidenceAct.Begin(asked.id(), "司法鉴定所"));
        assertThat(hands.owed(Role.CLERK, asked.id().subject()))
                .extracting(WorkItem::kind)
                .containsExactly("evidence-report");
        assertThat(code(hands.act(id, Role.CLERK, TOLD.plusDays(2), 2, new EvidenceAct.Report(asked.id()))))
                .isEqualTo("proof.refused.outOfOrder");
        hands.done(id, Role.CLERK, TODAY, 2, new EvidenceAct.Report(asked.id()));
        assertThat(hands.owed(Role.CLERK, asked.id().subject())).isEmpty();
    }

    @Test
    void twoPeopleAtOnceAndTheSameFormTwice() {
        CaseId id = hands.filed(7, Procedure.ORDINARY);
        var form = new MoveEvidence(
                hands.origin(Role.CLERK, TOLD),
                TestCourt.BASIC,
                id,
                0,
                new EvidenceAct.HandIn("甲", "合同", "证明约定", 2, "自行保存", false));
        String made = granted(hands.desk().move(form));
        assertThat(granted(hands.desk().move(form))).isEqualTo(made);
        List<Integer> numbers = Stream.of("收条", "照片")
                .map(name -> CompletableFuture.supplyAsync(
                        () -> hands.handedIn(id, "甲", name, TOLD).no()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(numbers)
                .as("one was entered once, two at once get their own")
                .containsExactly(2, 3);
        Evidence item = hands.item(new EvidenceId(UUID.fromString(made)));
        List<Decision<String>> both = Stream.of(true, false)
                .map(agrees -> CompletableFuture.supplyAsync(() -> hands.act(
                        id,
                        Role.CLERK,
                        TODAY,
                        item.revision(),
                        new EvidenceAct.Examine(item.id(), "乙", agrees, true, true, "意见"))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(both.stream().filter(Decision.Granted.class::isInstance)).hasSize(1);
        assertThat(both.stream().filter(Decision.Refused.class::isInstance).map(EvidenceHands::code))
                .containsExactly("proof.refused.changedMeanwhile");
    }
}
