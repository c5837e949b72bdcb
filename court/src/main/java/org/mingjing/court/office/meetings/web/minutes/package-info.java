/** 纪要页 The minutes are written and read. */
@NullMarked
package org.mingjing.court.office.meetings.web.minutes;

import org.jspecify.annotations.NullMarked;
