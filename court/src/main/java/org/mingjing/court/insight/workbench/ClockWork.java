package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.limits.events.ClockNearing;
import org.mingjing.court.justice.limits.events.ClockTold;
import org.mingjing.court.justice.limits.events.ClocksNearing;
import org.mingjing.court.justice.limits.events.ClocksReckoned;
import org.mingjing.kernel.SubjectRef;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 审限事项 An open clock is work of the judge who handles the case, from the day it opens until it ends; once it has passed, the
 * chief judge of the division gets a copy (审限规定 21: notices of overruns).
 */
@Component
class ClockWork {

    private static final String KIND = "clock";

    private final WorkList work;
    private final People people;
    private final Cases cases;
    private final Clock clock;

    ClockWork(WorkList work, People people, Cases cases, Clock clock) {
        this.work = work;
        this.people = people;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void on(ClocksReckoned reckoned) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<WorkItem> owed = new ArrayList<>();
        List<String> over = new ArrayList<>();
        List<String> ahead = new ArrayList<>();
        var chiefs = new ChiefsOfDivisions(people);
        for (ClockTold told : reckoned.clocks()) {
            PersonId judge = told.handlingJudge();
            if (!told.mark().open() || told.dueOn() == null) {
                over.add(told.clock().value().toString());
            } else if (judge != null) {
                owed.add(item(told, judge, false, now));
                if (told.main() && told.dueOn().isBefore(now.toLocalDate())) {
                    chiefs.of(told.division()).stream()
                            .filter(chief -> !chief.equals(judge))
                            .forEach(chief -> owed.add(item(told, chief, true, now)));
                } else {
                    ahead.add(told.clock().value().toString());
                }
            }
        }
        work.owe(owed);
        work.recall(KIND, KIND, ahead);
        work.finish(KIND, KIND, over);
    }

    /** Nothing was reckoned: the day alone has passed. */
    @EventListener
    void on(ClocksNearing nearing) {
        List<ClockNearing> overdue =
                nearing.clocks().stream().filter(ClockNearing::overdue).toList();
        Map<CaseId, CaseCard> cards =
                cases.findAll(overdue.stream().map(ClockNearing::caseId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(CaseCard::id, Function.identity()));
        var chiefs = new ChiefsOfDivisions(people);
        List<WorkList.Copy> copies = new ArrayList<>();
        for (ClockNearing one : overdue) {
            CaseCard card = cards.get(one.caseId());
            if (card != null) {
                chiefs.of(card.division())
                        .forEach(chief ->
                                copies.add(new WorkList.Copy(one.clock().value().toString(), chief)));
            }
        }
        work.copy(KIND, KIND, copies);
    }

    private static WorkItem item(ClockTold told, PersonId assignee, boolean copied, OffsetDateTime now) {
        String clock = told.clock().value().toString();
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
                now);
    }

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
    }
}
