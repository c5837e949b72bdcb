package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.limits.ClockId;
import org.mingjing.court.justice.limits.events.ClockNearing;
import org.mingjing.court.justice.limits.events.ClockTold;
import org.mingjing.court.justice.limits.events.ClocksNearing;
import org.mingjing.court.justice.limits.events.ClocksReckoned;
import org.mingjing.kernel.SubjectRef;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 审限事项 An open clock is work of the judge who handles the case, from the day it opens until it ends; once it has passed, the
 * chief judge of the division gets a copy (审限规定 21: notices of overruns). Nobody is told of a case that he must not meet.
 */
@Component
class ClockWork {

    private static final String KIND = "clock";

    private final WorkList work;
    private final People people;
    private final Cases cases;
    private final CasesInSight sight;
    private final Clock clock;

    ClockWork(WorkList work, People people, Cases cases, CasesInSight sight, Clock clock) {
        this.work = work;
        this.people = people;
        this.cases = cases;
        this.sight = sight;
        this.clock = clock;
    }

    @EventListener
    void on(ClocksReckoned reckoned) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Telling> owed = new ArrayList<>();
        List<String> over = new ArrayList<>();
        Set<String> recalled = new HashSet<>();
        var chiefs = new ChiefsOfDivisions(people);
        for (ClockTold told : reckoned.clocks()) {
            PersonId judge = told.handlingJudge();
            if (!told.mark().open() || told.dueOn() == null) {
                over.add(word(told.clock()));
            } else if (judge != null) {
                owed.add(new Telling(told, judge, false));
                if (told.main() && told.dueOn().isBefore(now.toLocalDate())) {
                    chiefs.of(told.division()).stream()
                            .filter(chief -> !chief.equals(judge))
                            .forEach(chief -> owed.add(new Telling(told, chief, true)));
                } else {
                    recalled.add(word(told.clock()));
                }
            }
        }
        var hidden = sight.hidden(
                owed.stream().map(Telling::reader).collect(Collectors.toSet()),
                owed.stream().map(one -> one.told().caseId()).collect(Collectors.toSet()));
        Predicate<Telling> unseen =
                one -> hidden(hidden, one.reader(), one.told().caseId());
        owed.stream()
                .filter(one -> one.copied() && unseen.test(one))
                .forEach(one -> recalled.add(word(one.told().clock())));
        work.recall(KIND, KIND, recalled);
        work.owe(owed.stream()
                .filter(unseen.negate())
                .map(one -> item(one.told(), one.reader(), one.copied(), now))
                .toList());
        work.finish(KIND, KIND, over);
    }

    /** Nothing was reckoned: the day alone has passed. Whoever owes it is reminded (审限规定 21). */
    @EventListener
    void on(ClocksNearing nearing) {
        work.remind(
                KIND,
                KIND,
                nearing.on(),
                nearing.clocks().stream().collect(Collectors.toMap(one -> word(one.clock()), ClockNearing::level)));
        List<ClockNearing> overdue =
                nearing.clocks().stream().filter(ClockNearing::overdue).toList();
        Set<CaseId> ids = overdue.stream().map(ClockNearing::caseId).collect(Collectors.toSet());
        Map<CaseId, CaseCard> cards =
                cases.findAll(ids).stream().collect(Collectors.toMap(CaseCard::id, Function.identity()));
        var chiefs = new ChiefsOfDivisions(people);
        cards.values().forEach(card -> chiefs.of(card.division()));
        var hidden = sight.hidden(chiefs.all(), ids);
        List<WorkList.Copy> copies = new ArrayList<>();
        for (ClockNearing one : overdue) {
            CaseCard card = cards.get(one.caseId());
            if (card != null) {
                chiefs.of(card.division()).stream()
                        .filter(chief -> !hidden(hidden, chief, card.id()))
                        .forEach(chief -> copies.add(new WorkList.Copy(word(one.clock()), chief)));
            }
        }
        work.copy(KIND, KIND, copies);
    }

    private static boolean hidden(Map<PersonId, Set<CaseId>> hidden, PersonId reader, CaseId of) {
        return hidden.getOrDefault(reader, Set.of()).contains(of);
    }

    private static String word(ClockId clock) {
        return clock.value().toString();
    }

    private static WorkItem item(ClockTold told, PersonId assignee, boolean copied, OffsetDateTime now) {
        String clock = word(told.clock());
        return new WorkItem(
                UUID.randomUUID(),
                told.court(),
                assignee,
                KIND,
                new SubjectRef(KIND, clock),
                told.caseNumber() + " " + told.caseTitle(),
                "limit." + told.limitId(),
                told.dueOn(),
                "/cases/" + told.caseId().value() + "/clocks",
                "/clocks/" + clock + "/ledger",
                copied,
                null,
                now,
                null);
    }

    /** 告知 Whom to tell of a clock. */
    private record Telling(ClockTold told, PersonId reader, boolean copied) {}

    /** 各庭庭长 Asked once a division while a docket is told. */
    private static final class ChiefsOfDivisions {
        private final People people;
        private final Map<DivisionId, List<PersonId>> known = new HashMap<>();

        ChiefsOfDivisions(People people) {
            this.people = people;
        }

        List<PersonId> of(@Nullable DivisionId division) {
            return division == null ? List.of() : known.computeIfAbsent(division, people::chiefs);
        }

        /** Those of every division asked for so far. */
        Set<PersonId> all() {
            return known.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        }
    }
}
