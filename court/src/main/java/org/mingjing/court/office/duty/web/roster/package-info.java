/** 排班页 A roster by rotation, looked at before it is written. */
@NullMarked
package org.mingjing.court.office.duty.web.roster;

import org.jspecify.annotations.NullMarked;
