package org.mingjing.court.office.attendance.web.service;

/** 年休假一行 Figures are dashes while nobody entered since when the person works. */
public record ServiceLine(String name, String since, String entitled, String used, String left) {}
