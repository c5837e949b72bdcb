package org.mingjing.court.justice.limits.web.sheet;

import org.jspecify.annotations.Nullable;

/**
 * 审限表筛选 As it stands in the address; what cannot be read narrows nothing.
 *
 * @param division an id, or {@code none} for cases not yet given to a division
 * @param group a word of SheetGroup
 */
record SheetFilter(
        @Nullable String court,
        @Nullable String division,
        @Nullable String group) {

    static final String NO_DIVISION = "none";
}
