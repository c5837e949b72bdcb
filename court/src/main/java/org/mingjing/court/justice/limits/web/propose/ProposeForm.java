package org.mingjing.court.justice.limits.web.propose;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 日历变更表单 As typed.
 *
 * @param scope {@code country} or {@code court}
 * @param days one day a line
 * @param key made with the empty form: sending twice has one effect
 */
record ProposeForm(
        @Nullable String title,
        @Nullable String documentNo,
        @Nullable String publishedOn,
        @Nullable String year,
        @Nullable String scope,
        @Nullable String days,
        @Nullable UUID key) {

    static final String COUNTRY = "country";
    static final String COURT = "court";

    static final ProposeForm EMPTY = new ProposeForm(null, null, null, null, null, null, null);
}
