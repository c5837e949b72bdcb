package org.mingjing.court.justice.oversight.web.list;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.ui.components.due.Due;

/**
 * 一件四类案件
 *
 * @param markedOn the latest mark
 * @param due of the demand that is due first; null: nothing waits
 */
public record OversightRow(
        CaseCard card,
        String judge,
        List<String> categories,
        LocalDate markedOn,
        int waiting,
        @Nullable Due due) {}
