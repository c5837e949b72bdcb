/** 日历通知页面 What a notice would move, the second person's answer, what it has moved. */
@NullMarked
package org.mingjing.court.justice.limits.web.notice;

import org.jspecify.annotations.NullMarked;
