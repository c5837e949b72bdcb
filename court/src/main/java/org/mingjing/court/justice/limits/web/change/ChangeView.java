package org.mingjing.court.justice.limits.web.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.change.DateChange;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.ledger.LedgerLine;

/**
 * 变更页内容
 *
 * @param kind word of the kind of change
 * @param about the clock, or the fact, that is changed
 * @param hidden what is sent along unseen
 * @param refused what the law forbids; null when nothing
 * @param preview the dates before and after; null before the preview
 */
public record ChangeView(
        String kind,
        String about,
        String action,
        String cancel,
        List<Input> inputs,
        Map<String, String> hidden,
        FormErrors errors,
        @Nullable Refusal refused,
        @Nullable Preview preview) {

    /** 不予准许 The sentence and the rule; the article's text where it is held here. */
    public record Refusal(
            String message, String citation, @Nullable String article) {}

    /**
     * 预览 Dates and the new ledger, with what will be sent when it is saved.
     *
     * @param due the date after the change; null when there is none
     */
    public record Preview(
            List<DateChange> changes, @Nullable Due due, List<LedgerLine> ledger, Map<String, String> typed) {}
}
