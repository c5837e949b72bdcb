/** 召集会议页 A meeting is called or changed. */
@NullMarked
package org.mingjing.court.office.meetings.web.book;

import org.jspecify.annotations.NullMarked;
