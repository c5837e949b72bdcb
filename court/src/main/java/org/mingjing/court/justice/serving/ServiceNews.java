package org.mingjing.court.justice.serving;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.serving.events.DocumentServed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 送达消息 Tells what moved and who owes what now. */
@Component
class ServiceNews {

    private final ServiceHolders holders;
    private final Servings servings;
    private final ApplicationEventPublisher events;

    ServiceNews(ServiceHolders holders, Servings servings, ApplicationEventPublisher events) {
        this.holders = holders;
        this.servings = servings;
        this.events = events;
    }

    void moved(CaseCard card, List<Errand> errands, @Nullable PersonId by) {
        if (errands.isEmpty()) {
            return;
        }
        var owing = holders.of(card);
        for (Errand one : errands) {
            String duty = duty(one);
            LocalDate due = one.state() == ErrandState.NOTICE ? one.noticeUntil() : one.dueOn();
            events.publishEvent(DutiesTold.of(
                    one.id().subject(),
                    card.number() + " " + one.addressee().name(),
                    "/cases/" + card.id() + "/serving#s-" + one.id(),
                    by,
                    duty == null
                            ? List.of()
                            : Owing.each(
                                    card.court(),
                                    owing,
                                    duty,
                                    reason(one),
                                    due,
                                    due == null ? null : "/servings/" + one.id() + "/ledger")));
        }
    }

    void served(CaseCard card, Errand errand, PersonId by) {
        events.publishEvent(new DocumentServed(
                card.id(),
                card.court(),
                errand.document(),
                errand.addressee().name(),
                Objects.requireNonNull(errand.effectiveOn()),
                servings.of(card.id()).stream()
                        .filter(one -> one.document() == errand.document())
                        .noneMatch(Errand::open),
                by));
    }

    private static @Nullable String duty(Errand one) {
        return switch (one.state()) {
            case OWED -> "serving-send";
            case UNDERWAY -> "serving-await";
            case NOTICE -> "serving-close";
            case SERVED -> null;
        };
    }

    private static String reason(Errand one) {
        return switch (one.state()) {
            case OWED -> "service.owe." + one.document();
            case UNDERWAY -> "service.await";
            case NOTICE, SERVED -> "service.close";
        };
    }
}
