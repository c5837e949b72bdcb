package org.mingjing.court.justice.limits.web.change;

import org.mingjing.court.ui.components.field.Field;

/** 输入项 A field and how it is drawn: select, date, number or text. */
public record Input(String type, Field field) {}
