package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;

import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 案件修订 Every change of a case's own row: it is made to what was read, or not at all. Called inside a command's transaction. */
@Component
class CaseRevision {

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");

    private final DSLContext database;
    private final Cases cases;

    CaseRevision(DSLContext database, Cases cases) {
        this.database = database;
        this.cases = cases;
    }

    /** The case as it stands now; refused with {@code case.changedMeanwhile} when somebody else changed it since it was read. */
    Decision<CaseCard> next(CaseCard card, Map<? extends Field<?>, ?> change) {
        int rows = database.update(COURT_CASE)
                .set(COURT_CASE.REVISION, card.revision() + 1)
                .set(change)
                .where(COURT_CASE.ID.eq(card.id().value()))
                .and(COURT_CASE.REVISION.eq(card.revision()))
                .execute();
        return rows == 0
                ? Decision.refused("case.changedMeanwhile", ONE_AT_A_TIME, card.number())
                : Decision.granted(cases.find(card.id()).orElseThrow());
    }
}
