package org.mingjing.law.trial;

import org.mingjing.kernel.Citation;

/** 接触案件的依据 Where it stands who keeps away from a case and what may not be told of it. */
public final class AccessToCases {

    /** 民事回避 Judges, clerks and others withdraw from a civil case. */
    public static final Citation RECUSAL_CIVIL = Citation.of("民诉法", "47");

    /** 刑事回避 Judges and others withdraw from a criminal case. */
    public static final Citation RECUSAL_CRIMINAL = Citation.of("刑诉法", "29");

    /** 行政回避 Judges withdraw from an administrative case. */
    public static final Citation RECUSAL_ADMINISTRATIVE = Citation.of("行诉法", "55");

    /** 回避的决定 On the judges the president decides, on others the presiding or sole judge, on the president the committee. */
    public static final Citation RECUSAL_DECIDED_CIVIL = Citation.of("民诉法", "49");

    /** 回避的决定 The same in criminal cases. */
    public static final Citation RECUSAL_DECIDED_CRIMINAL = Citation.of("刑诉法", "31");

    /** 保守审判秘密 A judge keeps what he learns of a case to himself, so nobody is shown one that is none of his work. */
    public static final Citation TRIAL_SECRETS = Citation.of("法官法", "10(5)");

    /** 国家秘密 State secrets are neither stored nor processed on a system that is not made for them (revised 2024). */
    public static final Citation STATE_SECRETS = Citation.of("保守国家秘密法", "31");

    private AccessToCases() {}
}
