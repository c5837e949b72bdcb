package org.mingjing.court.justice.assignment.web.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.assignment.web.PoolLine;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.facts.Fact;

/**
 * 分案经过
 *
 * @param now a sentence where nothing is on record; null: something is
 */
public record RecordView(@Nullable String now, List<Entry> entries, List<Action> actions) {

    /**
     * 一次分案
     *
     * @param explanation the plain paragraph of a draw; empty where none was made
     * @param pool of the draw; empty where none was made
     * @param replay address of the draw once more; null where none was made
     */
    public record Entry(
            String heading,
            String explanation,
            List<Fact> facts,
            List<PoolLine> pool,
            @Nullable String replay) {}
}
