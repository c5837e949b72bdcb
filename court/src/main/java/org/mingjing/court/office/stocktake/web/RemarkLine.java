package org.mingjing.court.office.stocktake.web;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.chip.Chip;

/**
 * 批示一条
 *
 * @param about the day it is about, in words
 * @param answered who answered and when; null: not yet
 * @param light of the matter it became; null: none
 * @param matter where that is looked at; null: nowhere, or not by the reader
 * @param open it waits for an answer
 * @param mayFollow whether the reader may make a matter of it
 */
public record RemarkLine(
        String id,
        String text,
        String by,
        String about,
        String aboutHref,
        @Nullable String answered,
        @Nullable String answer,
        @Nullable Chip light,
        @Nullable String matter,
        boolean open,
        boolean mayFollow) {}
