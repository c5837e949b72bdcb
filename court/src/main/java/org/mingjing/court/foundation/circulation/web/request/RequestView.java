package org.mingjing.court.foundation.circulation.web.request;

/** 申请页内容 */
public record RequestView(String kind, String title, String action, String back, FilledRequest filled) {}
