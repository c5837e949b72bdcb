package org.mingjing.court.office.stocktake.web.gathered;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.office.stocktake.web.RemarkLine;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.counters.Counter;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;

/**
 * 全院一日 The divisions in the court's order, never in that of their figures.
 *
 * @param tally how many are completed, in words; no division is set against another
 */
public record GatheredView(
        String day,
        String title,
        String tally,
        @Nullable String before,
        @Nullable String after,
        String month,
        List<Part> parts,
        boolean mayRemark) {

    /**
     * 一个部门
     *
     * @param passages what a person added
     * @param by who completed it and when; null: not completed
     */
    public record Part(
            String id,
            String name,
            String link,
            Chip state,
            List<Counter> counters,
            List<Fact> passages,
            @Nullable String by,
            List<RemarkLine> remarks,
            @Nullable Field remark,
            String key) {}
}
