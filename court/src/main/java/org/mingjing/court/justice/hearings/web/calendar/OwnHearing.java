package org.mingjing.court.justice.hearings.web.calendar;

/** 我的一次开庭 */
public record OwnHearing(String href, String when, String what, String place) {}
