package org.mingjing.court.ui.components.due;

import java.util.Locale;

/** 缓急 How a due date stands; which day belongs where is decided by the clock's module, here it is only shown. */
public enum Urgency {
    /** 严重超期 */
    SEVERE,
    /** 超期 */
    OVERDUE,
    /** 将到期 */
    NEAR,
    /** 未到期 */
    AHEAD,
    /** 暂停: the clock stands, e.g. during an exclusion */
    PAUSED,
    /** 已结束: nothing is due any more */
    ENDED;

    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String key() {
        return "ui.urgency." + css();
    }
}
