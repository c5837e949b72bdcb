package org.mingjing.court.insight.radar.web.list;

import org.mingjing.court.justice.cases.CaseCard;

/**
 * 雷达行
 *
 * @param over by how many days the clock would be over; 0: it would not, or it is no matter of a clock
 * @param answered 已说明 somebody said why it still stands, and that holds
 */
public record RadarRow(
        String href, CaseCard card, String judge, String division, String sentence, long over, boolean answered) {}
