package org.mingjing.court.office.notices.web.one;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.facts.Fact;

/**
 * 通知内容
 *
 * @param addressees the divisions in the court's order
 */
public record NoticeView(
        String title,
        String number,
        String link,
        String text,
        List<Fact> facts,
        Chip acknowledged,
        List<Item> items,
        List<To> addressees) {

    /**
     * 要求
     *
     * @param link null: the matter is not in the reader's sight
     */
    public record Item(
            int no,
            String text,
            String division,
            @Nullable Chip light,
            @Nullable Due due,
            @Nullable String link) {}

    /**
     * 签收
     *
     * @param said who acknowledged and when, or that nobody did
     * @param division its id, where the reader may acknowledge; else null
     */
    public record To(
            String name, Chip state, String said, @Nullable String division) {}
}
