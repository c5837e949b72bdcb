/** 会议页面 The pages of meetings. */
@NullMarked
package org.mingjing.court.office.meetings.web;

import org.jspecify.annotations.NullMarked;
