package org.mingjing.court.justice.limits.web.clocks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.ledger.LedgerView;

/**
 * 一个审限时钟
 *
 * @param waiting requests about it on their way
 * @param actions what may be recorded on it; one that may not says why
 * @param past earlier dates with why they were reckoned, newest first, the present one left out
 */
public record ClockView(
        String name,
        @Nullable Due due,
        String state,
        List<FactLine> facts,
        LedgerView ledger,
        List<Waiting> waiting,
        List<Action> actions,
        List<PastLine> past) {

    /**
     * 已记录事实
     *
     * @param fate empty while it counts; else that it was replaced or withdrawn, and why
     * @param end where a running exclusion is ended; null for others
     * @param withdraw where it is withdrawn, or its withdrawal asked for; null when it no longer counts
     * @param granted by signatures: only such take it away
     */
    public record FactLine(
            String what,
            String document,
            String recorded,
            String fate,
            @Nullable String end,
            @Nullable String withdraw,
            boolean granted) {}

    /**
     * 在办申请
     *
     * @param href the request itself; null for whoever has no part in it
     */
    public record Waiting(String words, @Nullable String href) {}

    /** 历次计算 */
    public record PastLine(@Nullable LocalDate dueOn, String cause, String at, String href) {}
}
