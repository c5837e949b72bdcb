package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;
import static org.mingjing.court.justice.cases.tables.Tables.RELATION;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 视线内的案件 What others who count or list cases must leave out for a person. Called inside CourtBoundary. */
@Component
public class CasesInSight {

    private final DSLContext database;
    private final Cases cases;
    private final CaseGate gate;
    private final SightGrants grants;

    CasesInSight(DSLContext database, Cases cases, CaseGate gate, SightGrants grants) {
        this.database = database;
        this.cases = cases;
        this.gate = gate;
        this.grants = grants;
    }

    /** Cases of a court that the person must not meet anywhere: recused, or sealed without a relation. Few. */
    public Set<CaseId> hidden(Actor actor, CourtId court) {
        Set<CaseId> hidden = new HashSet<>(related(actor, RELATION.RELATION_.eq(CaseRelation.RECUSED.word())));
        Set<CaseId> own = related(actor, RELATION.RELATION_.ne(CaseRelation.RECUSED.word()));
        own.addAll(grants.of(actor.id()));
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

    /**
     * Of these cases, those that each of these people must not meet, for whoever tells many people of many cases; people
     * who may meet them all are left out.
     */
    public Map<PersonId, Set<CaseId>> hidden(Set<PersonId> people, Set<CaseId> ids) {
        if (people.isEmpty() || ids.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, Set<CaseId>> hidden = new HashMap<>();
        Map<PersonId, Set<CaseId>> own = grants.of(people);
        Set<CaseId> sealed = new HashSet<>();
        database.select(COURT_CASE.ID, COURT_CASE.SEALED, RELATION.PERSON, RELATION.RELATION_)
                .from(COURT_CASE)
                .leftJoin(RELATION)
                .on(RELATION.CASE_ID.eq(COURT_CASE.ID))
                .and(RELATION.UNTIL.isNull())
                .and(RELATION.PERSON.eq(
                        DSL.any(people.stream().map(PersonId::value).toArray(UUID[]::new))))
                .where(COURT_CASE.ID.eq(DSL.any(keys(ids))))
                .forEach(row -> {
                    CaseId id = new CaseId(row.value1());
                    if (row.value2()) {
                        sealed.add(id);
                    }
                    if (row.value3() != null) {
                        (CaseRelation.of(row.value4()) == CaseRelation.RECUSED ? hidden : own)
                                .computeIfAbsent(new PersonId(row.value3()), person -> new HashSet<>())
                                .add(id);
                    }
                });
        for (PersonId person : people) {
            sealed.stream()
                    .filter(id -> !own.getOrDefault(person, Set.of()).contains(id))
                    .forEach(id -> hidden.computeIfAbsent(person, key -> new HashSet<>())
                            .add(id));
        }
        return hidden;
    }

    /** Whether the person sees every case of a court in sight, not only those of some divisions. */
    public static boolean ofWholeCourts(Actor actor) {
        return CaseReach.of(actor) == CaseReach.COURTS;
    }

    /** Of these cases, those the person may see; in no order. */
    public List<CaseCard> among(Actor actor, Set<CaseId> ids) {
        UUID[] keys = keys(ids);
        Map<CaseId, Set<CaseRelation>> held = new HashMap<>();
        database.select(RELATION.CASE_ID, RELATION.RELATION_)
                .from(RELATION)
                .where(RELATION.PERSON.eq(actor.id().value()))
                .and(RELATION.UNTIL.isNull())
                .and(RELATION.CASE_ID.eq(DSL.any(keys)))
                .forEach(row -> held.computeIfAbsent(new CaseId(row.value1()), id -> EnumSet.noneOf(CaseRelation.class))
                        .add(CaseRelation.of(row.value2())));
        grants.of(actor.id())
                .forEach(id -> held.computeIfAbsent(id, key -> EnumSet.noneOf(CaseRelation.class))
                        .add(CaseRelation.READER));
        return cases.findAll(ids).stream()
                .filter(card -> gate.judge(
                                actor,
                                Optional.of(card),
                                new Relations(held.getOrDefault(card.id(), Set.of())),
                                Permission.CASE_READ)
                        instanceof Decision.Granted<CaseCard>)
                .toList();
    }

    private static UUID[] keys(Set<CaseId> ids) {
        return ids.stream().map(CaseId::value).toArray(UUID[]::new);
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
