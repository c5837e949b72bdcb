package org.mingjing.court.justice.ledgers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** 表头 Finds the columns by name, in any order; others are passed over, and named. */
final class Headings {

    private static final List<String> NEEDED = List.of("court", "case_no");

    private static final Set<String> KNOWN = Set.of(
            "title", "court", "case_no", "prosecuted", "accepted", "hearing", "judged", "procedure", "collegial");

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> passedOver;

    Headings(List<String> cells) throws UnreadableLedgerException {
        for (int i = 0; i < cells.size(); i++) {
            places.putIfAbsent(cells.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        passedOver = cells.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty() && !KNOWN.contains(cell.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        if (!places.keySet().containsAll(NEEDED)) {
            throw new UnreadableLedgerException("ledgers.unreadable.headings");
        }
    }

    /** 未用的列 Named in the ledger, and nothing is read from them. */
    List<String> passedOver() {
        return passedOver;
    }

    /** @param cell the text of the cell at a place; empty where the row is too short */
    LedgerLine line(int row, IntFunction<String> cell) {
        return new LedgerLine(
                row,
                at("title", cell),
                at("court", cell),
                at("case_no", cell),
                at("prosecuted", cell),
                at("accepted", cell),
                at("hearing", cell),
                at("judged", cell),
                at("procedure", cell),
                at("collegial", cell));
    }

    private String at(String name, IntFunction<String> cell) {
        Integer place = places.get(name);
        return place == null ? "" : cell.apply(place).strip();
    }
}
