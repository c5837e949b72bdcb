package org.mingjing.court.justice.writs.web.tab;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.chip.Chip;

/**
 * 案件文书
 *
 * @param stages what may be made, by stage; none for whoever only reads
 */
public record WritsView(List<MadeLine> made, List<Stage> stages) {

    /** 已有文书 */
    public record MadeLine(String title, String about, String href, Chip state, String version, String day) {}

    /** 阶段 */
    public record Stage(String label, List<ShelfLine> papers) {}

    /**
     * 一种文书
     *
     * @param href of its form; null: not yet
     * @param why not yet
     * @param page where what is lacking is entered
     */
    public record ShelfLine(
            String title,
            String law,
            @Nullable String href,
            @Nullable String why,
            @Nullable String page) {}
}
