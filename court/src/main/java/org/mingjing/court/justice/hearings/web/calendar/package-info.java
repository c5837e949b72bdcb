/** 开庭日程页 The calendar of the court. */
@NullMarked
package org.mingjing.court.justice.hearings.web.calendar;

import org.jspecify.annotations.NullMarked;
