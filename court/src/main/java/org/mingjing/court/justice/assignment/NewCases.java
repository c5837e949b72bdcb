package org.mingjing.court.justice.assignment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.assignment.events.CaseAwaitsJudge;
import org.mingjing.court.justice.assignment.events.CaseHasJudge;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.events.CaseAssigned;
import org.mingjing.court.justice.cases.events.CaseFiled;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.NewClock;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.law.assignment.FirstSteps;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 新案 A case that is filed waits for a judge; once it has one, the first steps of its trial have their days. */
@Component
class NewCases {

    private final AwaitingCases awaiting;
    private final HandoverPeriod period;
    private final Cases cases;
    private final CaseDetails details;
    private final ClockBook clocks;
    private final ApplicationEventPublisher events;

    NewCases(
            AwaitingCases awaiting,
            HandoverPeriod period,
            Cases cases,
            CaseDetails details,
            ClockBook clocks,
            ApplicationEventPublisher events) {
        this.awaiting = awaiting;
        this.period = period;
        this.cases = cases;
        this.details = details;
        this.clocks = clocks;
        this.events = events;
    }

    @EventListener
    void on(CaseFiled filed) {
        CaseCard card = cases.find(filed.id()).orElseThrow();
        PersonId clerk = details.happenings(card.id()).stream()
                .map(CaseDetails.Entry::recordedBy)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (card.handlingJudge() == null && clerk != null) {
            var one = new AwaitingCase(
                    card.id(),
                    clerk,
                    filed.on(),
                    period.of(card.court(), filed.on()).due());
            awaiting.add(card.court(), one);
            events.publishEvent(new CaseAwaitsJudge(card.id(), card.court(), card.carried(), clerk, one.dueOn()));
        }
    }

    @EventListener
    void on(CaseAssigned assigned) {
        Optional<AwaitingCase> waited = awaiting.find(assigned.id());
        if (waited.isPresent() && awaiting.end(assigned.id(), assigned.on())) {
            CaseCard card = cases.find(assigned.id()).orElseThrow();
            events.publishEvent(new CaseHasJudge(card.id()));
            openFirstSteps(card, waited.get());
        }
    }

    private void openFirstSteps(CaseCard card, AwaitingCase waited) {
        List<String> known =
                clocks.of(card.id()).stream().map(one -> one.limitId()).toList();
        List<NewClock> opening = CaseNumber.parse(card.number()).number().map(FirstSteps::of).orElse(List.of()).stream()
                .filter(limit -> !known.contains(limit))
                .map(limit -> new NewClock(
                        card.id(),
                        card.court(),
                        card.division(),
                        limit,
                        waited.filedOn(),
                        card.custody(),
                        List.of(),
                        null,
                        false,
                        List.of(),
                        waited.clerk()))
                .toList();
        if (!opening.isEmpty()) {
            clocks.openAll(opening);
        }
    }
}
