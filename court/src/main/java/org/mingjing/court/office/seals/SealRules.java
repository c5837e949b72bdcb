package org.mingjing.court.office.seals;

import org.mingjing.kernel.Citation;

/** 用印规则 Where it stands. */
public final class SealRules {

    /** 用印 is asked for, agreed to and registered. */
    public static final Citation USE = Citation.of("docs/seals", "use");

    /** 空白纸、无附件的合同 are not sealed. */
    static final Citation REFUSED = Citation.of("docs/seals", "refused");

    /** 两人 Nobody puts a seal on what he asked for. */
    static final Citation TWO = Citation.of("docs/seals", "two people");

    /** 版式与签章结构 */
    static final Citation STRUCTURE = Citation.of("GB/T 38540-2020", "7");

    static final Citation OWN_COURT = Citation.of("docs/adr/0003", "access table");
    static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST = 500;
    public static final int MOST_COPIES = 9_999;
    public static final int MOST_FILES = 5;

    private SealRules() {}
}
