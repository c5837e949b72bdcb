/** 工作日历 Working days by published holiday notices, in versions, with a court's own local days. */
@NullMarked
package org.mingjing.law.calendar;

import org.jspecify.annotations.NullMarked;
