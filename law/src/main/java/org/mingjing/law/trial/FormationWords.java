package org.mingjing.law.trial;

/** 审判组织用语 How ledgers write who tried a case. */
public final class FormationWords {

    private FormationWords() {}

    /** 合议庭 */
    public static boolean isPanel(String text) {
        return text.startsWith("合议");
    }

    /** 独任审判 */
    public static boolean isSole(String text) {
        return text.startsWith("独任");
    }
}
