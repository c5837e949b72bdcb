package org.mingjing.court.justice.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/** 主审限 What limits tells of a case's main clock. */
@Term("主审限")
public record MainClock(CaseId id, @Nullable LocalDate dueOn, ClockMark mark) {}
