package org.mingjing.court.justice.hearings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.events.SlipTold;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.justice.cases.Cases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 报请延期的去向 That the president did not approve stands in the case; his reason stays on the slip. */
@Component
class AdjournmentRequestNews {

    private final ObjectProvider<SlipReading> slips;
    private final Hearings hearings;
    private final Cases cases;
    private final HearingNews news;
    private final Clock clock;

    AdjournmentRequestNews(
            ObjectProvider<SlipReading> slips, Hearings hearings, Cases cases, HearingNews news, Clock clock) {
        this.slips = slips;
        this.hearings = hearings;
        this.cases = cases;
        this.news = news;
        this.clock = clock;
    }

    @EventListener
    void on(SlipTold told) {
        if (told.kind().equals(AdjournmentRequest.KIND)) {
            slips.getObject()
                    .told(told.slip())
                    .filter(slip -> slip.slip().state() == SlipState.REFUSED)
                    .ifPresent(this::refused);
        }
    }

    private void refused(FiledSlip slip) {
        hearings.find(new HearingId(UUID.fromString(slip.subject().id())))
                .ifPresent(hearing -> cases.find(hearing.caseId())
                        .ifPresent(card -> news.tell(
                                card,
                                "hearings.event.approvalRefused",
                                LocalDate.now(clock),
                                slip.starter(),
                                hearing.day().toString())));
    }
}
