package org.mingjing.court.justice.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.cases.MainClock;
import org.mingjing.court.justice.limits.events.ClockTold;
import org.mingjing.court.justice.limits.events.ClocksReckoned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 审限消息 Tells the cases what their main clocks show now, and whoever stands above what all show, in the same transaction. */
@Component
class ClockNews {

    private final Cases cases;
    private final CaseDiary diary;
    private final ApplicationEventPublisher events;

    ClockNews(Cases cases, CaseDiary diary, ApplicationEventPublisher events) {
        this.cases = cases;
        this.diary = diary;
        this.events = events;
    }

    void opened(Collection<Clocks.Opened> opened) {
        Map<CaseId, CaseCard> cards =
                cards(opened.stream().map(one -> one.clock().caseId()));
        List<ClockTold> told = new ArrayList<>();
        for (Clocks.Opened one : opened) {
            NewClock made = one.clock();
            add(told, cards.get(made.caseId()), one.id(), made.main(), made.limitId(), one.result(), made.openedBy());
        }
        publish(told);
    }

    /** As below, of one clock whose case is before us. */
    void moved(LiveClock clock, Reckoned result, CaseCard card, PersonId by) {
        List<ClockTold> told = new ArrayList<>();
        add(told, card, clock.id(), clock.main(), clock.limitId(), result, by);
        publish(told);
    }

    void moved(Map<LiveClock, Reckoned> moved) {
        Map<CaseId, CaseCard> cards = cards(moved.keySet().stream().map(LiveClock::caseId));
        List<ClockTold> told = new ArrayList<>();
        moved.forEach((clock, result) ->
                add(told, cards.get(clock.caseId()), clock.id(), clock.main(), clock.limitId(), result, null));
        publish(told);
    }

    private Map<CaseId, CaseCard> cards(Stream<CaseId> ids) {
        return cases.findAll(ids.collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(CaseCard::id, Function.identity()));
    }

    private static void add(
            List<ClockTold> told,
            @Nullable CaseCard card,
            ClockId id,
            boolean main,
            String limitId,
            Reckoned result,
            @Nullable PersonId by) {
        if (card != null) {
            told.add(told(card, id, main, limitId, result.dueOn(), result.mark(), result.provisional(), by));
        }
    }

    /** As the clock stands, nothing having been reckoned. */
    static ClockTold told(CaseCard card, LiveClock clock, @Nullable PersonId by) {
        return told(
                card, clock.id(), clock.main(), clock.limitId(), clock.dueOn(), clock.mark(), clock.provisional(), by);
    }

    private static ClockTold told(
            CaseCard card,
            ClockId id,
            boolean main,
            String limitId,
            @Nullable LocalDate dueOn,
            ClockMark mark,
            boolean provisional,
            @Nullable PersonId by) {
        return new ClockTold(
                id,
                card.court(),
                card.id(),
                card.number(),
                card.title(),
                card.handlingJudge(),
                card.division(),
                main,
                limitId,
                dueOn,
                mark,
                provisional,
                by);
    }

    private void publish(List<ClockTold> told) {
        if (!told.isEmpty()) {
            diary.markClocks(told.stream()
                    .filter(ClockTold::main)
                    .map(one -> new MainClock(one.caseId(), one.dueOn(), one.mark()))
                    .toList());
            events.publishEvent(new ClocksReckoned(told));
        }
    }
}
