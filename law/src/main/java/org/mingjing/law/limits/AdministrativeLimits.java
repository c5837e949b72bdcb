package org.mingjing.law.limits;

import static org.mingjing.law.limits.Approver.HIGH_COURT;
import static org.mingjing.law.limits.Approver.NONE_NEEDED;
import static org.mingjing.law.limits.Approver.PRESIDENT;
import static org.mingjing.law.limits.Instrument.ADMINISTRATIVE_COERCION;
import static org.mingjing.law.limits.Instrument.ADMINISTRATIVE_PROCEDURE;
import static org.mingjing.law.limits.Instrument.ADMINISTRATIVE_PROCEDURE_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.EXPROPRIATION_2012;
import static org.mingjing.law.limits.Instrument.TRIAL_LIMITS_2000;
import static org.mingjing.law.limits.Rung.by;
import static org.mingjing.law.limits.Rung.openBy;
import static org.mingjing.law.limits.Span.days;
import static org.mingjing.law.limits.Span.months;

import java.util.List;

/** 行政审限 Administrative limits (行诉法 2017 and its interpretation). */
final class AdministrativeLimits {

    /** 行政一审普通程序 Administrative first instance, ordinary procedure. */
    static final TimeLimit ADM_1 = TimeLimit.of(
                    "ADM-1",
                    "行政一审普通程序",
                    LimitField.ADMINISTRATIVE,
                    months(6),
                    StartEvent.FILING,
                    ADMINISTRATIVE_PROCEDURE.article(81),
                    ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article(50),
                    TRIAL_LIMITS_2000.article(3))
            .extendable(openBy(HIGH_COURT, ADMINISTRATIVE_PROCEDURE.article(81)).asked(Timings.ADMINISTRATIVE))
            .note("基层法院直接报高级人民法院并抄中级人民法院；审限规定的三个月按旧审限制定，长度待法院选定");

    /** 行政简易程序 Administrative summary procedure. */
    static final TimeLimit ADM_1_SUM = TimeLimit.of(
                    "ADM-1-SUM",
                    "行政简易程序",
                    LimitField.ADMINISTRATIVE,
                    days(45),
                    StartEvent.FILING,
                    ADMINISTRATIVE_PROCEDURE.article(83),
                    ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article(105))
            .note("不得延长；届满前转普通程序，自原立案之日起算");

    /** 行政二审 Administrative second instance. */
    static final TimeLimit ADM_2 = TimeLimit.of(
                    "ADM-2",
                    "行政二审",
                    LimitField.ADMINISTRATIVE,
                    months(3),
                    StartEvent.FILING,
                    ADMINISTRATIVE_PROCEDURE.article(88),
                    TRIAL_LIMITS_2000.article(3))
            .extendable(openBy(HIGH_COURT, ADMINISTRATIVE_PROCEDURE.article(88))
                    .orHigherCourt()
                    .asked(Timings.ADMINISTRATIVE))
            .note("法条自收到上诉状起算，此处为立案次日，待法院选定");

    /** 行政申请再审审查 Review of an administrative petition for retrial. */
    static final TimeLimit ADM_SHEN = TimeLimit.of(
                    "ADM-SHEN",
                    "行政申请再审审查",
                    LimitField.ADMINISTRATIVE,
                    months(6),
                    StartEvent.FILING,
                    ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article(112))
            .extendable(openBy(PRESIDENT, ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article(112))
                    .asked(Timings.PRESIDENT))
            .note("为民事的两倍");

    /** 行政再审(按一审程序) Administrative retrial, first-instance procedure. */
    static final TimeLimit ADM_ZAI_1 = TimeLimit.of(
                    "ADM-ZAI-1",
                    "行政再审(按一审程序)",
                    LimitField.ADMINISTRATIVE,
                    months(6),
                    StartEvent.FILING,
                    ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article(50),
                    ADMINISTRATIVE_PROCEDURE.article(81))
            .extendable(openBy(HIGH_COURT, ADMINISTRATIVE_PROCEDURE.article(81)).asked(Timings.ADMINISTRATIVE));

    /** 行政再审(按二审程序) Administrative retrial, second-instance procedure. */
    static final TimeLimit ADM_ZAI_2 = TimeLimit.of(
                    "ADM-ZAI-2",
                    "行政再审(按二审程序)",
                    LimitField.ADMINISTRATIVE,
                    months(3),
                    StartEvent.FILING,
                    ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article(50),
                    ADMINISTRATIVE_PROCEDURE.article(88))
            .extendable(openBy(HIGH_COURT, ADMINISTRATIVE_PROCEDURE.article(88))
                    .orHigherCourt()
                    .asked(Timings.ADMINISTRATIVE));

    /** 行政非诉审查 Review of non-litigation administrative enforcement. */
    static final TimeLimit ADM_FEI = TimeLimit.of(
                    "ADM-FEI",
                    "行政非诉审查",
                    LimitField.ADMINISTRATIVE,
                    days(7),
                    StartEvent.ACCEPTANCE,
                    ADMINISTRATIVE_COERCION.article(57),
                    ADMINISTRATIVE_COERCION.article(56),
                    ADMINISTRATIVE_COERCION.article(58),
                    ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article(155),
                    ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article(160),
                    ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article(161))
            .extendable(
                    by(NONE_NEEDED, days(23), ADMINISTRATIVE_COERCION.article(58)),
                    openBy(HIGH_COURT, EXPROPRIATION_2012.article(4)))
            .note("听取双方意见的三十日；征收补偿决定由高级人民法院批准延长");

    private AdministrativeLimits() {}

    static List<TimeLimit> all() {
        return List.of(ADM_1, ADM_1_SUM, ADM_2, ADM_SHEN, ADM_ZAI_1, ADM_ZAI_2, ADM_FEI);
    }
}
