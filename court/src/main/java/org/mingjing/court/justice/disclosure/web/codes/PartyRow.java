package org.mingjing.court.justice.disclosure.web.codes;

import org.jspecify.annotations.Nullable;

/**
 * 当事人一行
 *
 * @param code when its code was printed, or that there is none
 * @param issue what the button says; null: no slip may be printed
 * @param key of the form
 */
public record PartyRow(
        int no,
        String name,
        String role,
        String code,
        @Nullable String issue,
        String key) {}
