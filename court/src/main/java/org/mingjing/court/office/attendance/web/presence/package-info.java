/** 打卡页 One comes and goes; the month of oneself. */
@NullMarked
package org.mingjing.court.office.attendance.web.presence;

import org.jspecify.annotations.NullMarked;
