package org.mingjing.court.ui.components.files;

import org.jspecify.annotations.Nullable;

/**
 * 文件
 *
 * @param href null when this reader may not open it
 * @param kind file type in words, e.g. PDF
 * @param size in words, e.g. 1.2 MB
 * @param note version, day, who brought it
 */
public record FileEntry(String name, @Nullable String href, String kind, String size, String note) {}
