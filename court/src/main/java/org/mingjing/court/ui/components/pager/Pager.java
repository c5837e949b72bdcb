package org.mingjing.court.ui.components.pager;

import org.jspecify.annotations.Nullable;

/**
 * 翻页
 *
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 * @param shown rows on this page
 * @param total rows in all; negative when it was not counted
 */
public record Pager(@Nullable String previous, @Nullable String next, int shown, long total) {}
