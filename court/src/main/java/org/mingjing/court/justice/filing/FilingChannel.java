package org.mingjing.court.justice.filing;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 收件途径 By which way a complaint reached the one register. */
@Term("收件途径")
public enum FilingChannel {
    /** 窗口 */
    WINDOW,
    /** 网上 */
    ONLINE,
    /** 自助终端 */
    TERMINAL,
    /** 移动端 */
    MOBILE,
    /** 跨域: handed in at another court */
    CROSS_REGION,
    /** 热线预登记 12368 */
    HOTLINE,
    /** 邮寄 */
    POST;

    /** As it stands in the database, in forms and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether everything came as data, and no paper is asked for beside it. */
    public boolean online() {
        return this == ONLINE || this == MOBILE;
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static FilingChannel of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
