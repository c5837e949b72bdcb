/** 会议列表页 One's own meetings, and the register. */
@NullMarked
package org.mingjing.court.office.meetings.web.list;

import org.jspecify.annotations.NullMarked;
