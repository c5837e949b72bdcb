package org.mingjing.court.office.meetings.web.minutes;

import java.util.List;
import org.mingjing.court.ui.components.field.Field;

/**
 * 纪要表单内容
 *
 * @param decisions in threes: what, who, by when
 */
public record MinutesFields(Field opening, List<Field> passages, List<List<Field>> decisions, Field observers) {}
