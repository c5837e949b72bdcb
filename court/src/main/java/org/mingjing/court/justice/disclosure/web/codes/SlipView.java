package org.mingjing.court.justice.disclosure.web.codes;

import org.jspecify.annotations.Nullable;

/**
 * 查询码凭条 What is printed for a party.
 *
 * @param code null: it was shown before and is not known any more
 * @param back where the clerk came from
 */
public record SlipView(
        String court, String number, String who, @Nullable String code, String hotline, String on, String back) {}
