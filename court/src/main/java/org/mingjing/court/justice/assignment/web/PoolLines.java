package org.mingjing.court.justice.assignment.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.law.assignment.Candidate;
import org.mingjing.law.assignment.Exclusion;
import org.mingjing.law.assignment.Lot;
import org.mingjing.law.assignment.RandomDraw;
import org.mingjing.law.trace.LedgerText;

/** 候选名单的文字 A pool as it is read: those who take part first, by name, so that nobody stands above another. */
public final class PoolLines {

    private PoolLines() {}

    /** @param drawn the id of whom the lot fell on; null: not drawn yet */
    public static List<PoolLine> of(List<Candidate> pool, @Nullable String drawn, Text text) {
        List<Lot> lots = RandomDraw.lots(pool);
        int total = lots.stream().mapToInt(Lot::lots).sum();
        Map<String, Lot> byId =
                lots.stream().collect(Collectors.toMap(lot -> lot.candidate().id(), Function.identity()));
        return pool.stream()
                .sorted(Comparator.comparing(Candidate::eligible)
                        .reversed()
                        .thenComparing(Candidate::name)
                        .thenComparing(Candidate::id))
                .map(one -> line(one, byId.get(one.id()), total, one.id().equals(drawn), text))
                .toList();
    }

    private static PoolLine line(Candidate one, @Nullable Lot lot, int total, boolean drawn, Text text) {
        String load = text.of("assignment.cases", RandomDraw.cases(one.load()));
        return new PoolLine(
                one.name(),
                one.share() == 100 ? load : text.of("assignment.share", load, one.share()),
                lot == null ? "" : text.number(lot.lots()),
                lot == null ? "" : percent(lot.perMille(total)),
                drawn,
                one.exclusions().stream().map(why -> reason(why, text)).toList());
    }

    private static LedgerLine reason(Exclusion why, Text text) {
        return new LedgerLine(
                LedgerText.in(text.locale()).of(why.phrase()),
                null,
                LedgerText.in(text.locale()).of(why.citation()),
                ClockReading.article(why.citation()));
    }

    private static String percent(long perMille) {
        return String.format(Locale.ROOT, "%d.%d%%", perMille / 10, perMille % 10);
    }
}
