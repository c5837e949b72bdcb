package org.mingjing.court.justice.trial.web.panel;

/** 抽取行 One of the list and what the draw made of him. */
public record DrawLine(String place, String number, String name, String fate) {}
