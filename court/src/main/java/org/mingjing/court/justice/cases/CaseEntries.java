package org.mingjing.court.justice.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.figures.DayEntry;
import org.mingjing.court.foundation.people.DivisionId;

/** 案件事项 Cases as they are counted for a day: those in sight by their numbers and in their order, the others without a word. */
public final class CaseEntries {

    private CaseEntries() {}

    /**
     * @param divisions for which each case is counted
     * @param besides what else is told of a case
     * @param seen those the reader may see
     */
    public static List<DayEntry> of(
            Map<CaseId, DivisionId> divisions, Map<CaseId, String> besides, Collection<CaseCard> seen) {
        Map<CaseId, CaseCard> cards = seen.stream().collect(Collectors.toMap(CaseCard::id, card -> card));
        List<DayEntry> entries = new ArrayList<>();
        seen.stream().sorted(Comparator.comparing(CaseCard::number)).forEach(card -> {
            DivisionId division = divisions.get(card.id());
            if (division != null) {
                String more = besides.getOrDefault(card.id(), "");
                entries.add(DayEntry.of(division, card.number() + " " + card.title(), more, "/cases/" + card.id()));
            }
        });
        divisions.forEach((id, division) -> {
            if (!cards.containsKey(id)) {
                entries.add(DayEntry.hidden(division));
            }
        });
        return entries;
    }
}
