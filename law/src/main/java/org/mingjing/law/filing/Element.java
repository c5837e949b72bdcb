package org.mingjing.law.filing;

import org.mingjing.kernel.Term;

/**
 * 诉状要素 One item of an elemented complaint.
 *
 * @param key unique in its form
 * @param needed whether the facts and grounds are not told without it
 */
@Term("诉状要素")
public record Element(String key, ElementKind kind, boolean needed) {}
