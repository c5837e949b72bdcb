/** 会议室页 The meeting rooms, and the kinds of meetings. */
@NullMarked
package org.mingjing.court.office.meetings.web.rooms;

import org.jspecify.annotations.NullMarked;
