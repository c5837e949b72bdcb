/** 会议日程页 The week by room. */
@NullMarked
package org.mingjing.court.office.meetings.web.week;

import org.jspecify.annotations.NullMarked;
