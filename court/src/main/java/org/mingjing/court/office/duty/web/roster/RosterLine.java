package org.mingjing.court.office.duty.web.roster;

/** 拟排一行 */
public record RosterLine(String day, String name) {}
