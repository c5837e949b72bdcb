/** 会议 Tests. */
@NullMarked
package org.mingjing.court.office.meetings;

import org.jspecify.annotations.NullMarked;
