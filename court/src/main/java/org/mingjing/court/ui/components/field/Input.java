package org.mingjing.court.ui.components.field;

/** 输入项 A field and how it is drawn: select, date, number, textarea or text. */
public record Input(String type, Field field) {}
