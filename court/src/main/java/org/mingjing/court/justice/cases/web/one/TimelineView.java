package org.mingjing.court.justice.cases.web.one;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.timeline.Happening;

/**
 * 时间线
 *
 * @param on the day up to which it is shown; null: up to today
 * @param then how the case stood on that day; empty without one
 * @param field the day to choose
 */
public record TimelineView(@Nullable LocalDate on, List<Fact> then, List<Happening> happenings, Field field) {}
