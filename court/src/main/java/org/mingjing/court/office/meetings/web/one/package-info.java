/** 会议页 One meeting. */
@NullMarked
package org.mingjing.court.office.meetings.web.one;

import org.jspecify.annotations.NullMarked;
