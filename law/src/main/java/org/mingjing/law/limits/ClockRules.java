package org.mingjing.law.limits;

import static org.mingjing.law.limits.Instrument.EXTENSIONS_2018;
import static org.mingjing.law.limits.Instrument.TRIAL_LIMITS_2000;

import org.mingjing.kernel.Citation;

/** 审限管理的依据 The rules behind what may be recorded on a clock. */
public final class ClockRules {

    /** 起算 Counting begins on the day after filing. */
    public static final Citation START = TRIAL_LIMITS_2000.article(8);

    /** 扣除 The periods that do not count. */
    public static final Citation EXCLUSIONS = TRIAL_LIMITS_2000.article(9);

    /** 结案时间 The day that ends the clock. */
    public static final Citation END = TRIAL_LIMITS_2000.article(10);

    /** 公开 Every exclusion, extension and recount is shown to the parties with its reason, so it needs its paper. */
    public static final Citation DISCLOSURE = EXTENSIONS_2018.article(7);

    /** 院长批准 A first extension is for the president of the court to approve, whoever asks. */
    public static final Citation PRESIDENT_EXTENDS = TRIAL_LIMITS_2000.article(2);

    private ClockRules() {}
}
