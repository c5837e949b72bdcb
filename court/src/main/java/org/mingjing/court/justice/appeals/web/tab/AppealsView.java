package org.mingjing.court.justice.appeals.web.tab;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.appeals.Appeal;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;

/**
 * 案件上诉
 *
 * @param effect whether the decision of the first instance is effective; null in second instance
 * @param effectWords the same in one sentence
 * @param effectHref where its reasons stand
 */
public record AppealsView(
        @Nullable Chip effect,
        String effectWords,
        String effectHref,
        List<PartyLine> parties,
        List<Appeal> appeals,
        List<Action> actions) {

    /** 当事人的上诉期 */
    public record PartyLine(String name, String servedOn, String lastDay) {}
}
