package org.mingjing.court.justice.hearings.web.book;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.hearings.web.ApprovalAsked;
import org.mingjing.court.ui.components.change.DateChange;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.court.ui.ledger.LedgerView;

/**
 * 排期页内容
 *
 * @param when day, from, to
 * @param what kind, mode, room, officers
 * @param bench judge, clerk
 * @param law publicly, copy served, waived, gap
 * @param checked null until it was checked
 * @param moving null when it is a new one
 */
public record BookView(
        String title,
        String action,
        String cancel,
        String key,
        int revision,
        List<Field> what,
        List<Field> when,
        List<Field> bench,
        List<Field> members,
        List<Field> parties,
        Field counsel,
        List<Field> law,
        Field because,
        @Nullable Checked checked,
        @Nullable Moving moving,
        FormErrors errors) {

    /**
     * 审查结果
     *
     * @param free proposed times: what the button sends and what stands on it
     */
    public record Checked(
            List<LedgerLine> broken,
            List<LedgerLine> open,
            List<LedgerLine> kept,
            List<Slot> free,
            LedgerView earliest) {}

    /** 时段 */
    public record Slot(String value, String label) {}

    /**
     * 改期
     *
     * @param fields reason, ground
     * @param approval what the president has to do with it; null: nothing
     * @param effects what moves with it, in words; empty until it was previewed
     * @param adjournment how the law looks at it
     */
    public record Moving(
            List<Field> fields,
            ApprovalAsked.@Nullable Needed approval,
            List<DateChange> changes,
            List<String> effects,
            List<LedgerLine> adjournment) {}
}
