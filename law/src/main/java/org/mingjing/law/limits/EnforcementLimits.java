package org.mingjing.law.limits;

import static org.mingjing.law.limits.Approver.HIGH_COURT;
import static org.mingjing.law.limits.Approver.PRESIDENT;
import static org.mingjing.law.limits.Instrument.ARBITRATION_NON_ENFORCEMENT;
import static org.mingjing.law.limits.Instrument.ASSET_INQUIRY;
import static org.mingjing.law.limits.Instrument.CIVIL_PROCEDURE;
import static org.mingjing.law.limits.Instrument.CIVIL_PROCEDURE_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.CRIMINAL_PROPERTY;
import static org.mingjing.law.limits.Instrument.DELEGATED_ENFORCEMENT;
import static org.mingjing.law.limits.Instrument.ENFORCEMENT_OBJECTIONS;
import static org.mingjing.law.limits.Instrument.ENFORCEMENT_PROCEDURE;
import static org.mingjing.law.limits.Instrument.ENFORCEMENT_WORK;
import static org.mingjing.law.limits.Instrument.NOTARIAL_NON_ENFORCEMENT;
import static org.mingjing.law.limits.Instrument.PARTY_CHANGE;
import static org.mingjing.law.limits.Instrument.TRIAL_LIMITS_2000;
import static org.mingjing.law.limits.Rung.by;
import static org.mingjing.law.limits.Rung.openBy;
import static org.mingjing.law.limits.Span.days;
import static org.mingjing.law.limits.Span.months;

import java.util.List;

/** 执行期限 Enforcement limits and nodes. */
final class EnforcementLimits {

    /** 首次执行 First enforcement. */
    static final TimeLimit EXE_1 = TimeLimit.of(
                    "EXE-1",
                    "首次执行",
                    LimitField.ENFORCEMENT,
                    months(6),
                    StartEvent.FILING,
                    TRIAL_LIMITS_2000.article(5),
                    ENFORCEMENT_WORK.article(63))
            .extendable(
                    by(PRESIDENT, months(3), TRIAL_LIMITS_2000.article(5)).asked(Timings.ENFORCEMENT),
                    openBy(HIGH_COURT, TRIAL_LIMITS_2000.article(5)))
            .note("届满前五日内申请；2006年规定副院长亦可批准，审批主体可配置；再延长层报高级人民法院备案");

    /** 恢复执行 Resumed enforcement. */
    static final TimeLimit EXE_HUI = TimeLimit.of(
                    "EXE-HUI",
                    "恢复执行",
                    LimitField.ENFORCEMENT,
                    months(6),
                    StartEvent.FILING,
                    TRIAL_LIMITS_2000.article(5))
            .extendable(by(PRESIDENT, months(3), TRIAL_LIMITS_2000.article(5)).asked(Timings.ENFORCEMENT))
            .trust(Confidence.UNSETTLED)
            .note("参照首次执行，无单独规定");

    /** 非诉执行实施 Non-litigation enforcement. */
    static final TimeLimit EXE_FEI = TimeLimit.of(
                    "EXE-FEI",
                    "非诉执行实施",
                    LimitField.ENFORCEMENT,
                    months(3),
                    StartEvent.FILING,
                    TRIAL_LIMITS_2000.article(5))
            .extendable(
                    by(PRESIDENT, months(3), TRIAL_LIMITS_2000.article(5)).asked(Timings.ENFORCEMENT),
                    openBy(HIGH_COURT, TRIAL_LIMITS_2000.article(5)));

    /** 发出执行通知 Enforcement notice. */
    static final TimeLimit EXE_NOTICE = TimeLimit.of(
                    "EXE-NOTICE",
                    "发出执行通知",
                    LimitField.ENFORCEMENT,
                    days(10),
                    StartEvent.APPLICATION_RECEIVED,
                    CIVIL_PROCEDURE_INTERPRETATION.article(480),
                    ENFORCEMENT_WORK.article(22))
            .note("可先采取措施，三日内补发通知(执行程序解释22)");

    /** 财产线索核实 Verification of an asset lead. */
    static final TimeLimit EXE_ASSETLEAD = TimeLimit.of(
                    "EXE-ASSETLEAD",
                    "财产线索核实",
                    LimitField.ENFORCEMENT,
                    days(7),
                    StartEvent.LEAD_RECEIVED,
                    ASSET_INQUIRY.article(2))
            .note("情况紧急三日");

    /** 执行行为异议 Objection to an act of enforcement. */
    static final TimeLimit EXE_YI_ACT = TimeLimit.of(
                    "EXE-YI-ACT",
                    "执行行为异议",
                    LimitField.ENFORCEMENT,
                    days(15),
                    StartEvent.APPLICATION_RECEIVED,
                    CIVIL_PROCEDURE.article(236),
                    ENFORCEMENT_PROCEDURE.article(5),
                    ENFORCEMENT_OBJECTIONS.article(2))
            .note("三日内立案，立案后三日内通知");

    /** 案外人异议 Objection by a third party. */
    static final TimeLimit EXE_YI_THIRD = TimeLimit.of(
                    "EXE-YI-THIRD",
                    "案外人异议",
                    LimitField.ENFORCEMENT,
                    days(15),
                    StartEvent.APPLICATION_RECEIVED,
                    CIVIL_PROCEDURE.article(238))
            .note("不服的十五日内起诉");

    /** 执行复议 Review of an enforcement ruling. */
    static final TimeLimit EXE_FU = TimeLimit.of(
                    "EXE-FU",
                    "执行复议",
                    LimitField.ENFORCEMENT,
                    days(30),
                    StartEvent.APPLICATION_RECEIVED,
                    ENFORCEMENT_PROCEDURE.article(8))
            .extendable(
                    by(PRESIDENT, days(30), ENFORCEMENT_PROCEDURE.article(8)).asked(Timings.PRESIDENT))
            .note("送达十日内申请");

    /** 执行管辖异议 Objection to enforcement jurisdiction. */
    static final TimeLimit EXE_JURIS = TimeLimit.of(
            "EXE-JURIS",
            "执行管辖异议",
            LimitField.ENFORCEMENT,
            days(10),
            StartEvent.ENFORCEMENT_NOTICE_RECEIVED,
            ENFORCEMENT_PROCEDURE.article(3));

    /** 分配方案异议 Objection to a distribution plan. */
    static final TimeLimit EXE_DIST = TimeLimit.of(
                    "EXE-DIST",
                    "分配方案异议",
                    LimitField.ENFORCEMENT,
                    days(15),
                    StartEvent.DISTRIBUTION_RECEIVED,
                    CIVIL_PROCEDURE_INTERPRETATION.article(509),
                    CIVIL_PROCEDURE_INTERPRETATION.article(510))
            .note("反对意见十五日；起诉十五日");

    /** 委托执行开始 Start of delegated enforcement. */
    static final TimeLimit EXE_DELEG = TimeLimit.of(
                    "EXE-DELEG",
                    "委托执行开始",
                    LimitField.ENFORCEMENT,
                    days(15),
                    StartEvent.REQUEST_RECEIVED,
                    CIVIL_PROCEDURE.article(240),
                    DELEGATED_ENFORCEMENT.article("7, 11, 15"))
            .note("七日内立案；三十日未执行完毕应函告；执行期限本身依首次执行");

    /** 刑事涉财产部分执行 Enforcement of criminal property orders. */
    static final TimeLimit EXE_FINE = TimeLimit.of(
                    "EXE-FINE",
                    "刑事涉财产部分执行",
                    LimitField.ENFORCEMENT,
                    months(6),
                    StartEvent.FILING,
                    CRIMINAL_PROPERTY.article(3),
                    CRIMINAL_PROPERTY.article(17),
                    TRIAL_LIMITS_2000.article(8))
            .extendable(openBy(PRESIDENT, CRIMINAL_PROPERTY.article(3)).asked(Timings.PRESIDENT))
            .note("没收财产、责令退赔、随案移送财物同；取代审限规定5条");

    /** 不予执行仲裁裁决审查 Refusal to enforce an arbitral award. */
    static final TimeLimit EXE_BUZHI_ARB = TimeLimit.of(
                    "EXE-BUZHI-ARB",
                    "不予执行仲裁裁决审查",
                    LimitField.ENFORCEMENT,
                    months(2),
                    StartEvent.FILING,
                    ARBITRATION_NON_ENFORCEMENT.article(12),
                    ARBITRATION_NON_ENFORCEMENT.article(8))
            .extendable(by(PRESIDENT, months(1), ARBITRATION_NON_ENFORCEMENT.article(12))
                    .asked(Timings.PRESIDENT))
            .note("执行通知送达十五日内申请");

    /** 不予执行公证债权文书审查 Refusal to enforce a notarised claim. */
    static final TimeLimit EXE_BUZHI_NOT = TimeLimit.of(
                    "EXE-BUZHI-NOT",
                    "不予执行公证债权文书审查",
                    LimitField.ENFORCEMENT,
                    days(60),
                    StartEvent.ACCEPTANCE,
                    NOTARIAL_NON_ENFORCEMENT.article(16))
            .extendable(by(PRESIDENT, days(30), NOTARIAL_NON_ENFORCEMENT.article(16))
                    .asked(Timings.PRESIDENT));

    /** 变更追加当事人 Change or addition of parties. */
    static final TimeLimit EXE_BIAN = TimeLimit.of(
                    "EXE-BIAN",
                    "变更追加当事人",
                    LimitField.ENFORCEMENT,
                    days(60),
                    StartEvent.APPLICATION_RECEIVED,
                    PARTY_CHANGE.article(28))
            .extendable(openBy(PRESIDENT, PARTY_CHANGE.article(28)).asked(Timings.PRESIDENT));

    /** 限制出境复议 Review of an exit ban. */
    static final TimeLimit EXE_XJ = TimeLimit.of(
                    "EXE-XJ",
                    "限制出境复议",
                    LimitField.ENFORCEMENT,
                    days(15),
                    StartEvent.APPLICATION_RECEIVED,
                    ENFORCEMENT_OBJECTIONS.article(9))
            .note("十日内申请");

    private EnforcementLimits() {}

    static List<TimeLimit> all() {
        return List.of(
                EXE_1,
                EXE_HUI,
                EXE_FEI,
                EXE_NOTICE,
                EXE_ASSETLEAD,
                EXE_YI_ACT,
                EXE_YI_THIRD,
                EXE_FU,
                EXE_JURIS,
                EXE_DIST,
                EXE_DELEG,
                EXE_FINE,
                EXE_BUZHI_ARB,
                EXE_BUZHI_NOT,
                EXE_BIAN,
                EXE_XJ);
    }
}
