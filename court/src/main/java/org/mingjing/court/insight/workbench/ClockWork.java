package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.cases.events.CaseAssigned;
import org.mingjing.court.justice.cases.events.CaseSightNarrowed;
import org.mingjing.court.justice.cases.events.CaseSightWidened;
import org.mingjing.court.justice.limits.ClockBook;
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
 * chief judge of the division gets a copy (审限规定 21: notices of overruns). Nobody is told of a case that he must not meet: what
 * a judge recused from the case would owe is owed by the chief judge, who has to see to another judge.
 */
@Component
class ClockWork {

    private static final String KIND = "clock";

    private final WorkList work;
    private final People people;
    private final Cases cases;
    private final CasesInSight sight;
    private final ClockBook book;
    private final Clock clock;

    ClockWork(WorkList work, People people, Cases cases, CasesInSight sight, ClockBook book, Clock clock) {
        this.work = work;
        this.people = people;
        this.cases = cases;
        this.sight = sight;
        this.book = book;
        this.clock = clock;
    }

    @EventListener
    void on(ClocksReckoned reckoned) {
        settle(reckoned.clocks());
    }

    /** 回避、密封 What the person owed goes to another, and nothing of the case is left in any list of his. */
    @EventListener
    void on(CaseSightNarrowed narrowed) {
        retell(narrowed.id());
    }

    /** 解除密封 The chief judge reads of it again. */
    @EventListener
    void on(CaseSightWidened widened) {
        retell(widened.id());
    }

    /** 变更承办法官 What the former judge owed is owed by the new one. */
    @EventListener
    void on(CaseAssigned assigned) {
        retell(assigned.id());
    }

    private void retell(CaseId id) {
        CaseCard card = cases.find(id).orElseThrow();
        List<ClockTold> clocks = book.told(card);
        settle(clocks.stream().filter(ClockWork::owed).toList());
        Set<String> subjects = clocks.stream().map(one -> word(one.clock())).collect(Collectors.toSet());
        work.withhold(
                KIND,
                subjects,
                sight.hidden(work.peopleOf(KIND, subjects), Set.of(card.id())).keySet());
    }

    private void settle(List<ClockTold> clocks) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        var holders = holders(clocks);
        List<String> open = new ArrayList<>();
        List<String> over = new ArrayList<>();
        List<WorkItem> items = new ArrayList<>();
        for (ClockTold told : clocks) {
            if (!owed(told)) {
                over.add(word(told.clock()));
                continue;
            }
            open.add(word(told.clock()));
            Set<PersonId> owing = holders.owing(told);
            owing.forEach(one -> items.add(item(told, one, false, holders.starter(told), now)));
            if (told.main() && Objects.requireNonNull(told.dueOn()).isBefore(now.toLocalDate())) {
                holders.chiefs(told).stream()
                        .filter(chief -> !owing.contains(chief))
                        .filter(chief -> told.handlingJudge() != null)
                        .forEach(chief -> items.add(item(told, chief, true, holders.starter(told), now)));
            }
        }
        work.settle(KIND, KIND, open, items);
        work.finish(KIND, KIND, over);
    }

    private static boolean owed(ClockTold told) {
        return told.mark().open() && told.dueOn() != null;
    }

    /** Asks once for all of a docket who must not meet its cases. */
    private ClockHolders holders(List<ClockTold> clocks) {
        var chiefs = new ChiefsOfDivisions(people);
        Set<PersonId> concerned = new HashSet<>();
        Set<CaseId> ids = new HashSet<>();
        for (ClockTold told : clocks) {
            if (owed(told)) {
                ids.add(told.caseId());
                concerned.addAll(chiefs.of(told.division()));
                Stream.of(Optional.ofNullable(told.handlingJudge()), Optional.ofNullable(told.by()))
                        .flatMap(Optional::stream)
                        .forEach(concerned::add);
            }
        }
        return new ClockHolders(chiefs, sight.hidden(concerned, ids));
    }

    /** Nothing was reckoned: the day alone has passed. Whoever owes it is reminded (审限规定 21). */
    @EventListener
    void on(ClocksNearing nearing) {
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
                        .filter(chief -> !hidden.getOrDefault(chief, Set.of()).contains(card.id()))
                        .forEach(chief -> copies.add(new WorkList.Copy(word(one.clock()), chief)));
            }
        }
        // Copies first, as when a docket is settled: two who write the same rows in two orders would wait for each
        // other.
        work.copy(KIND, KIND, copies);
        work.remind(
                KIND,
                KIND,
                nearing.on(),
                nearing.clocks().stream().collect(Collectors.toMap(one -> word(one.clock()), ClockNearing::level)));
    }

    private static String word(ClockId clock) {
        return clock.value().toString();
    }

    private static WorkItem item(
            ClockTold told, PersonId assignee, boolean copied, @Nullable PersonId startedBy, OffsetDateTime now) {
        String clock = word(told.clock());
        return WorkItem.owed(
                        told.court(),
                        assignee,
                        KIND,
                        new SubjectRef(KIND, clock),
                        told.caseNumber() + " " + told.caseTitle(),
                        "limit." + told.limitId(),
                        "/cases/" + told.caseId().value() + "/clocks",
                        now)
                .due(told.dueOn(), "/clocks/" + clock + "/ledger")
                .copied(copied)
                .startedBy(startedBy);
    }
}
