package org.mingjing.law.limits;

import static org.mingjing.law.limits.Approver.NONE_NEEDED;
import static org.mingjing.law.limits.Instrument.ADMINISTRATIVE_PROCEDURE;
import static org.mingjing.law.limits.Instrument.ADMINISTRATIVE_PROCEDURE_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.ARCHIVING;
import static org.mingjing.law.limits.Instrument.ASSESSORS_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.CIVIL_PROCEDURE;
import static org.mingjing.law.limits.Instrument.CIVIL_PROCEDURE_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.CRIMINAL_PROCEDURE;
import static org.mingjing.law.limits.Instrument.CRIMINAL_PROCEDURE_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.EXTENSIONS_2018;
import static org.mingjing.law.limits.Instrument.TRIAL_LIMITS_2000;
import static org.mingjing.law.limits.Rung.by;
import static org.mingjing.law.limits.Rung.openBy;
import static org.mingjing.law.limits.Span.days;
import static org.mingjing.law.limits.Span.months;
import static org.mingjing.law.limits.TimeLimit.back;
import static org.mingjing.law.limits.TimeLimit.without;

import java.time.LocalDate;
import java.util.List;

/** 流程节点期限 Steps in the course of a case. */
final class NodeLimits {

    /** 公告送达: sixty days before the 2021 amendment came into force on 2022-01-01, thirty since. */
    private static final Dated<Span> PUBLIC_NOTICE = Dated.always(days(60), CIVIL_PROCEDURE.article("(2017) 92"))
            .since(LocalDate.of(2022, 1, 1), days(30), CIVIL_PROCEDURE.article(95));

    /** 起诉状副本送达 Service of the copy of the complaint. */
    static final TimeLimit NODE_COPY = TimeLimit.of(
            "NODE-COPY",
            "起诉状副本送达",
            LimitField.NODE,
            days(5),
            StartEvent.FILING,
            CIVIL_PROCEDURE.article(128),
            ADMINISTRATIVE_PROCEDURE.article(67));

    /** 答辩期 Time to answer. */
    static final TimeLimit NODE_ANSWER = TimeLimit.of(
                    "NODE-ANSWER",
                    "答辩期",
                    LimitField.NODE,
                    days(15),
                    StartEvent.COPY_RECEIVED,
                    CIVIL_PROCEDURE.article(128),
                    CIVIL_PROCEDURE.article(285),
                    ADMINISTRATIVE_PROCEDURE.article(67))
            .note("境外被告三十日");

    /** 管辖权异议提出 Time to object to jurisdiction. */
    static final TimeLimit NODE_JURIS = TimeLimit.of(
                    "NODE-JURIS",
                    "管辖权异议提出",
                    LimitField.NODE,
                    days(15),
                    StartEvent.COPY_RECEIVED,
                    CIVIL_PROCEDURE.article(130))
            .note("即答辩期内；境外三十日");

    /** 告知合议庭组成 Notice of the panel. */
    static final TimeLimit NODE_PANEL = TimeLimit.of(
            "NODE-PANEL", "告知合议庭组成", LimitField.NODE, days(3), StartEvent.PANEL_FIXED, CIVIL_PROCEDURE.article(131));

    /** 抽取人民陪审员 Drawing of assessors. */
    static final TimeLimit NODE_JUROR = back(
                    "NODE-JUROR",
                    "抽取人民陪审员",
                    LimitField.NODE,
                    days(7),
                    StartEvent.HEARING,
                    ASSESSORS_INTERPRETATION.article(3))
            .note("开庭七日前；当事人收到通知五日内可申请");

    /** 举证期限 Term for evidence. */
    static final TimeLimit NODE_EVID = TimeLimit.of(
                    "NODE-EVID",
                    "举证期限",
                    LimitField.NODE,
                    days(15),
                    StartEvent.EVIDENCE_TERM_SET,
                    CIVIL_PROCEDURE_INTERPRETATION.article(99),
                    CIVIL_PROCEDURE_INTERPRETATION.article(100),
                    CIVIL_PROCEDURE_INTERPRETATION.article(266),
                    CIVIL_PROCEDURE_INTERPRETATION.article(275))
            .extendable(openBy(NONE_NEEDED, CIVIL_PROCEDURE_INTERPRETATION.article(100)))
            .note("法院指定不少于十五日；简易不超过十五日，小额一般不超过七日，二审新证据不少于十日");

    /** 开庭通知 Notice of a hearing. */
    static final TimeLimit NODE_HEAR = back(
                    "NODE-HEAR",
                    "开庭通知",
                    LimitField.NODE,
                    days(3),
                    StartEvent.HEARING,
                    CIVIL_PROCEDURE.article(139),
                    CRIMINAL_PROCEDURE.article(187))
            .note("开庭三日前；刑事起诉书副本十日前");

    /** 延期开庭次数 Number of adjournments. */
    static final TimeLimit NODE_ADJ = without(
                    "NODE-ADJ",
                    "延期开庭次数",
                    LimitField.NODE,
                    LimitKind.OCCURRENCES,
                    StartEvent.FILING,
                    EXTENSIONS_2018.article(3),
                    EXTENSIONS_2018.article(2),
                    EXTENSIONS_2018.article(5),
                    EXTENSIONS_2018.article(6))
            .note("普通程序两次，简易、小额一次；间隔不超过一个月");

    /** 回避申请决定 Decision on recusal. */
    static final TimeLimit NODE_AVOID = TimeLimit.of(
                    "NODE-AVOID",
                    "回避申请决定",
                    LimitField.NODE,
                    days(3),
                    StartEvent.REQUEST_MADE,
                    CIVIL_PROCEDURE.article(50),
                    ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article(74))
            .note("复议三日");

    /** 当庭宣判发送判决书 Sending the judgment pronounced in court. */
    static final TimeLimit NODE_SERVE = TimeLimit.of(
                    "NODE-SERVE",
                    "当庭宣判发送判决书",
                    LimitField.NODE,
                    days(10),
                    StartEvent.PRONOUNCEMENT,
                    CIVIL_PROCEDURE.article(151),
                    ADMINISTRATIVE_PROCEDURE.article(80),
                    CRIMINAL_PROCEDURE.article(202))
            .note("刑事五日；定期宣判立即发给");

    /** 公告送达 Service by public notice. */
    static final TimeLimit NODE_PUBLIC = TimeLimit.of(
                    "NODE-PUBLIC",
                    "公告送达",
                    LimitField.NODE,
                    days(30),
                    StartEvent.NOTICE_PUBLISHED,
                    CIVIL_PROCEDURE.article(95),
                    CIVIL_PROCEDURE.article(283))
            .based(PUBLIC_NOTICE)
            .note("境外六十日；简易程序不适用(民诉解释140)");

    /** 上诉期(判决) Time to appeal a judgment. */
    static final TimeLimit NODE_APPEAL_J = TimeLimit.of(
                    "NODE-APPEAL-J",
                    "上诉期(判决)",
                    LimitField.NODE,
                    days(15),
                    StartEvent.SERVICE,
                    CIVIL_PROCEDURE.article(171),
                    CIVIL_PROCEDURE.article(286),
                    ADMINISTRATIVE_PROCEDURE.article(85),
                    CRIMINAL_PROCEDURE.article(230))
            .note("境外三十日；刑事十日");

    /** 上诉期(裁定) Time to appeal a ruling. */
    static final TimeLimit NODE_APPEAL_R = TimeLimit.of(
                    "NODE-APPEAL-R",
                    "上诉期(裁定)",
                    LimitField.NODE,
                    days(10),
                    StartEvent.SERVICE,
                    CIVIL_PROCEDURE.article(171),
                    CIVIL_PROCEDURE.article(286),
                    ADMINISTRATIVE_PROCEDURE.article(85),
                    CRIMINAL_PROCEDURE.article(230))
            .note("境外三十日；刑事五日");

    /** 上诉案卷报送(民事、行政) Transfer of the appeal file, civil and administrative. */
    static final TimeLimit NODE_APPTRANS = TimeLimit.of(
                    "NODE-APPTRANS",
                    "上诉案卷报送(民事、行政)",
                    LimitField.NODE,
                    days(5),
                    StartEvent.APPEAL_RECEIVED,
                    CIVIL_PROCEDURE.article(174),
                    ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article(108),
                    TRIAL_LIMITS_2000.article(17))
            .note("副本五日、答辩十五日、转送五日、报送五日");

    /** 上诉案卷移送(刑事) Transfer of the appeal file, criminal. */
    static final TimeLimit NODE_APPTRANS_C = TimeLimit.of(
            "NODE-APPTRANS-C",
            "上诉案卷移送(刑事)",
            LimitField.NODE,
            days(3),
            StartEvent.APPEAL_TERM_END,
            CRIMINAL_PROCEDURE.article(231),
            TRIAL_LIMITS_2000.article(15),
            TRIAL_LIMITS_2000.article(16),
            CRIMINAL_PROCEDURE_INTERPRETATION.article(381),
            CRIMINAL_PROCEDURE_INTERPRETATION.article(382),
            CRIMINAL_PROCEDURE_INTERPRETATION.article(384));

    /** 委托送达 Delegated service. */
    static final TimeLimit NODE_DELEGSRV = TimeLimit.of(
                    "NODE-DELEGSRV",
                    "委托送达",
                    LimitField.NODE,
                    days(10),
                    StartEvent.REQUEST_RECEIVED,
                    CIVIL_PROCEDURE_INTERPRETATION.article(134))
            .note("委托宣判送达七日(审限规定10)");

    /** 上级调卷 File called by the upper court. */
    static final TimeLimit NODE_CALLFILE = TimeLimit.of(
                    "NODE-CALLFILE",
                    "上级调卷",
                    LimitField.NODE,
                    days(5),
                    StartEvent.REQUEST_RECEIVED,
                    TRIAL_LIMITS_2000.article(19))
            .extendable(by(NONE_NEEDED, days(5), TRIAL_LIMITS_2000.article(19)))
            .note("至迟不超过十日");

    /** 归档 Archiving. */
    static final TimeLimit NODE_ARCH = TimeLimit.of(
                    "NODE-ARCH", "归档", LimitField.NODE, months(3), StartEvent.CONCLUSION, ARCHIVING.article("全文"))
            .trust(Confidence.UNSETTLED)
            .note("以三个月为超期统计口径，条文待核");

    /** 申请执行时效 Time to apply for enforcement. */
    static final TimeLimit NODE_TRANS_ENF = TimeLimit.of(
                    "NODE-TRANS-ENF",
                    "申请执行时效",
                    LimitField.NODE,
                    months(24),
                    StartEvent.PERFORMANCE_END,
                    CIVIL_PROCEDURE.article(250))
            .note("中止、中断适用诉讼时效规定");

    private NodeLimits() {}

    static List<TimeLimit> all() {
        return List.of(
                NODE_COPY,
                NODE_ANSWER,
                NODE_JURIS,
                NODE_PANEL,
                NODE_JUROR,
                NODE_EVID,
                NODE_HEAR,
                NODE_ADJ,
                NODE_AVOID,
                NODE_SERVE,
                NODE_PUBLIC,
                NODE_APPEAL_J,
                NODE_APPEAL_R,
                NODE_APPTRANS,
                NODE_APPTRANS_C,
                NODE_DELEGSRV,
                NODE_CALLFILE,
                NODE_ARCH,
                NODE_TRANS_ENF);
    }
}
