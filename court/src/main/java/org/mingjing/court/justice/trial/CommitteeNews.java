package org.mingjing.court.justice.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.circulation.events.SlipRefused;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 提请的去向 That the president did not agree stands in the case; his reason stays on the slip. */
@Component
class CommitteeNews {

    private final Deliberations deliberations;
    private final Cases cases;
    private final CaseDiary diary;
    private final Clock clock;

    CommitteeNews(Deliberations deliberations, Cases cases, CaseDiary diary, Clock clock) {
        this.deliberations = deliberations;
        this.cases = cases;
        this.diary = diary;
        this.clock = clock;
    }

    @EventListener
    void on(SlipRefused refused) {
        if (refused.kind().equals(CommitteeRequest.KIND)) {
            deliberations
                    .find(UUID.fromString(refused.subject().id()))
                    .flatMap(one -> cases.find(one.caseId()))
                    .ifPresent(card -> diary.record(
                            card,
                            new NewEvent(
                                    "trial.event.committeeRefused", LocalDate.now(clock), List.of(), refused.by())));
        }
    }
}
