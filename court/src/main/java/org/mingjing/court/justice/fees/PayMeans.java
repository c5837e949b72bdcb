package org.mingjing.court.justice.fees;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mingjing.kernel.Term;

/** 交费方式 */
@Term("交费方式")
public enum PayMeans {
    /** 窗口 */
    WINDOW,
    /** 银行转账 */
    BANK,
    /** 网上 */
    ONLINE;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PayMeans> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
