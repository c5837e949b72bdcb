package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;
import static org.mingjing.court.justice.cases.tables.Tables.PARTY;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 关联案件 Cases between the same people, to be looked at before another one is filed. Called inside CourtBoundary. */
@Component
public class RelatedCases {

    private final DSLContext database;

    RelatedCases(DSLContext database) {
        this.database = database;
    }

    /** In which one of the first and one of the others are parties, newest first; sealed ones are not told. */
    public List<CaseCard> between(CourtId court, Collection<String> ones, Collection<String> others, int most) {
        return database.selectFrom(COURT_CASE)
                .where(COURT_CASE.COURT.eq(court.value()))
                .and(COURT_CASE.ID.in(withParty(court, ones)))
                .and(COURT_CASE.ID.in(withParty(court, others)))
                .andNot(COURT_CASE.SEALED)
                .orderBy(COURT_CASE.LISTED_ON.desc(), COURT_CASE.ID.desc())
                .limit(most)
                .fetch(CaseRows::card);
    }

    private static Select<Record1<UUID>> withParty(CourtId court, Collection<String> names) {
        return DSL.select(PARTY.CASE_ID)
                .from(PARTY)
                .where(PARTY.NAME.eq(DSL.any(names.toArray(String[]::new))))
                .and(PARTY.COURT.eq(court.value()));
    }
}
