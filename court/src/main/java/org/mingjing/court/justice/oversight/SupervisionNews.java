package org.mingjing.court.justice.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.events.CaseAssigned;
import org.mingjing.court.justice.cases.events.CaseSightNarrowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 监督事项的去向 What is asked for is owed by whoever handles the case now; by nobody who is recused from it. */
@Component
class SupervisionNews {

    private final Cases cases;
    private final OversightBook book;
    private final ApplicationEventPublisher events;

    SupervisionNews(Cases cases, OversightBook book, ApplicationEventPublisher events) {
        this.cases = cases;
        this.book = book;
        this.events = events;
    }

    @EventListener
    void on(CaseAssigned assigned) {
        retell(assigned.id());
    }

    @EventListener
    void on(CaseSightNarrowed narrowed) {
        retell(narrowed.id());
    }

    private void retell(CaseId id) {
        for (Supervision act : book.acts(id)) {
            if (act.open()) {
                moved(act, cases.find(id).orElseThrow(), null);
            }
        }
    }

    void moved(Supervision act, CaseCard card, @Nullable PersonId by) {
        PersonId judge = card.handlingJudge();
        boolean owed = act.open() && judge != null && !cases.recused(judge, card.id());
        events.publishEvent(DutiesTold.of(
                        act.subject(),
                        card.number() + " " + card.title(),
                        "/cases/" + card.id() + "/oversight",
                        by,
                        Owing.each(
                                card.court(),
                                owed ? List.of(judge) : List.of(),
                                "supervision-answer",
                                "oversight.act." + act.kind(),
                                act.dueOn(),
                                null))
                .startedBy(by));
    }
}
