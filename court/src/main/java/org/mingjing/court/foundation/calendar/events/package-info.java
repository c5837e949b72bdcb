/** 日历事件 What has happened to the calendar. */
@NullMarked
@NamedInterface("events")
package org.mingjing.court.foundation.calendar.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
