package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.mingjing.court.justice.cases.events.TrialBegun;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 开始审理 A case that was only filed is heard for the first time. Part of a command: call it inside that command's transaction. */
@Component
public class BeginTrial {

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");

    private final DSLContext database;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    BeginTrial(DSLContext database, Cases cases, ApplicationEventPublisher events) {
        this.database = database;
        this.cases = cases;
        this.events = events;
    }

    /** A case further on stays as it is. */
    public Decision<CaseCard> begin(CaseCard card, LocalDate on) {
        if (card.status() != CaseStatus.FILED) {
            return Decision.granted(card);
        }
        int rows = database.update(COURT_CASE)
                .set(COURT_CASE.STATUS, CaseStatus.IN_TRIAL.word())
                .set(COURT_CASE.REVISION, card.revision() + 1)
                .where(COURT_CASE.ID.eq(card.id().value()))
                .and(COURT_CASE.REVISION.eq(card.revision()))
                .execute();
        if (rows == 0) {
            return Decision.refused("case.changedMeanwhile", ONE_AT_A_TIME, card.number());
        }
        events.publishEvent(new TrialBegun(card.id(), card.court(), on));
        return Decision.granted(cases.find(card.id()).orElseThrow());
    }
}
