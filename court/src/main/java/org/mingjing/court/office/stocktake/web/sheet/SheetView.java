package org.mingjing.court.office.stocktake.web.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.office.stocktake.web.RemarkLine;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.counters.Counter;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;

/**
 * 盘点表内容
 *
 * @param counters what was counted; when it is completed, as it was then
 * @param none what did not happen, in words; empty: everything did
 * @param moved what has changed since it was completed; empty: nothing
 * @param items remarks that stand on this sheet
 * @param answers fields for those that wait, in the order of the items; empty where the reader does not complete
 * @param words null: not completed
 * @param form null: the reader does not complete it
 * @param remarks to this day
 * @param remark null: the reader does not remark
 */
public record SheetView(
        String title,
        String division,
        String link,
        Chip state,
        String due,
        @Nullable String before,
        @Nullable String after,
        String month,
        @Nullable String gathered,
        List<Counter> counters,
        String none,
        String moved,
        List<RemarkLine> items,
        List<Field> answers,
        @Nullable Words words,
        @Nullable List<Input> form,
        int seen,
        List<RemarkLine> remarks,
        @Nullable Field remark) {

    /** 填报内容 In words. */
    public record Words(List<Fact> passages, String by, List<String> earlier) {}
}
