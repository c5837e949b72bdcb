package org.mingjing.court.justice.limits.web.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.Nearness;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.court.justice.limits.RecordedFact;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.law.limits.ClockEvent;
import org.springframework.stereotype.Component;

/** 表下案件 Puts the cases and the names to clocks. Called inside CourtBoundary. */
@Component
class SheetCases {

    private final Cases cases;
    private final Courts courts;
    private final People people;

    SheetCases(Cases cases, Courts courts, People people) {
        this.cases = cases;
        this.courts = courts;
        this.people = people;
    }

    List<SheetCase> of(List<LiveClock> clocks, LocalDate today) {
        Map<CaseId, CaseCard> cards =
                cases.findAll(clocks.stream().map(LiveClock::caseId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(CaseCard::id, Function.identity()));
        Map<DivisionId, String> divisions = courts.divisionNames(present(clocks, LiveClock::division));
        Map<PersonId, String> judges = people.names(present(cards.values(), CaseCard::handlingJudge));
        List<SheetCase> rows = new ArrayList<>();
        for (LiveClock clock : clocks) {
            CaseCard card = cards.get(clock.caseId());
            if (card != null) {
                rows.add(new SheetCase(
                        card,
                        named(divisions, clock.division()),
                        named(judges, card.handlingJudge()),
                        due(clock, today),
                        stoppedBy(clock)));
            }
        }
        return rows;
    }

    private static @Nullable Due due(LiveClock clock, LocalDate today) {
        LocalDate day = clock.dueOn();
        if (day == null) {
            return null;
        }
        return Due.of(
                day,
                today,
                Nearness.shown(clock.mark(), day, today),
                "/clocks/" + clock.id().value() + "/ledger");
    }

    private static @Nullable String stoppedBy(LiveClock clock) {
        return clock.recorded().stream()
                .filter(RecordedFact::running)
                .map(RecordedFact::event)
                .filter(ClockEvent.Exclusion.class::isInstance)
                .map(event -> ((ClockEvent.Exclusion) event).ground().phrase().key())
                .findFirst()
                .orElse(null);
    }

    private static <K> String named(Map<K, String> names, @Nullable K key) {
        return key == null ? "" : names.getOrDefault(key, "");
    }

    private static <T, K> List<K> present(java.util.Collection<T> of, Function<T, @Nullable K> key) {
        List<K> keys = new ArrayList<>();
        for (T one : of) {
            K found = key.apply(one);
            if (found != null) {
                keys.add(Objects.requireNonNull(found));
            }
        }
        return keys;
    }
}
