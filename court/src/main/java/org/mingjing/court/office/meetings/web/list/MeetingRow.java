package org.mingjing.court.office.meetings.web.list;

import java.util.List;
import org.mingjing.court.ui.components.chip.Chip;

/**
 * 会议行
 *
 * @param came how many were asked, or came
 * @param issue number of its minutes; empty: none yet
 */
public record MeetingRow(
        String link,
        String title,
        String kind,
        String when,
        String place,
        String chair,
        String came,
        String issue,
        List<Chip> chips) {}
