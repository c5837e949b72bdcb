/** 日历页面 The working days of a year and the notices that make them. */
@NullMarked
package org.mingjing.court.justice.limits.web.calendar;

import org.jspecify.annotations.NullMarked;
