package org.mingjing.court.justice.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.kernel.Term;
import org.mingjing.law.evidence.LateFault;
import org.mingjing.law.evidence.PeriodWay;
import org.mingjing.law.evidence.RequestKind;

/** 举证行为 What can be done about evidence; the judge sets, finds and admits, others receive and record. */
@Term("举证行为")
public sealed interface EvidenceAct {

    /** Who may do it. */
    default Permission permission() {
        return switch (this) {
            case SetTerm _, Exchange _, FindLate _, Admit _, Decide _ -> Permission.EVIDENCE_RULE;
            case HandIn _, Examine _, Ask _, Begin _, Report _ -> Permission.EVIDENCE;
        };
    }

    /** 文字 Everything that was typed freely. */
    default List<String> typed() {
        return switch (this) {
            case SetTerm set -> List.of(set.party(), set.reason());
            case HandIn hand -> List.of(hand.party(), hand.name(), hand.purpose(), hand.source());
            case FindLate find -> List.of(find.words());
            case Examine examine -> List.of(examine.party(), examine.words());
            case Admit admit -> List.of(admit.reasons());
            case Ask ask -> List.of(ask.party(), ask.subject(), ask.grounds());
            case Decide decide -> List.of(decide.reasons());
            case Begin begin -> List.of(begin.institution());
            case Exchange _, Report _ -> List.of();
        };
    }

    /**
     * 确定举证期限
     *
     * @param party empty: all
     */
    @Term("确定举证期限")
    record SetTerm(String party, PeriodWay way, LocalDate from, int days, String reason) implements EvidenceAct {}

    /** 证据交换 It ends the period (证据规定 56). */
    @Term("组织证据交换")
    record Exchange(EvidenceTermId term) implements EvidenceAct {}

    /** 提交证据 */
    @Term("提交证据")
    record HandIn(String party, String name, String purpose, int pages, String source, boolean original)
            implements EvidenceAct {}

    /** 逾期的认定 */
    @Term("认定逾期举证")
    record FindLate(EvidenceId evidence, LateFault fault, boolean basic, String words) implements EvidenceAct {}

    /** 质证 */
    @Term("质证")
    record Examine(EvidenceId evidence, String party, boolean authentic, boolean lawful, boolean relevant, String words)
            implements EvidenceAct {}

    /** 认证 */
    @Term("认证")
    record Admit(EvidenceId evidence, boolean admitted, String reasons) implements EvidenceAct {}

    /** 申请 */
    @Term("提出证据申请")
    record Ask(RequestKind kind, String party, String subject, String grounds) implements EvidenceAct {}

    /**
     * 决定
     *
     * @param until of an extension: the new last day
     */
    @Term("决定证据申请")
    record Decide(
            EvidenceRequestId request,
            boolean granted,
            @Nullable LocalDate until,
            String reasons) implements EvidenceAct {}

    /** 委托鉴定 */
    @Term("委托鉴定")
    record Begin(EvidenceRequestId request, String institution) implements EvidenceAct {}

    /** 收到鉴定意见 */
    @Term("收到鉴定意见")
    record Report(EvidenceRequestId request) implements EvidenceAct {}
}
