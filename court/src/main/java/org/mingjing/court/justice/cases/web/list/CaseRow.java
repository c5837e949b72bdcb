package org.mingjing.court.justice.cases.web.list;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.ui.components.due.Due;

/** 清单行 */
public record CaseRow(
        CaseCard card,
        String court,
        String division,
        String judge,
        @Nullable Due due) {

    public String href() {
        return "/cases/" + card.id();
    }
}
