package org.mingjing.court.justice.limits.web.change;

import java.util.Locale;

/** 变更种类 The kinds of change with their own forms. */
enum ChangeKind {
    EXCLUDE,
    END,
    EXTEND,
    CONVERT,
    WITHDRAW;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
