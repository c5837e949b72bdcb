package org.mingjing.law.limits;

import static org.mingjing.law.limits.Instrument.CIVIL_PROCEDURE;
import static org.mingjing.law.limits.Instrument.CIVIL_PROCEDURE_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.PRESERVATION;
import static org.mingjing.law.limits.Span.days;
import static org.mingjing.law.limits.Span.hours;
import static org.mingjing.law.limits.TimeLimit.back;

import java.util.List;

/** 保全期限 Preservation of property. */
final class PreservationLimits {

    /** 诉讼保全(紧急)、诉前保全 Preservation, urgent or before suit. */
    static final TimeLimit PRESV_URG = TimeLimit.of(
                    "PRESV-URG",
                    "诉讼保全(紧急)、诉前保全",
                    LimitField.PRESERVATION,
                    hours(48),
                    StartEvent.APPLICATION_RECEIVED,
                    CIVIL_PROCEDURE.article(103),
                    CIVIL_PROCEDURE.article(104),
                    PRESERVATION.article(4))
            .note("裁定后立即开始执行");

    /** 诉讼保全(非紧急) Preservation, not urgent. */
    static final TimeLimit PRESV_NORM = TimeLimit.of(
                    "PRESV-NORM",
                    "诉讼保全(非紧急)",
                    LimitField.PRESERVATION,
                    days(5),
                    StartEvent.APPLICATION_RECEIVED,
                    PRESERVATION.article(4))
            .note("裁定后五日内开始执行");

    /** 保全裁定复议 Review of a preservation ruling. */
    static final TimeLimit PRESV_REV = TimeLimit.of(
                    "PRESV-REV",
                    "保全裁定复议",
                    LimitField.PRESERVATION,
                    days(10),
                    StartEvent.APPLICATION_RECEIVED,
                    CIVIL_PROCEDURE_INTERPRETATION.article(171),
                    PRESERVATION.article(25))
            .note("当事人收到裁定五日内申请");

    /** 诉前保全后起诉期限 Suit after preservation before suit. */
    static final TimeLimit PRESV_PRE = TimeLimit.of(
                    "PRESV-PRE",
                    "诉前保全后起诉期限",
                    LimitField.PRESERVATION,
                    days(30),
                    StartEvent.MEASURE_TAKEN,
                    CIVIL_PROCEDURE.article(104))
            .note("逾期不起诉应当解除保全");

    /** 执行前保全后申请执行 Enforcement application after preservation. */
    static final TimeLimit PRESV_PREEXEC = TimeLimit.of(
            "PRESV-PREEXEC",
            "执行前保全后申请执行",
            LimitField.PRESERVATION,
            days(5),
            StartEvent.PERFORMANCE_END,
            CIVIL_PROCEDURE_INTERPRETATION.article(163));

    /** 续行保全申请 Application to renew a preservation measure. */
    static final TimeLimit PRESV_RENEW = back(
                    "PRESV-RENEW",
                    "续行保全申请",
                    LimitField.PRESERVATION,
                    days(7),
                    StartEvent.MEASURE_EXPIRY,
                    PRESERVATION.article(18))
            .note("自措施期限届满日向前计算");

    private PreservationLimits() {}

    static List<TimeLimit> all() {
        return List.of(PRESV_URG, PRESV_NORM, PRESV_REV, PRESV_PRE, PRESV_PREEXEC, PRESV_RENEW);
    }
}
