package org.mingjing.court.justice.cases;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.court.foundation.circulation.events.SubjectsNarrowed;
import org.mingjing.court.justice.cases.events.CaseSightNarrowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 案件的申请 Whoever must not meet the case any more must not meet what is asked about it, by whatever name. */
@Component
class CaseSlips {

    private final Cases cases;
    private final NamedCases named;
    private final ApplicationEventPublisher events;

    CaseSlips(Cases cases, NamedCases named, ApplicationEventPublisher events) {
        this.cases = cases;
        this.named = named;
        this.events = events;
    }

    @EventListener
    void on(CaseSightNarrowed narrowed) {
        CaseCard card = cases.find(narrowed.id()).orElseThrow();
        Stream<NamedCaseId> names = named.idsOf(card).stream();
        events.publishEvent(
                new SubjectsNarrowed(Stream.concat(Stream.of(card.id().subject()), names.map(NamedCaseId::subject))
                        .collect(Collectors.toSet())));
    }
}
