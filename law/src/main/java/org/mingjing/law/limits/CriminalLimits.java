package org.mingjing.law.limits;

import static org.mingjing.law.limits.Approver.HIGHER_COURT;
import static org.mingjing.law.limits.Approver.HIGH_COURT;
import static org.mingjing.law.limits.Approver.NONE_NEEDED;
import static org.mingjing.law.limits.Approver.PRESIDENT;
import static org.mingjing.law.limits.Approver.SUPREME_COURT;
import static org.mingjing.law.limits.Instrument.COMMUTATION;
import static org.mingjing.law.limits.Instrument.CRIMINAL_PROCEDURE;
import static org.mingjing.law.limits.Instrument.CRIMINAL_PROCEDURE_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.TRIAL_LIMITS_2000;
import static org.mingjing.law.limits.Rung.by;
import static org.mingjing.law.limits.Rung.openBy;
import static org.mingjing.law.limits.Span.days;
import static org.mingjing.law.limits.Span.months;
import static org.mingjing.law.limits.TimeLimit.without;

import java.util.List;

/** 刑事审限 Criminal limits (刑诉法 2018 and its interpretation). */
final class CriminalLimits {

    /** 刑事公诉普通程序 Public prosecution, ordinary procedure. */
    static final TimeLimit CRIM_1_PUB = TimeLimit.of(
                    "CRIM-1-PUB",
                    "刑事公诉普通程序",
                    LimitField.CRIMINAL,
                    months(2),
                    StartEvent.ACCEPTANCE,
                    CRIMINAL_PROCEDURE.article(208),
                    CRIMINAL_PROCEDURE_INTERPRETATION.article(210))
            .extendable(
                    by(NONE_NEEDED, months(1), CRIMINAL_PROCEDURE.article(208)),
                    by(HIGHER_COURT, months(3), CRIMINAL_PROCEDURE.article(208)).asked(Timings.CRIMINAL),
                    openBy(SUPREME_COURT, CRIMINAL_PROCEDURE_INTERPRETATION.article(210))
                            .each(months(3))
                            .asked(Timings.CRIMINAL))
            .note("至迟不超过三个月；最高人民法院每次批准一至三个月");

    /** 刑事自诉(被告人羁押) Private prosecution, in custody. */
    static final TimeLimit CRIM_1_ZISU_IN = TimeLimit.of(
                    "CRIM-1-ZISU-IN",
                    "刑事自诉(被告人羁押)",
                    LimitField.CRIMINAL,
                    months(2),
                    StartEvent.ACCEPTANCE,
                    CRIMINAL_PROCEDURE.article(212),
                    CRIMINAL_PROCEDURE.article(208))
            .extendable(
                    by(NONE_NEEDED, months(1), CRIMINAL_PROCEDURE.article(208)),
                    by(HIGHER_COURT, months(3), CRIMINAL_PROCEDURE.article(208)).asked(Timings.CRIMINAL),
                    openBy(SUPREME_COURT, CRIMINAL_PROCEDURE_INTERPRETATION.article(210))
                            .each(months(3))
                            .asked(Timings.CRIMINAL));

    /** 刑事自诉(未羁押) Private prosecution, not in custody. */
    static final TimeLimit CRIM_1_ZISU_OUT = TimeLimit.of(
                    "CRIM-1-ZISU-OUT",
                    "刑事自诉(未羁押)",
                    LimitField.CRIMINAL,
                    months(6),
                    StartEvent.ACCEPTANCE,
                    CRIMINAL_PROCEDURE.article(212),
                    TRIAL_LIMITS_2000.article(1),
                    TRIAL_LIMITS_2000.article(11))
            .extendable(by(PRESIDENT, months(3), TRIAL_LIMITS_2000.article(1)).asked(Timings.PRIVATE_PROSECUTION));

    /** 刑事简易程序 Criminal summary procedure. */
    static final TimeLimit CRIM_1_SUM = TimeLimit.of(
                    "CRIM-1-SUM",
                    "刑事简易程序",
                    LimitField.CRIMINAL,
                    days(20),
                    StartEvent.ACCEPTANCE,
                    CRIMINAL_PROCEDURE.article(220))
            .extendable(by(NONE_NEEDED, days(25), CRIMINAL_PROCEDURE.article(220)))
            .note("可能判处三年以上有期徒刑的可延长至一个半月，半个月按十五日计");

    /** 刑事速裁程序 Criminal expedited procedure. */
    static final TimeLimit CRIM_1_FAST = TimeLimit.of(
                    "CRIM-1-FAST",
                    "刑事速裁程序",
                    LimitField.CRIMINAL,
                    days(10),
                    StartEvent.ACCEPTANCE,
                    CRIMINAL_PROCEDURE.article(225),
                    CRIMINAL_PROCEDURE_INTERPRETATION.article(376))
            .extendable(by(NONE_NEEDED, days(5), CRIMINAL_PROCEDURE.article(225)))
            .note("可能判处一年以上有期徒刑的可延长至十五日");

    /** 刑事二审 Criminal second instance. */
    static final TimeLimit CRIM_2 = TimeLimit.of(
                    "CRIM-2",
                    "刑事二审",
                    LimitField.CRIMINAL,
                    months(2),
                    StartEvent.ACCEPTANCE,
                    CRIMINAL_PROCEDURE.article(243))
            .extendable(
                    by(HIGH_COURT, months(2), CRIMINAL_PROCEDURE.article(243))
                            .orHigherCourt()
                            .asked(Timings.CRIMINAL_SECOND),
                    openBy(SUPREME_COURT, CRIMINAL_PROCEDURE.article(243)))
            .note("检察院阅卷不超过一个月，不计入");

    /** 刑事再审 Criminal retrial. */
    static final TimeLimit CRIM_ZAI = TimeLimit.of(
                    "CRIM-ZAI",
                    "刑事再审",
                    LimitField.CRIMINAL,
                    months(3),
                    StartEvent.RETRIAL_DECIDED,
                    CRIMINAL_PROCEDURE.article(258),
                    TRIAL_LIMITS_2000.article(4))
            .extendable(
                    by(PRESIDENT, months(3), CRIMINAL_PROCEDURE.article(258)).asked(Timings.PRESIDENT))
            .note("至迟不超过六个月");

    /** 刑事申诉审查 Review of a criminal petition. */
    static final TimeLimit CRIM_SHEN = TimeLimit.of(
                    "CRIM-SHEN",
                    "刑事申诉审查",
                    LimitField.CRIMINAL,
                    months(3),
                    StartEvent.FILING,
                    CRIMINAL_PROCEDURE_INTERPRETATION.article(457))
            .extendable(
                    by(NONE_NEEDED, months(3), CRIMINAL_PROCEDURE_INTERPRETATION.article(457)),
                    by(HIGHER_COURT, months(3), CRIMINAL_PROCEDURE_INTERPRETATION.article(210))
                            .asked(Timings.CRIMINAL),
                    openBy(SUPREME_COURT, CRIMINAL_PROCEDURE_INTERPRETATION.article(210))
                            .each(months(3))
                            .asked(Timings.CRIMINAL))
            .note("至迟不超过六个月；疑难复杂参照刑诉解释210条");

    /** 刑事审监抗诉 Criminal protest in trial supervision. */
    static final TimeLimit CRIM_KANG = TimeLimit.of(
            "CRIM-KANG",
            "刑事审监抗诉",
            LimitField.CRIMINAL,
            months(1),
            StartEvent.PROTEST_RECEIVED,
            CRIMINAL_PROCEDURE.article(258),
            CRIMINAL_PROCEDURE_INTERPRETATION.article(462),
            CRIMINAL_PROCEDURE_INTERPRETATION.article(463));

    /** 死刑复核 Review of a death sentence. */
    static final TimeLimit CRIM_HE_DEATH = without(
                    "CRIM-HE-DEATH",
                    "死刑复核",
                    LimitField.CRIMINAL,
                    LimitKind.UNLIMITED,
                    StartEvent.ACCEPTANCE,
                    CRIMINAL_PROCEDURE.article("246-251"))
            .note("法律未定期限；各级报请在十日内(刑诉解释423)");

    /** 法定刑以下量刑复核 Review of a sentence below the minimum. */
    static final TimeLimit CRIM_HE_BELOW = TimeLimit.of(
                    "CRIM-HE-BELOW",
                    "法定刑以下量刑复核",
                    LimitField.CRIMINAL,
                    months(2),
                    StartEvent.ACCEPTANCE,
                    CRIMINAL_PROCEDURE_INTERPRETATION.article(419),
                    CRIMINAL_PROCEDURE.article(243))
            .extendable(
                    by(HIGH_COURT, months(2), CRIMINAL_PROCEDURE.article(243))
                            .orHigherCourt()
                            .asked(Timings.CRIMINAL_SECOND),
                    openBy(SUPREME_COURT, CRIMINAL_PROCEDURE.article(243)));

    /** 减刑、假释 Commutation and parole. */
    static final TimeLimit CRIM_GENG = TimeLimit.of(
                    "CRIM-GENG",
                    "减刑、假释",
                    LimitField.CRIMINAL,
                    months(1),
                    StartEvent.APPLICATION_RECEIVED,
                    CRIMINAL_PROCEDURE_INTERPRETATION.article(534),
                    CRIMINAL_PROCEDURE_INTERPRETATION.article(537),
                    COMMUTATION.article("1, 3"))
            .extendable(by(NONE_NEEDED, months(1), CRIMINAL_PROCEDURE_INTERPRETATION.article(534)))
            .note("死缓、管制、拘役、社区矫正对象不得延长");

    /** 强制医疗 Compulsory medical treatment. */
    static final TimeLimit CRIM_YI = TimeLimit.of(
                    "CRIM-YI",
                    "强制医疗",
                    LimitField.CRIMINAL,
                    months(1),
                    StartEvent.FILING,
                    CRIMINAL_PROCEDURE.article(305),
                    CRIMINAL_PROCEDURE_INTERPRETATION.article(633),
                    CRIMINAL_PROCEDURE_INTERPRETATION.article(643),
                    CRIMINAL_PROCEDURE_INTERPRETATION.article(647))
            .note("受理审查七日；复议一个月；解除一个月");

    /** 违法所得没收 Confiscation of illegal gains. */
    static final TimeLimit CRIM_MO = TimeLimit.of(
                    "CRIM-MO",
                    "违法所得没收",
                    LimitField.CRIMINAL,
                    months(2),
                    StartEvent.ACCEPTANCE,
                    CRIMINAL_PROCEDURE.article(299),
                    CRIMINAL_PROCEDURE_INTERPRETATION.article(613),
                    CRIMINAL_PROCEDURE_INTERPRETATION.article(627))
            .extendable(
                    by(NONE_NEEDED, months(1), CRIMINAL_PROCEDURE.article(208)),
                    by(HIGHER_COURT, months(3), CRIMINAL_PROCEDURE.article(208)).asked(Timings.CRIMINAL),
                    openBy(SUPREME_COURT, CRIMINAL_PROCEDURE_INTERPRETATION.article(210))
                            .each(months(3))
                            .asked(Timings.CRIMINAL))
            .note("公告六个月不计入；受理审查三十日");

    private CriminalLimits() {}

    static List<TimeLimit> all() {
        return List.of(
                CRIM_1_PUB,
                CRIM_1_ZISU_IN,
                CRIM_1_ZISU_OUT,
                CRIM_1_SUM,
                CRIM_1_FAST,
                CRIM_2,
                CRIM_ZAI,
                CRIM_SHEN,
                CRIM_KANG,
                CRIM_HE_DEATH,
                CRIM_HE_BELOW,
                CRIM_GENG,
                CRIM_YI,
                CRIM_MO);
    }
}
