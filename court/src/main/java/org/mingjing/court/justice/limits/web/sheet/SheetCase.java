package org.mingjing.court.justice.limits.web.sheet;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.ui.components.due.Due;

/**
 * 临期案件 A case of the list below the sheet.
 *
 * @param stoppedBy key of the ground that stops its clock; null while it runs
 */
public record SheetCase(
        CaseCard card,
        String division,
        String judge,
        @Nullable Due due,
        @Nullable String stoppedBy) {

    public String href() {
        return "/cases/" + card.id();
    }
}
