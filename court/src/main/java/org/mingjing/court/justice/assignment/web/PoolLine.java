package org.mingjing.court.justice.assignment.web;

import java.util.List;
import org.mingjing.court.ui.ledger.LedgerLine;

/**
 * 候选法官一行
 *
 * @param load 工作量 in cases; with the share of a leader behind it
 * @param lots empty for whoever takes no part, as {@code chance}
 * @param drawn whether the lot fell on this one
 * @param reasons why he takes no part
 */
public record PoolLine(String name, String load, String lots, String chance, boolean drawn, List<LedgerLine> reasons) {
    public PoolLine {
        reasons = List.copyOf(reasons);
    }
}
