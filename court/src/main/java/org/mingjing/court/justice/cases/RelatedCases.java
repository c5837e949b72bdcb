package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;
import static org.mingjing.court.justice.cases.tables.Tables.PARTY;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 关联案件 Cases between the same people, to be looked at before another one is filed. Called inside CourtBoundary. */
@Component
public class RelatedCases {

    private final DSLContext database;
    private final CasesInSight sight;

    RelatedCases(DSLContext database, CasesInSight sight) {
        this.database = database;
        this.sight = sight;
    }

    /** In which one of the first and one of the others are parties, newest first; only those that the person may see. */
    public List<CaseCard> between(Actor actor, Collection<String> ones, Collection<String> others, int most) {
        CourtId court = actor.court();
        List<CaseId> found = database.select(COURT_CASE.ID)
                .from(COURT_CASE)
                .where(COURT_CASE.COURT.eq(court.value()))
                .and(COURT_CASE.ID.in(withParty(court, ones)))
                .and(COURT_CASE.ID.in(withParty(court, others)))
                .orderBy(COURT_CASE.LISTED_ON.desc(), COURT_CASE.ID.desc())
                .limit(most)
                .fetch(row -> new CaseId(row.value1()));
        return sight.among(actor, Set.copyOf(found)).stream()
                .sorted(Comparator.comparingInt(card -> found.indexOf(card.id())))
                .toList();
    }

    private static Select<Record1<UUID>> withParty(CourtId court, Collection<String> names) {
        return DSL.select(PARTY.CASE_ID)
                .from(PARTY)
                .where(PARTY.NAME.eq(DSL.any(names.toArray(String[]::new))))
                .and(PARTY.COURT.eq(court.value()));
    }
}
