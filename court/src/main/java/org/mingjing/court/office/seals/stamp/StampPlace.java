package org.mingjing.court.office.seals.stamp;

import org.mingjing.kernel.Term;

/**
 * 盖章位置 Where a seal goes, in millimetres from the upper left corner of the page.
 *
 * @param page from 1
 * @param x of its centre
 */
@Term("盖章位置")
public record StampPlace(int page, double x, double y) {}
