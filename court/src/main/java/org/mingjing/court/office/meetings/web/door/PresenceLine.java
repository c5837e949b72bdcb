package org.mingjing.court.office.meetings.web.door;

import java.util.List;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;

/**
 * 签到行
 *
 * @param how when and by what hand; empty: not signed in
 */
public record PresenceLine(String id, String name, Chip reply, Chip presence, String how, List<Action> choices) {}
