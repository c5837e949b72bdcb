package org.mingjing.court.justice.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseHolders;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.events.CaseAssigned;
import org.mingjing.court.justice.cases.events.CaseSightNarrowed;
import org.mingjing.court.justice.disclosure.events.DisclosureMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 异议消息 Who owes what on an objection: the judge a word on it, adjudication management the answer. */
@Component
class ObjectionNews {

    private final Cases cases;
    private final CaseDetails details;
    private final CaseHolders holders;
    private final People people;
    private final Objections objections;
    private final ApplicationEventPublisher events;

    ObjectionNews(
            Cases cases,
            CaseDetails details,
            CaseHolders holders,
            People people,
            Objections objections,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.details = details;
        this.holders = holders;
        this.people = people;
        this.objections = objections;
        this.events = events;
    }

    void moved(CaseCard card, Objection one, @Nullable PersonId by) {
        events.publishEvent(new DisclosureMoved(
                one.id().subject(),
                card.court(),
                card.number() + " " + card.title(),
                "/objections/" + one.id(),
                "/objections/" + one.id() + "/ledger",
                owed(card, one),
                one.state() == ObjectionState.OPEN ? one.dueOn() : null,
                by));
    }

    private Map<PersonId, String> owed(CaseCard card, Objection one) {
        Map<PersonId, String> owed = new HashMap<>();
        PersonId judge = judge(card);
        if (one.state() == ObjectionState.OPEN) {
            answerers(card).forEach(person -> owed.put(person, "objection-answer"));
            if (judge != null && one.statement() == null) {
                owed.put(judge, "objection-state");
            }
        }
        if (one.state() == ObjectionState.UPHELD && judge != null) {
            owed.put(judge, "objection-heed");
        }
        return owed;
    }

    private @Nullable PersonId judge(CaseCard card) {
        PersonId handling = card.handlingJudge();
        if (handling != null) {
            return handling;
        }
        var division = card.division();
        return division == null
                ? null
                : people.chiefs(division).stream().findFirst().orElse(null);
    }

    /** 答复人 Adjudication management, else the president: nobody who works on the case, and nobody who must not meet it. */
    private Set<PersonId> answerers(CaseCard card) {
        Set<PersonId> working = details.members(card.id()).stream()
                .filter(member -> member.until() == null)
                .map(CaseDetails.Member::person)
                .collect(Collectors.toSet());
        for (List<PersonId> some :
                List.of(people.holders(card.court(), Role.ADJUDICATION_MANAGEMENT), people.presidents(card.court()))) {
            Set<PersonId> free = new HashSet<>(holders.seeing(card, new HashSet<>(some)));
            free.removeAll(working);
            if (!free.isEmpty()) {
                return free;
            }
        }
        return Set.of();
    }

    @EventListener
    void on(CaseAssigned assigned) {
        retell(cases.find(assigned.id()).orElseThrow(), assigned.judge());
    }

    @EventListener
    void on(CaseSightNarrowed narrowed) {
        cases.find(narrowed.id()).ifPresent(card -> retell(card, null));
    }

    private void retell(CaseCard card, @Nullable PersonId by) {
        for (Objection one : objections.of(card.id())) {
            if (one.state() != ObjectionState.CLOSED) {
                moved(card, one, by);
            }
        }
    }
}
