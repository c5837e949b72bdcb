package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;

import java.time.LocalDate;
import java.util.Map;
import org.mingjing.court.justice.cases.events.TrialBegun;
import org.mingjing.kernel.Decision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 开始审理 A case that was only filed is heard for the first time. Part of a command: call it inside that command's transaction. */
@Component
public class BeginTrial {

    private final CaseRevision revision;
    private final ApplicationEventPublisher events;

    BeginTrial(CaseRevision revision, ApplicationEventPublisher events) {
        this.revision = revision;
        this.events = events;
    }

    /** A case further on stays as it is. */
    public Decision<CaseCard> begin(CaseCard card, LocalDate on) {
        if (card.status() != CaseStatus.FILED) {
            return Decision.granted(card);
        }
        return revision.next(card, Map.of(COURT_CASE.STATUS, CaseStatus.IN_TRIAL.word()))
                .map(now -> {
                    events.publishEvent(new TrialBegun(card.id(), card.court(), on));
                    return now;
                });
    }
}
