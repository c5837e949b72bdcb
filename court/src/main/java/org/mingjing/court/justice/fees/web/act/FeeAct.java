package org.mingjing.court.justice.fees.web.act;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 登记事项 What is entered on one fee. */
enum FeeAct {
    SET,
    TELL,
    TERM,
    PAY,
    REVERSE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FeeAct> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
