package org.mingjing.court.ui.components.field;

/** 选项 One choice of a list. */
public record Option(String value, String label) {}
