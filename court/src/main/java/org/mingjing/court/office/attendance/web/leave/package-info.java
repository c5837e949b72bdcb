/** 请假页 Who is away, who signs for whom. */
@NullMarked
package org.mingjing.court.office.attendance.web.leave;

import org.jspecify.annotations.NullMarked;
