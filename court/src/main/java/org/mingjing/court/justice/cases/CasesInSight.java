package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;
import static org.mingjing.court.justice.cases.tables.Tables.RELATION;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 视线内的案件 What others who count or list cases must leave out for a person. Called inside CourtBoundary. */
@Component
public class CasesInSight {

    private final DSLContext database;
    private final Cases cases;

    CasesInSight(DSLContext database, Cases cases) {
        this.database = database;
        this.cases = cases;
    }

    /** Cases of a court that the person must not meet anywhere: recused, or sealed without a relation. Few. */
    public Set<CaseId> hidden(Actor actor, CourtId court) {
        Set<CaseId> hidden = new HashSet<>(related(actor, RELATION.RELATION_.eq(CaseRelation.RECUSED.word())));
        Set<CaseId> own = related(actor, RELATION.RELATION_.ne(CaseRelation.RECUSED.word()));
        database.select(COURT_CASE.ID)
                .from(COURT_CASE)
                .where(COURT_CASE.COURT.eq(court.value()))
                .and(COURT_CASE.SEALED)
                .forEach(row -> {
                    CaseId id = new CaseId(row.value1());
                    if (!own.contains(id)) {
                        hidden.add(id);
                    }
                });
        return hidden;
    }

    /** Whether the person sees every case of a court in sight, not only those of some divisions. */
    public static boolean ofWholeCourts(Actor actor) {
        return CaseReach.of(actor) == CaseReach.COURTS;
    }

    /** Of these cases, those the person may see; in no order. */
    public List<CaseCard> among(Actor actor, Set<CaseId> ids) {
        UUID[] keys = ids.stream().map(CaseId::value).toArray(UUID[]::new);
        Condition asked = RELATION.CASE_ID.eq(DSL.any(keys));
        Set<CaseId> recused = related(actor, asked.and(RELATION.RELATION_.eq(CaseRelation.RECUSED.word())));
        Set<CaseId> own = related(actor, asked.and(RELATION.RELATION_.ne(CaseRelation.RECUSED.word())));
        CaseReach reach = CaseReach.of(actor);
        return cases.findAll(ids).stream()
                .filter(card -> !recused.contains(card.id()))
                .filter(card -> own.contains(card.id()) || (!card.sealed() && reach.covers(actor, card)))
                .toList();
    }

    private Set<CaseId> related(Actor actor, Condition how) {
        return database.select(RELATION.CASE_ID)
                .from(RELATION)
                .where(RELATION.PERSON.eq(actor.id().value()))
                .and(RELATION.UNTIL.isNull())
                .and(how)
                .fetchSet(row -> new CaseId(row.value1()));
    }
}
