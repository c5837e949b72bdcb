package org.mingjing.court.justice.oversight;

import java.util.EnumMap;
import java.util.Map;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.cases.events.CaseFiled;
import org.mingjing.court.justice.triage.events.CaseSorted;
import org.mingjing.law.triage.FourCategories;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 立案时的标识 By what was told in triage; and by rule, where ten or more stand on one side (民诉解释 75). */
@Component
class MarksAtFiling {

    private static final int MANY = 10;

    private final Cases cases;
    private final CaseDetails details;
    private final OversightDesk desk;

    MarksAtFiling(Cases cases, CaseDetails details, OversightDesk desk) {
        this.cases = cases;
        this.details = details;
        this.desk = desk;
    }

    @EventListener
    void on(CaseSorted sorted) {
        for (FourCategories category : sorted.categories()) {
            desk.markOf(cases.find(sorted.id()).orElseThrow(), category, MarkSource.FILING, sorted.on(), sorted.by());
        }
    }

    @EventListener
    void on(CaseFiled filed) {
        Map<PartyRole, Integer> sides = new EnumMap<>(PartyRole.class);
        for (NewParty party : details.parties(filed.id())) {
            sides.merge(party.role(), 1, Integer::sum);
        }
        if (sides.values().stream().anyMatch(count -> count >= MANY)) {
            desk.markOf(
                    cases.find(filed.id()).orElseThrow(),
                    FourCategories.GROUP_OR_PUBLIC,
                    MarkSource.RULE,
                    filed.on(),
                    null);
        }
    }
}
