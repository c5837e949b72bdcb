package org.mingjing.court.ui.components.chip;

import java.util.Locale;

/** 色调 What a colour means; the meaning always stands in the words too. */
public enum Tone {
    /** 一般 */
    PLAIN,
    /** 提示: information, the court's blue */
    NOTE,
    /** 良好 */
    GOOD,
    /** 注意 */
    WARN,
    /** 严重 */
    BAD;

    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
