package org.mingjing.court.justice.hearings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.court.foundation.circulation.events.SlipRefused;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.Cases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 报请延期的去向 That it was not approved stands in the case; the reason stays on the slip. */
@Component
class AdjournmentRequestNews {

    private final Hearings hearings;
    private final Cases cases;
    private final HearingNews news;
    private final Clock clock;

    AdjournmentRequestNews(Hearings hearings, Cases cases, HearingNews news, Clock clock) {
        this.hearings = hearings;
        this.cases = cases;
        this.news = news;
        this.clock = clock;
    }

    /** Of a hearing held or moved meanwhile there is nothing to say. */
    @EventListener
    void on(SlipRefused refused) {
        if (refused.kind().equals(AdjournmentRequest.KIND)) {
            hearings.find(new HearingId(UUID.fromString(refused.subject().id())))
                    .filter(hearing -> hearing.state() == HearingState.FIXED)
                    .ifPresent(hearing -> tell(hearing, refused.by()));
        }
    }

    private void tell(Hearing hearing, PersonId by) {
        cases.find(hearing.caseId())
                .ifPresent(card -> news.tell(
                        card,
                        "hearings.event.approvalRefused",
                        LocalDate.now(clock),
                        by,
                        hearing.day().toString()));
    }
}
