/** 班次页 One shift: check in, swap, hand over. */
@NullMarked
package org.mingjing.court.office.duty.web.shift;

import org.jspecify.annotations.NullMarked;
