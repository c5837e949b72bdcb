package org.mingjing.law.limits;

import static org.mingjing.law.limits.Approver.HIGHER_COURT;
import static org.mingjing.law.limits.Approver.NONE_NEEDED;
import static org.mingjing.law.limits.Approver.PRESIDENT;
import static org.mingjing.law.limits.Instrument.CIVIL_PROCEDURE;
import static org.mingjing.law.limits.Instrument.CIVIL_PROCEDURE_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.DOMESTIC_VIOLENCE;
import static org.mingjing.law.limits.Instrument.EXTENSIONS_2018;
import static org.mingjing.law.limits.Instrument.JUDICIAL_CONFIRMATION;
import static org.mingjing.law.limits.Instrument.MARITIME_PROCEDURE;
import static org.mingjing.law.limits.Instrument.TRIAL_LIMITS_2000;
import static org.mingjing.law.limits.Rung.by;
import static org.mingjing.law.limits.Rung.openBy;
import static org.mingjing.law.limits.Span.days;
import static org.mingjing.law.limits.Span.hours;
import static org.mingjing.law.limits.Span.months;
import static org.mingjing.law.limits.TimeLimit.without;

import java.util.List;

/** 民事审限 Civil trial limits (民诉法 2023 and its interpretation). */
final class CivilLimits {

    /** 民事一审普通程序 Civil first instance, ordinary procedure. */
    static final TimeLimit CIV_1_ORD = TimeLimit.of(
                    "CIV-1-ORD",
                    "民事一审普通程序",
                    LimitField.CIVIL,
                    months(6),
                    StartEvent.FILING,
                    CIVIL_PROCEDURE.article(152),
                    TRIAL_LIMITS_2000.article(2),
                    TRIAL_LIMITS_2000.article(8),
                    EXTENSIONS_2018.article(1))
            .extendable(
                    by(PRESIDENT, months(6), CIVIL_PROCEDURE.article(152)).asked(Timings.CIVIL_PRESIDENT),
                    by(HIGHER_COURT, months(3), TRIAL_LIMITS_2000.article(2)).asked(Timings.CIVIL_HIGHER));

    /** 民事简易程序 Civil first instance, summary procedure. */
    static final TimeLimit CIV_1_SUM = TimeLimit.of(
                    "CIV-1-SUM",
                    "民事简易程序",
                    LimitField.CIVIL,
                    months(3),
                    StartEvent.FILING,
                    CIVIL_PROCEDURE.article(164),
                    CIVIL_PROCEDURE_INTERPRETATION.article(258))
            .extendable(by(PRESIDENT, months(1), CIVIL_PROCEDURE.article(164)).asked(Timings.CIVIL_PRESIDENT))
            .note("累计不超过四个月；期限届满前须转为普通程序，自原立案次日连续计算");

    /** 民事小额诉讼 Civil small claims. */
    static final TimeLimit CIV_1_SMALL = TimeLimit.of(
                    "CIV-1-SMALL",
                    "民事小额诉讼",
                    LimitField.CIVIL,
                    months(2),
                    StartEvent.FILING,
                    CIVIL_PROCEDURE.article(168),
                    CIVIL_PROCEDURE_INTERPRETATION.article(424))
            .extendable(by(PRESIDENT, months(1), CIVIL_PROCEDURE.article(168)).asked(Timings.CIVIL_PRESIDENT))
            .note("一审终审");

    /** 民事二审(对判决) Civil second instance, against a judgment. */
    static final TimeLimit CIV_2_JUD = TimeLimit.of(
                    "CIV-2-JUD",
                    "民事二审(对判决)",
                    LimitField.CIVIL,
                    months(3),
                    StartEvent.FILING,
                    CIVIL_PROCEDURE.article(183),
                    TRIAL_LIMITS_2000.article(2))
            .extendable(by(PRESIDENT, months(3), TRIAL_LIMITS_2000.article(2)).asked(Timings.CIVIL_PRESIDENT))
            .note("法律未定延长期限，审限规定为三个月");

    /** 民事二审(对裁定) Civil second instance, against a ruling. */
    static final TimeLimit CIV_2_RUL = TimeLimit.of(
                    "CIV-2-RUL",
                    "民事二审(对裁定)",
                    LimitField.CIVIL,
                    days(30),
                    StartEvent.FILING,
                    CIVIL_PROCEDURE.article(183),
                    CIVIL_PROCEDURE_INTERPRETATION.article(339))
            .extendable(openBy(PRESIDENT, CIVIL_PROCEDURE_INTERPRETATION.article(339))
                    .asked(Timings.CIVIL_PRESIDENT))
            .note("民诉解释339条增加的延长，长度不定");

    /** 民事特别程序 Civil special procedure. */
    static final TimeLimit CIV_SP = TimeLimit.of(
                    "CIV-SP",
                    "民事特别程序",
                    LimitField.CIVIL,
                    days(30),
                    StartEvent.FILING_OR_NOTICE_END,
                    CIVIL_PROCEDURE.article(187),
                    TRIAL_LIMITS_2000.article(2))
            .extendable(by(PRESIDENT, days(30), TRIAL_LIMITS_2000.article(2)).asked(Timings.CIVIL_PRESIDENT))
            .note("含司法确认、实现担保物权、指定遗产管理人、宣告失踪死亡、行为能力、财产无主");

    /** 选民资格案件 Voter qualification case. */
    static final TimeLimit CIV_SP_VOTER = without(
                    "CIV-SP-VOTER",
                    "选民资格案件",
                    LimitField.CIVIL,
                    LimitKind.BEFORE_EVENT,
                    StartEvent.SUIT,
                    CIVIL_PROCEDURE.article(187),
                    CIVIL_PROCEDURE.article(188),
                    CIVIL_PROCEDURE.article(189),
                    TRIAL_LIMITS_2000.article(2))
            .note("选举日前审结；起诉须在选举日五日前");

    /** 督促程序(支付令) Order for payment. */
    static final TimeLimit CIV_DU = TimeLimit.of(
                    "CIV-DU",
                    "督促程序(支付令)",
                    LimitField.CIVIL,
                    days(15),
                    StartEvent.ACCEPTANCE,
                    CIVIL_PROCEDURE.article(227),
                    CIVIL_PROCEDURE.article(226),
                    CIVIL_PROCEDURE_INTERPRETATION.article(427),
                    CIVIL_PROCEDURE_INTERPRETATION.article(428),
                    CIVIL_PROCEDURE_INTERPRETATION.article(430))
            .note("五日内通知是否受理；债务人自收到之日起十五日内异议或清偿");

    /** 公示催告期间 Public summons for exhortation. */
    static final TimeLimit CIV_CUI = TimeLimit.of(
                    "CIV-CUI",
                    "公示催告期间",
                    LimitField.CIVIL,
                    days(60),
                    StartEvent.NOTICE_PUBLISHED,
                    CIVIL_PROCEDURE.article(230),
                    CIVIL_PROCEDURE_INTERPRETATION.article(447),
                    CIVIL_PROCEDURE_INTERPRETATION.article(450))
            .extendable(openBy(NONE_NEEDED, CIVIL_PROCEDURE.article(230)))
            .note("不少于六十日，且届满日不早于票据付款日后十五日");

    /** 民事申请再审审查 Review of a civil petition for retrial. */
    static final TimeLimit CIV_SHEN = TimeLimit.of(
                    "CIV-SHEN",
                    "民事申请再审审查",
                    LimitField.CIVIL,
                    months(3),
                    StartEvent.APPLICATION_RECEIVED,
                    CIVIL_PROCEDURE.article(215),
                    CIVIL_PROCEDURE_INTERPRETATION.article(129))
            .extendable(openBy(PRESIDENT, CIVIL_PROCEDURE.article(215)).asked(Timings.CIVIL_PRESIDENT))
            .note("公告、和解期间不计入；涉外不受限(民诉解释537)");

    /** 民事再审(按一审程序) Civil retrial, first-instance procedure. */
    static final TimeLimit CIV_ZAI_1 = TimeLimit.of(
                    "CIV-ZAI-1",
                    "民事再审(按一审程序)",
                    LimitField.CIVIL,
                    months(6),
                    StartEvent.FILING,
                    CIVIL_PROCEDURE_INTERPRETATION.article(128),
                    CIVIL_PROCEDURE.article(152))
            .extendable(
                    by(PRESIDENT, months(6), CIVIL_PROCEDURE.article(152)).asked(Timings.CIVIL_PRESIDENT),
                    by(HIGHER_COURT, months(3), TRIAL_LIMITS_2000.article(2)).asked(Timings.CIVIL_HIGHER));

    /** 民事再审(按二审程序) Civil retrial, second-instance procedure. */
    static final TimeLimit CIV_ZAI_2 = TimeLimit.of(
                    "CIV-ZAI-2",
                    "民事再审(按二审程序)",
                    LimitField.CIVIL,
                    months(3),
                    StartEvent.FILING,
                    CIVIL_PROCEDURE_INTERPRETATION.article(128),
                    CIVIL_PROCEDURE.article(183))
            .extendable(by(PRESIDENT, months(3), TRIAL_LIMITS_2000.article(2)).asked(Timings.CIVIL_PRESIDENT));

    /** 民事抗诉裁定再审 Retrial ruling on a civil protest. */
    static final TimeLimit CIV_KANG = TimeLimit.of(
                    "CIV-KANG",
                    "民事抗诉裁定再审",
                    LimitField.CIVIL,
                    days(30),
                    StartEvent.PROTEST_RECEIVED,
                    CIVIL_PROCEDURE.article(222),
                    CIVIL_PROCEDURE_INTERPRETATION.article(415))
            .note("再审检察建议审查三个月(民诉解释417)");

    /** 涉外、涉港澳台民事案件 Foreign-related civil case. */
    static final TimeLimit CIV_FOREIGN = without(
                    "CIV-FOREIGN",
                    "涉外、涉港澳台民事案件",
                    LimitField.CIVIL,
                    LimitKind.UNLIMITED,
                    StartEvent.FILING,
                    CIVIL_PROCEDURE.article(287),
                    TRIAL_LIMITS_2000.article(2))
            .note("不适用一审、二审审限；涉港澳台参照");

    /** 船舶碰撞、共同海损 Ship collision and general average. */
    static final TimeLimit CIV_MARITIME = TimeLimit.of(
                    "CIV-MARITIME",
                    "船舶碰撞、共同海损",
                    LimitField.CIVIL,
                    months(12),
                    StartEvent.FILING,
                    MARITIME_PROCEDURE.article(87),
                    MARITIME_PROCEDURE.article(92),
                    TRIAL_LIMITS_2000.article(2))
            .extendable(by(PRESIDENT, months(6), TRIAL_LIMITS_2000.article(2)).asked(Timings.CIVIL_PRESIDENT));

    /** 罚款拘留复议 Review of a fine or detention. */
    static final TimeLimit CIV_FINE = TimeLimit.of(
                    "CIV-FINE",
                    "罚款拘留复议",
                    LimitField.CIVIL,
                    days(5),
                    StartEvent.APPLICATION_RECEIVED,
                    TRIAL_LIMITS_2000.article(2),
                    CIVIL_PROCEDURE_INTERPRETATION.article(185))
            .note("当事人三日内申请");

    /** 司法确认调解协议 Judicial confirmation of a mediation agreement. */
    static final TimeLimit CONFIRM = TimeLimit.of(
                    "CONFIRM",
                    "司法确认调解协议",
                    LimitField.CIVIL,
                    days(15),
                    StartEvent.ACCEPTANCE,
                    JUDICIAL_CONFIRMATION.article(5),
                    CIVIL_PROCEDURE.article(187),
                    CIVIL_PROCEDURE.article(205))
            .extendable(by(PRESIDENT, days(10), JUDICIAL_CONFIRMATION.article(5)))
            .note("民诉法187条为三十日加院长批准延长，两规则并存，待法院选定");

    /** 人身安全保护令 Personal safety protection order. */
    static final TimeLimit PO = TimeLimit.of(
                    "PO",
                    "人身安全保护令",
                    LimitField.CIVIL,
                    hours(72),
                    StartEvent.APPLICATION_RECEIVED,
                    DOMESTIC_VIOLENCE.article(28))
            .note("情况紧急的二十四小时");

    /** 人身安全保护令申请复议 Application to review a protection order. */
    static final TimeLimit PO_REV = TimeLimit.of(
                    "PO-REV",
                    "人身安全保护令申请复议",
                    LimitField.CIVIL,
                    days(5),
                    StartEvent.RULING_EFFECTIVE,
                    DOMESTIC_VIOLENCE.article(31),
                    DOMESTIC_VIOLENCE.article(30))
            .note("保护令有效期不超过六个月");

    private CivilLimits() {}

    static List<TimeLimit> all() {
        return List.of(
                CIV_1_ORD,
                CIV_1_SUM,
                CIV_1_SMALL,
                CIV_2_JUD,
                CIV_2_RUL,
                CIV_SP,
                CIV_SP_VOTER,
                CIV_DU,
                CIV_CUI,
                CIV_SHEN,
                CIV_ZAI_1,
                CIV_ZAI_2,
                CIV_KANG,
                CIV_FOREIGN,
                CIV_MARITIME,
                CIV_FINE,
                CONFIRM,
                PO,
                PO_REV);
    }
}
