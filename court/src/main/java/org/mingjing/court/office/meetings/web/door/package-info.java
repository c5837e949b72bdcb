/** 签到页 What stands at the door, and who came. */
@NullMarked
package org.mingjing.court.office.meetings.web.door;

import org.jspecify.annotations.NullMarked;
