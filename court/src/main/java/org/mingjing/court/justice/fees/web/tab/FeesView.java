package org.mingjing.court.justice.fees.web.tab;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.facts.Fact;

/**
 * 案件费用
 *
 * @param settled null: not settled yet
 * @param actions for the case as a whole; none for whoever only reads
 */
public record FeesView(
        List<Fact> totals,
        List<ChargeView> charges,
        @Nullable SettledView settled,
        List<ReviewLine> reviews,
        List<Action> actions) {

    /**
     * 一笔费用
     *
     * @param ledger the page of its reasons
     * @param unpaid what the law says of it, with its article; null: nothing
     */
    public record ChargeView(
            String id,
            String title,
            String advance,
            Chip state,
            @Nullable Due due,
            List<Fact> facts,
            String ledger,
            @Nullable String unpaid,
            @Nullable String unpaidCitation,
            @Nullable String slip,
            List<EntryLine> entries,
            List<Action> actions) {}

    /** 一次交费 */
    public record EntryLine(
            String day,
            String what,
            String amount,
            String means,
            String receipt,
            String payer,
            String by,
            @Nullable Action reverse) {}

    /** 结算 */
    public record SettledView(
            String end, String fee, @Nullable Due refundBy, List<ShareLine> shares, List<RefundLine> refunds) {}

    /** 一方 */
    public record ShareLine(
            String party,
            String advanced,
            String borne,
            String back,
            String owes,
            String waiting,
            @Nullable Action refund) {}

    /** 一次退费 */
    public record RefundLine(String day, String party, String amount, String voucher, String by) {}

    /** 一次复核 */
    public record ReviewLine(
            String party,
            String reasons,
            String asked,
            @Nullable Due due,
            String outcome,
            @Nullable Action decide) {}
}
