package org.mingjing.law.fees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;

/**
 * 本地收费标准 The amounts that a province, or where the law names no province the court, has set inside the bounds of the law. A
 * later entry does not wipe out an earlier one: old cases keep the amount of their day.
 */
@Term("本地收费标准")
public record LocalFees(List<Entry> entries) {

    /** Nothing set: every fee with bounds stays open. */
    public static final LocalFees NONE = new LocalFees(List.of());

    /**
     * One amount from a day on.
     *
     * @param source the document that sets it
     */
    public record Entry(FeeKind kind, Money amount, LocalDate from, Citation source) {

        /** @throws IllegalArgumentException when the law sets the amount itself, or sets other bounds */
        public Entry {
            FeeRange range = FeeStandards.range(kind)
                    .orElseThrow(() -> new IllegalArgumentException("the law itself sets the fee of " + kind));
            if (!range.contains(amount)) {
                throw new IllegalArgumentException("%s: %s lies outside %s to %s (%s)"
                        .formatted(kind, amount, range.low(), range.high(), range.citation()));
            }
        }
    }

    public LocalFees {
        entries = entries.stream().sorted(Comparator.comparing(Entry::from)).toList();
    }

    /** The same with one more entry. */
    public LocalFees with(Entry entry) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(entry);
        return new LocalFees(all);
    }

    /** The amount in force on a day. */
    public Optional<Entry> on(FeeKind kind, LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && !entry.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }
}
