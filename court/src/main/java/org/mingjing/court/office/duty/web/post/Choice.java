package org.mingjing.court.office.duty.web.post;

/** 参加值班选项 */
public record Choice(String id, String name, boolean chosen) {}
