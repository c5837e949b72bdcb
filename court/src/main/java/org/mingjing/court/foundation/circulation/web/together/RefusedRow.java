package org.mingjing.court.foundation.circulation.web.together;

import org.mingjing.court.ui.components.refusal.Refusal;

/** 未办一行 */
public record RefusedRow(String title, String link, Refusal why) {}
