package org.mingjing.court.justice.writs.web.one;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.paper.Paper;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.facts.Fact;

/**
 * 文书页内容
 *
 * @param shown number of the version on the sheet
 * @param versions none for whoever only reads
 */
public record WritView(
        String id,
        String title,
        Chip state,
        List<Fact> facts,
        int shown,
        Paper paper,
        List<VersionLine> versions,
        List<Action> actions) {

    /**
     * 稿次行
     *
     * @param difference address of what it changed; null for the first
     */
    public record VersionLine(
            String label,
            String href,
            String who,
            String when,
            @Nullable String difference) {}
}
