package org.mingjing.law.limits;

import static org.mingjing.law.limits.Approver.HIGHER_COURT;
import static org.mingjing.law.limits.Approver.NONE_NEEDED;
import static org.mingjing.law.limits.Approver.PRESIDENT;
import static org.mingjing.law.limits.Instrument.ARBITRATION;
import static org.mingjing.law.limits.Instrument.ARBITRATION_REVIEW;
import static org.mingjing.law.limits.Instrument.ASSISTANCE;
import static org.mingjing.law.limits.Instrument.BANKRUPTCY;
import static org.mingjing.law.limits.Instrument.COMPENSATION_COMMITTEE;
import static org.mingjing.law.limits.Instrument.COMPENSATION_FILING;
import static org.mingjing.law.limits.Instrument.COMPENSATION_SUPERVISION;
import static org.mingjing.law.limits.Instrument.PETITIONS;
import static org.mingjing.law.limits.Instrument.SELF_COMPENSATION;
import static org.mingjing.law.limits.Instrument.STATE_COMPENSATION;
import static org.mingjing.law.limits.Rung.by;
import static org.mingjing.law.limits.Rung.openBy;
import static org.mingjing.law.limits.Span.days;
import static org.mingjing.law.limits.Span.months;
import static org.mingjing.law.limits.Span.workingDays;

import java.util.List;

/** 赔偿、破产、仲裁、信访、救助期限 Compensation, bankruptcy, arbitration, petitions and assistance. */
final class OtherLimits {

    /** 法院自赔 Compensation by the court itself. */
    static final TimeLimit COMP_SELF = TimeLimit.of(
                    "COMP-SELF",
                    "法院自赔",
                    LimitField.COMPENSATION,
                    months(2),
                    StartEvent.APPLICATION_RECEIVED,
                    STATE_COMPENSATION.article(23),
                    SELF_COMPENSATION.article(12))
            .note("决定十日内送达");

    /** 赔偿委员会审理 Compensation committee. */
    static final TimeLimit COMP_WEI = TimeLimit.of(
                    "COMP-WEI",
                    "赔偿委员会审理",
                    LimitField.COMPENSATION,
                    months(3),
                    StartEvent.APPLICATION_RECEIVED,
                    STATE_COMPENSATION.article(28),
                    COMPENSATION_COMMITTEE.article(3))
            .extendable(by(PRESIDENT, months(3), STATE_COMPENSATION.article(28)).asked(Timings.PRESIDENT))
            .note("七日内立案；法条自收到申请起算");

    /** 赔偿监督审查 Review in compensation supervision. */
    static final TimeLimit COMP_JIAN = TimeLimit.of(
                    "COMP-JIAN",
                    "赔偿监督审查",
                    LimitField.COMPENSATION,
                    months(3),
                    StartEvent.FILING,
                    COMPENSATION_SUPERVISION.article(10),
                    COMPENSATION_SUPERVISION.article(20))
            .extendable(
                    by(NONE_NEEDED, months(3), COMPENSATION_SUPERVISION.article(10)),
                    openBy(PRESIDENT, COMPENSATION_SUPERVISION.article(10)).asked(Timings.PRESIDENT))
            .note("重新审理二个月");

    /** 国家赔偿立案审查 Filing review, state compensation. */
    static final TimeLimit COMP_FILE = TimeLimit.of(
                    "COMP-FILE",
                    "国家赔偿立案审查",
                    LimitField.COMPENSATION,
                    days(7),
                    StartEvent.APPLICATION_RECEIVED,
                    COMPENSATION_FILING.article("3, 9"))
            .note("五日内通知补正");

    /** 破产申请审查(债权人申请) Review of a bankruptcy petition by a creditor. */
    static final TimeLimit BKR_APP = TimeLimit.of(
                    "BKR-APP",
                    "破产申请审查(债权人申请)",
                    LimitField.BANKRUPTCY,
                    days(10),
                    StartEvent.DEBTOR_OBJECTION_END,
                    BANKRUPTCY.article(10))
            .extendable(by(HIGHER_COURT, days(15), BANKRUPTCY.article(10)))
            .note("其他情形十五日；五日内通知债务人");

    /** 破产受理后通知公告 Notice and announcement of a bankruptcy. */
    static final TimeLimit BKR_OPEN = TimeLimit.of(
                    "BKR-OPEN",
                    "破产受理后通知公告",
                    LimitField.BANKRUPTCY,
                    days(25),
                    StartEvent.RULING,
                    BANKRUPTCY.article(14),
                    BANKRUPTCY.article(45),
                    BANKRUPTCY.article(62))
            .note("债权申报三十日至三个月；其后十五日内首次债权人会议");

    /** 重整计划草案 Draft reorganisation plan. */
    static final TimeLimit BKR_PLAN = TimeLimit.of(
                    "BKR-PLAN", "重整计划草案", LimitField.BANKRUPTCY, months(6), StartEvent.RULING, BANKRUPTCY.article(79))
            .extendable(by(NONE_NEEDED, months(3), BANKRUPTCY.article(79)));

    /** 仲裁司法审查受理 Acceptance of a judicial review of arbitration. */
    static final TimeLimit ARB = TimeLimit.of(
                    "ARB",
                    "仲裁司法审查受理",
                    LimitField.ARBITRATION,
                    days(7),
                    StartEvent.APPLICATION_RECEIVED,
                    ARBITRATION_REVIEW.article(9))
            .note("五日内通知");

    /** 撤销仲裁裁决 Setting aside an arbitral award. */
    static final TimeLimit ARB_CX = TimeLimit.of(
                    "ARB-CX",
                    "撤销仲裁裁决",
                    LimitField.ARBITRATION,
                    months(2),
                    StartEvent.ACCEPTANCE,
                    ARBITRATION.article(73),
                    ARBITRATION.article(72))
            .note("收到裁决三个月内申请(2025年修订前为六个月)");

    /** 信访受理告知 Answer on accepting a petition. */
    static final TimeLimit PET_ACCEPT = TimeLimit.of(
                    "PET-ACCEPT",
                    "信访受理告知",
                    LimitField.PETITION,
                    days(15),
                    StartEvent.PETITION_RECEIVED,
                    PETITIONS.article("22, 23"))
            .note("对转送有异议的五个工作日；涉诉权利事项分离到程序");

    /** 信访办理 Handling a petition. */
    static final TimeLimit PET_HANDLE = TimeLimit.of(
                    "PET-HANDLE", "信访办理", LimitField.PETITION, days(60), StartEvent.ACCEPTANCE, PETITIONS.article(34))
            .extendable(by(PRESIDENT, days(30), PETITIONS.article(34)))
            .note("复查、复核申请与答复各三十日");

    /** 国家司法救助 State judicial assistance. */
    static final TimeLimit AID = TimeLimit.of(
                    "AID",
                    "国家司法救助",
                    LimitField.ASSISTANCE,
                    workingDays(10),
                    StartEvent.FILING,
                    ASSISTANCE.article("全文"))
            .extendable(by(PRESIDENT, workingDays(10), ASSISTANCE.article("全文")))
            .trust(Confidence.UNSETTLED)
            .note("具体天数待核；分管院领导批准延长");

    private OtherLimits() {}

    static List<TimeLimit> all() {
        return List.of(
                COMP_SELF,
                COMP_WEI,
                COMP_JIAN,
                COMP_FILE,
                BKR_APP,
                BKR_OPEN,
                BKR_PLAN,
                ARB,
                ARB_CX,
                PET_ACCEPT,
                PET_HANDLE,
                AID);
    }
}
