package org.mingjing.court.justice.ledgers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** 表头 Finds the columns by name, in any order; others are passed over. */
final class Headings {

    private static final List<String> NEEDED = List.of("court", "case_no");

    private final Map<String, Integer> places = new HashMap<>();

    Headings(List<String> cells) throws UnreadableLedgerException {
        for (int i = 0; i < cells.size(); i++) {
            places.putIfAbsent(cells.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        if (!places.keySet().containsAll(NEEDED)) {
            throw new UnreadableLedgerException("ledgers.unreadable.headings");
        }
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
