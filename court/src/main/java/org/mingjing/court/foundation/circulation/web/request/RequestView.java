package org.mingjing.court.foundation.circulation.web.request;

import org.mingjing.court.foundation.circulation.web.FilledForm;

/** 申请页内容 */
public record RequestView(String kind, String title, String action, String back, FilledForm filled) {}
