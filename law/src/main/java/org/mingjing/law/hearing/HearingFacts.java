package org.mingjing.law.hearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;

/**
 * 开庭事实 What decides on which day a case may be heard.
 *
 * @param noticeOn 通知送达之日 the day by which all are told
 * @param publicly 公开审理
 * @param copyServedOn 起诉状、起诉书副本送达之日; null when it is not known
 * @param waived 当事人双方均表示不需要答辩期间
 * @param lastHeardOn the hearing before this one; null for none
 * @param gapExcused 不可抗力或者当事人同意 the gap may be longer
 */
@Term("开庭事实")
public record HearingFacts(
        CaseCategory category,
        Procedure procedure,
        HearingKind kind,
        LocalDate noticeOn,
        boolean publicly,
        @Nullable LocalDate copyServedOn,
        boolean waived,
        @Nullable LocalDate lastHeardOn,
        boolean gapExcused) {

    /** 简化的程序 Summary, small claims and expedited: freed from the terms of service. */
    boolean simplified() {
        return switch (procedure) {
            case SUMMARY, SMALL_CLAIMS, EXPEDITED -> true;
            default -> false;
        };
    }

    /** 第一审普通程序 */
    boolean ordinary() {
        return procedure == Procedure.ORDINARY;
    }
}
