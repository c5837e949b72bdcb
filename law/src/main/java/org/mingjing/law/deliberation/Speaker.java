package org.mingjing.law.deliberation;

import org.mingjing.kernel.Term;
import org.mingjing.law.panel.SeatKind;

/**
 * 评议成员 A member of the panel at the deliberation.
 *
 * @param no 席位号, the same through all rounds
 */
@Term("评议成员")
public record Speaker(int no, SeatKind kind, boolean handling, boolean presiding) {}
