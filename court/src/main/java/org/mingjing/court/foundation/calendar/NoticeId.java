package org.mingjing.court.foundation.calendar;

import java.util.UUID;
import org.mingjing.kernel.Term;

/** 通知标识 */
@Term("通知标识")
public record NoticeId(UUID value) {}
