package org.mingjing.court.foundation.calendar.events;

import java.util.UUID;
import org.mingjing.kernel.Term;

/** 日历已变更 A notice counts from now on; every open clock is to be held against the new calendar. */
@Term("日历已变更")
public record NoticeApplied(UUID notice) {}
