package org.mingjing.law.limits;

import static org.mingjing.law.limits.Approver.NONE_NEEDED;
import static org.mingjing.law.limits.Instrument.ADMINISTRATIVE_PROCEDURE;
import static org.mingjing.law.limits.Instrument.ADMINISTRATIVE_PROCEDURE_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.CIVIL_PROCEDURE;
import static org.mingjing.law.limits.Instrument.CIVIL_PROCEDURE_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.CRIMINAL_PROCEDURE_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.INVITED_MEDIATION;
import static org.mingjing.law.limits.Instrument.MEDIATION_2025;
import static org.mingjing.law.limits.Instrument.REGISTRATION;
import static org.mingjing.law.limits.Instrument.TRIAL_LIMITS_2000;
import static org.mingjing.law.limits.Rung.by;
import static org.mingjing.law.limits.Rung.openBy;
import static org.mingjing.law.limits.Span.days;

import java.util.List;

/** 立案与调解期限 Filing reviews, transfers after filing, and mediation before trial. */
final class FilingLimits {

    /** 民事、行政起诉审查 Filing review, civil and administrative. */
    static final TimeLimit CIV_FILE = TimeLimit.of(
                    "CIV-FILE",
                    "民事、行政起诉审查",
                    LimitField.FILING,
                    days(7),
                    StartEvent.COMPLAINT_RECEIVED,
                    CIVIL_PROCEDURE.article(126),
                    ADMINISTRATIVE_PROCEDURE.article(51),
                    REGISTRATION.article(7),
                    REGISTRATION.article(8),
                    CIVIL_PROCEDURE_INTERPRETATION.article(126),
                    ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article("49, 53"))
            .note("补正后自次日重新计算；届时不能判定的先行立案");

    /** 刑事自诉审查 Filing review, private prosecution. */
    static final TimeLimit FILE_ZISU = TimeLimit.of(
            "FILE-ZISU",
            "刑事自诉审查",
            LimitField.FILING,
            days(15),
            StartEvent.COMPLAINT_RECEIVED,
            REGISTRATION.article(8),
            TRIAL_LIMITS_2000.article(6),
            CRIMINAL_PROCEDURE_INTERPRETATION.article(320));

    /** 第三人撤销之诉审查 Filing review, third-party revocation. */
    static final TimeLimit FILE_CHE = TimeLimit.of(
            "FILE-CHE",
            "第三人撤销之诉审查",
            LimitField.FILING,
            days(30),
            StartEvent.COMPLAINT_RECEIVED,
            CIVIL_PROCEDURE_INTERPRETATION.article(291),
            REGISTRATION.article(8));

    /** 执行异议之诉审查 Filing review, objection to enforcement. */
    static final TimeLimit FILE_YISU = TimeLimit.of(
            "FILE-YISU",
            "执行异议之诉审查",
            LimitField.FILING,
            days(15),
            StartEvent.COMPLAINT_RECEIVED,
            REGISTRATION.article(8),
            CIVIL_PROCEDURE_INTERPRETATION.article("303, 304"));

    /** 公诉受理审查 Acceptance of a public prosecution. */
    static final TimeLimit FILE_GONGSU = TimeLimit.of(
            "FILE-GONGSU",
            "公诉受理审查",
            LimitField.FILING,
            days(7),
            StartEvent.COMPLAINT_RECEIVED,
            CRIMINAL_PROCEDURE_INTERPRETATION.article(219),
            TRIAL_LIMITS_2000.article(6));

    /** 二审立案 Filing in second instance. */
    static final TimeLimit FILE_2ND = TimeLimit.of(
                    "FILE-2ND",
                    "二审立案",
                    LimitField.FILING,
                    days(5),
                    StartEvent.FILE_RECEIVED,
                    TRIAL_LIMITS_2000.article(6),
                    TRIAL_LIMITS_2000.article(18))
            .note("材料不齐二日内通知一审法院，一审法院五日内补齐");

    /** 改变管辖案件立案 Filing after a change of jurisdiction. */
    static final TimeLimit FILE_MOVE = TimeLimit.of(
                    "FILE-MOVE",
                    "改变管辖案件立案",
                    LimitField.FILING,
                    days(3),
                    StartEvent.FILE_RECEIVED,
                    TRIAL_LIMITS_2000.article(6))
            .note("发回重审、指令再审、提审、再审为次日");

    /** 立案庭移送审判庭 Transfer to the trial division. */
    static final TimeLimit FILE_TOJUDGE = TimeLimit.of(
            "FILE-TOJUDGE",
            "立案庭移送审判庭",
            LimitField.FILING,
            days(3),
            StartEvent.FILING_DECIDED,
            TRIAL_LIMITS_2000.article(7));

    /** 登记立案后委托调解(普通程序) Mediation after filing, ordinary procedure. */
    static final TimeLimit MED_2025 = TimeLimit.of(
                    "MED-2025",
                    "登记立案后委托调解(普通程序)",
                    LimitField.FILING,
                    days(15),
                    StartEvent.MEDIATOR_SIGNED,
                    MEDIATION_2025.article("三"),
                    INVITED_MEDIATION.article(27))
            .extendable(by(NONE_NEEDED, days(30), MEDIATION_2025.article("三")))
            .trust(Confidence.REPORTED)
            .note("双方同意可延长三十日，延长的期间不计入审限");

    /** 登记立案后委托调解(简易程序) Mediation after filing, summary procedure. */
    static final TimeLimit MED_2025_S = TimeLimit.of(
                    "MED-2025-S",
                    "登记立案后委托调解(简易程序)",
                    LimitField.FILING,
                    days(7),
                    StartEvent.MEDIATOR_SIGNED,
                    MEDIATION_2025.article("三"),
                    INVITED_MEDIATION.article(27))
            .extendable(by(NONE_NEEDED, days(30), MEDIATION_2025.article("三")))
            .trust(Confidence.REPORTED)
            .note("双方同意可延长三十日，延长的期间不计入审限");

    /** 诉前委派调解(2025年前) Mediation before filing (until 2024). */
    static final TimeLimit MED_OLD = TimeLimit.of(
                    "MED-OLD",
                    "诉前委派调解(2025年前)",
                    LimitField.FILING,
                    days(30),
                    StartEvent.MEDIATOR_SIGNED,
                    INVITED_MEDIATION.article(27))
            .extendable(openBy(NONE_NEEDED, INVITED_MEDIATION.article(27)))
            .note("诉前调字号自2025年1月1日起取消，仅供历史数据");

    private FilingLimits() {}

    static List<TimeLimit> all() {
        return List.of(
                CIV_FILE,
                FILE_ZISU,
                FILE_CHE,
                FILE_YISU,
                FILE_GONGSU,
                FILE_2ND,
                FILE_MOVE,
                FILE_TOJUDGE,
                MED_2025,
                MED_2025_S,
                MED_OLD);
    }
}
