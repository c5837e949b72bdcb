package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 变更审判组织 A sole judge's case goes to a panel. Part of a command: call it inside that command's transaction. */
@Component
public class ChangeFormation {

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");

    private final DSLContext database;
    private final Cases cases;
    private final CaseDiary diary;

    ChangeFormation(DSLContext database, Cases cases, CaseDiary diary) {
        this.database = database;
        this.cases = cases;
        this.diary = diary;
    }

    /** Whether the law allows it is for the caller to say. */
    public Decision<CaseCard> toPanel(CaseCard card, LocalDate on, PersonId by) {
        int rows = database.update(COURT_CASE)
                .set(COURT_CASE.FORMATION, Formation.PANEL.word())
                .set(COURT_CASE.REVISION, card.revision() + 1)
                .where(COURT_CASE.ID.eq(card.id().value()))
                .and(COURT_CASE.REVISION.eq(card.revision()))
                .execute();
        if (rows == 0) {
            return Decision.refused("case.changedMeanwhile", ONE_AT_A_TIME, card.number());
        }
        diary.record(card, new NewEvent("cases.event.toPanel", on, List.of(), by));
        return Decision.granted(cases.find(card.id()).orElseThrow());
    }
}
