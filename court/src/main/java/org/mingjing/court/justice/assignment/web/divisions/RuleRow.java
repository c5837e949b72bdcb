package org.mingjing.court.justice.assignment.web.divisions;

/** 分工一行 */
public record RuleRow(String category, String cause, String division) {}
