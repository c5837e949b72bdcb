package org.mingjing.court.justice.fees;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.kernel.Term;

/**
 * 对账 What the bank says came in against what was entered. Cash at the window does not go through the bank.
 *
 * @param matched same reference, same amount
 * @param differing same reference, another amount
 * @param bankOnly 有流水无登记
 * @param enteredOnly 有登记无流水
 */
@Term("对账")
public record Reconciliation(
        List<Pair> matched, List<Pair> differing, List<BankLine> bankOnly, List<PaidIn> enteredOnly) {

    /** 一笔流水与登记 */
    public record Pair(BankLine line, PaidIn paid) {}

    public Reconciliation {
        matched = List.copyOf(matched);
        differing = List.copyOf(differing);
        bankOnly = List.copyOf(bankOnly);
        enteredOnly = List.copyOf(enteredOnly);
    }

    /** @param paid payments that were not reversed */
    public static Reconciliation of(List<BankLine> lines, List<PaidIn> paid) {
        Map<String, PaidIn> open = new LinkedHashMap<>();
        paid.stream()
                .filter(one -> one.entry().means() != PayMeans.WINDOW)
                .forEach(one -> open.put(one.entry().receipt(), one));
        List<Pair> matched = new ArrayList<>();
        List<Pair> differing = new ArrayList<>();
        List<BankLine> alone = new ArrayList<>();
        for (BankLine line : lines) {
            PaidIn found = open.remove(line.reference());
            if (found == null) {
                alone.add(line);
            } else if (found.entry().amount().equals(line.amount())) {
                matched.add(new Pair(line, found));
            } else {
                differing.add(new Pair(line, found));
            }
        }
        return new Reconciliation(matched, differing, alone, List.copyOf(open.values()));
    }
}
