package org.mingjing.law.limits;

import static org.mingjing.law.limits.Instrument.ADMINISTRATIVE_PROCEDURE_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.CIVIL_PROCEDURE_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.CRIMINAL_PROCEDURE;
import static org.mingjing.law.limits.Instrument.CRIMINAL_PROCEDURE_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.ENFORCEMENT_LIMITS_2006;
import static org.mingjing.law.limits.Instrument.ENFORCEMENT_PROCEDURE;
import static org.mingjing.law.limits.Instrument.ENFORCEMENT_WORK;
import static org.mingjing.law.limits.Instrument.INVITED_MEDIATION;
import static org.mingjing.law.limits.Instrument.MEDIATION_2025;
import static org.mingjing.law.limits.Instrument.SELF_COMPENSATION;
import static org.mingjing.law.limits.Instrument.TRIAL_LIMITS_2000;
import static org.mingjing.law.limits.LimitField.ADMINISTRATIVE;
import static org.mingjing.law.limits.LimitField.BANKRUPTCY;
import static org.mingjing.law.limits.LimitField.CIVIL;
import static org.mingjing.law.limits.LimitField.COMPENSATION;
import static org.mingjing.law.limits.LimitField.CRIMINAL;
import static org.mingjing.law.limits.LimitField.ENFORCEMENT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.law.limits.ExclusionGround.Effect;

/** 扣除事由表 Every reason that stops a clock or starts it anew, with its article. */
public final class ExclusionGrounds {

    private static final Set<LimitField> ALL = Set.of(LimitField.values());

    private static final Map<String, ExclusionGround> GROUNDS = new LinkedHashMap<>();

    /** 精神病鉴定 of the accused. */
    public static final ExclusionGround EX_01 = pauses(
            "EX-01",
            "对被告人作精神病鉴定",
            Set.of(CRIMINAL),
            TRIAL_LIMITS_2000.article("9(1)"),
            CRIMINAL_PROCEDURE_INTERPRETATION.article(211));

    /** A new defender must be appointed: to day 10 after the postponement is announced. */
    public static final ExclusionGround EX_02 =
            capped("EX-02", "另行委托、指定辩护人延期审理", Span.days(10), Set.of(CRIMINAL), TRIAL_LIMITS_2000.article("9(2)"));

    /** 补充侦查: the limit is recomputed when the file comes back; at most twice, one month each (刑诉法 205, 刑诉解释 274). */
    public static final ExclusionGround EX_03 = ground(
            "EX-03",
            "检察院补充侦查延期审理",
            Effect.RESTARTS_AT_END,
            null,
            Set.of(CRIMINAL),
            CRIMINAL_PROCEDURE.article(208),
            CRIMINAL_PROCEDURE.article(205),
            CRIMINAL_PROCEDURE_INTERPRETATION.article(274),
            TRIAL_LIMITS_2000.article("9(3)"));

    /** The prosecutor reads the file in second instance, at most one month. */
    public static final ExclusionGround EX_04 = capped(
            "EX-04",
            "二审检察院查阅案卷",
            Span.months(1),
            Set.of(CRIMINAL),
            CRIMINAL_PROCEDURE.article(235),
            CRIMINAL_PROCEDURE_INTERPRETATION.article(396));

    /** New witness, new evidence, new appraisal or inspection: at most one month. */
    public static final ExclusionGround EX_05 =
            capped("EX-05", "通知新证人、调取新证据、重新鉴定或勘验延期审理", Span.months(1), ALL, TRIAL_LIMITS_2000.article("9(5)"));

    /** 公告, service and other notices. */
    public static final ExclusionGround EX_06 = pauses(
            "EX-06",
            "公告",
            Set.of(CIVIL, ADMINISTRATIVE),
            TRIAL_LIMITS_2000.article("9(6)"),
            CIVIL_PROCEDURE_INTERPRETATION.article(243),
            ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article(50));

    /** 鉴定; in self-compensation also 评估 (自赔程序规定 12). */
    public static final ExclusionGround EX_07 = pauses(
            "EX-07",
            "鉴定",
            Set.of(CIVIL, ADMINISTRATIVE, COMPENSATION),
            TRIAL_LIMITS_2000.article("9(6)"),
            CIVIL_PROCEDURE_INTERPRETATION.article(243),
            ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article(50),
            SELF_COMPENSATION.article(12));

    /** 管辖权异议 and disputes between courts over jurisdiction. */
    public static final ExclusionGround EX_08 = pauses(
            "EX-08",
            "管辖权异议、管辖争议",
            Set.of(CIVIL, ADMINISTRATIVE),
            TRIAL_LIMITS_2000.article("9(7)"),
            CIVIL_PROCEDURE_INTERPRETATION.article(243),
            ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article(50));

    /** Audit, valuation or winding-up by a professional body. */
    public static final ExclusionGround EX_09 = pauses(
            "EX-09",
            "审计、评估、资产清理",
            Set.of(CIVIL, ADMINISTRATIVE, ENFORCEMENT, BANKRUPTCY),
            TRIAL_LIMITS_2000.article("9(8)"));

    /** 中止 until resumption. */
    public static final ExclusionGround EX_10 =
            pauses("EX-10", "中止诉讼(审理)或执行", ALL, TRIAL_LIMITS_2000.article("9(9)"), CRIMINAL_PROCEDURE.article(206));

    /** 执行和解 or 执行担保 with a decision to hold enforcement. */
    public static final ExclusionGround EX_11 = pauses(
            "EX-11",
            "执行和解、执行担保暂缓执行",
            Set.of(ENFORCEMENT),
            TRIAL_LIMITS_2000.article("9(10)"),
            CIVIL_PROCEDURE_INTERPRETATION.article(467));

    /** The upper court orders enforcement to be held. */
    public static final ExclusionGround EX_12 = pauses(
            "EX-12",
            "上级法院通知暂缓执行",
            Set.of(ENFORCEMENT),
            TRIAL_LIMITS_2000.article("9(11)"),
            ENFORCEMENT_WORK.article(77));

    /** 拍卖、变卖 of attached property. */
    public static final ExclusionGround EX_13 =
            pauses("EX-13", "拍卖、变卖查封扣押财产", Set.of(ENFORCEMENT), TRIAL_LIMITS_2000.article("9(12)"));

    /** 和解 talks of both parties, recorded at their joint request. */
    public static final ExclusionGround EX_14 =
            pauses("EX-14", "双方当事人和解", Set.of(CIVIL), CIVIL_PROCEDURE_INTERPRETATION.article(243));

    /** 调解 in administrative cases. */
    public static final ExclusionGround EX_15 =
            pauses("EX-15", "行政案件调解", Set.of(ADMINISTRATIVE), ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article(50));

    /** Mediation days that the parties add after filing. */
    public static final ExclusionGround EX_16 =
            pauses("EX-16", "立案后延长的调解期间", Set.of(CIVIL), MEDIATION_2025.article("三"), INVITED_MEDIATION.article(27));

    /** A related civil dispute is handled first. */
    public static final ExclusionGround EX_17 = pauses(
            "EX-17", "相关民事争议处理", Set.of(ADMINISTRATIVE), ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article("138(3)"));

    /** Notice and judicial assistance abroad in confiscation of illegal gains. */
    public static final ExclusionGround EX_18 =
            pauses("EX-18", "违法所得没收案件公告、国际司法协助", Set.of(CRIMINAL), CRIMINAL_PROCEDURE_INTERPRETATION.article(627));

    /** A question put to the upper court, or a dispute it coordinates. */
    public static final ExclusionGround EX_19 = pauses(
            "EX-19",
            "向上级法院请示、执行争议协调",
            Set.of(ENFORCEMENT),
            ENFORCEMENT_LIMITS_2006.article(13),
            ENFORCEMENT_PROCEDURE.article(13));

    /** Notice and settlement talks while a petition for retrial is reviewed. */
    public static final ExclusionGround EX_20 =
            pauses("EX-20", "申请再审审查期间公告、和解", Set.of(CIVIL), CIVIL_PROCEDURE_INTERPRETATION.article(129));

    /** Another party also petitions for retrial: the review limit is counted anew. */
    public static final ExclusionGround RE_01 = ground(
            "RE-01",
            "其他当事人也申请再审",
            Effect.RESTARTS_AT_START,
            null,
            Set.of(CIVIL, ADMINISTRATIVE),
            CIVIL_PROCEDURE_INTERPRETATION.article(396),
            ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article(114));

    private ExclusionGrounds() {}

    public static Optional<ExclusionGround> of(String id) {
        return Optional.ofNullable(GROUNDS.get(id));
    }

    public static List<ExclusionGround> all() {
        return List.copyOf(GROUNDS.values());
    }

    /** The grounds made for a field of law, for a form to offer. */
    public static List<ExclusionGround> in(LimitField field) {
        return GROUNDS.values().stream()
                .filter(ground -> ground.fields().contains(field))
                .toList();
    }

    private static ExclusionGround pauses(String id, String name, Set<LimitField> fields, Citation... citations) {
        return ground(id, name, Effect.PAUSES, null, fields, citations);
    }

    private static ExclusionGround capped(
            String id, String name, Span cap, Set<LimitField> fields, Citation... citations) {
        return ground(id, name, Effect.PAUSES, cap, fields, citations);
    }

    private static ExclusionGround ground(
            String id, String name, Effect effect, @Nullable Span cap, Set<LimitField> fields, Citation... citations) {
        ExclusionGround ground = new ExclusionGround(id, name, effect, cap, fields, List.of(citations));
        GROUNDS.put(id, ground);
        return ground;
    }
}
