package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;
import static org.mingjing.court.justice.cases.tables.Tables.RELATION;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 案件 Finds one case, says how a person stands to it, and whether he may do a thing with it. Called inside CourtBoundary. */
@Component
public class Cases {

    private static final Citation OWN_COURT = Citation.of("docs/adr/0003", "access table");

    private final DSLContext database;
    private final CaseGate gate;
    private final SightGrants grants;

    Cases(DSLContext database, CaseGate gate, SightGrants grants) {
        this.database = database;
        this.gate = gate;
        this.grants = grants;
    }

    /** The case, when it is held in a court of this transaction; says nothing about who may see it. */
    public Optional<CaseCard> find(CaseId id) {
        return database.selectFrom(COURT_CASE)
                .where(COURT_CASE.ID.eq(id.value()))
                .fetchOptional()
                .map(CaseRows::card);
    }

    /** The case of a court with this number, in canonical form; says nothing about who may see it. */
    public Optional<CaseCard> find(CourtId court, String number) {
        return database.selectFrom(COURT_CASE)
                .where(COURT_CASE.COURT.eq(court.value()))
                .and(COURT_CASE.NUMBER.eq(number))
                .fetchOptional()
                .map(CaseRows::card);
    }

    /** Of these cases, those held in a court of this transaction; in no order. */
    public List<CaseCard> findAll(Set<CaseId> ids) {
        UUID[] keys = ids.stream().map(CaseId::value).toArray(UUID[]::new);
        return database.selectFrom(COURT_CASE)
                .where(COURT_CASE.ID.eq(DSL.any(keys)))
                .fetch(CaseRows::card);
    }

    /** How the person stands to the case today. */
    public Relations of(Actor actor, CaseId id) {
        return Relations.of(database.fetch(relations(actor, id)).intoArray(0, String.class));
    }

    /** 回避 Whether the person is recused from the case today. */
    public boolean recused(PersonId person, CaseId id) {
        return database.fetchExists(
                RELATION,
                RELATION.CASE_ID
                        .eq(id.value())
                        .and(RELATION.PERSON.eq(person.value()))
                        .and(RELATION.RELATION_.eq(CaseRelation.RECUSED.word()))
                        .and(RELATION.UNTIL.isNull()));
    }

    /**
     * The case for this person and purpose.
     *
     * @return refused with {@code access.unknown} alike whether there is no such case or it is none of his; with
     *     {@code access.recused} and the article when he is recused; else as {@link
     *     org.mingjing.court.foundation.access.Access} says
     */
    public Decision<CaseCard> require(Actor actor, CaseId id, Permission permission) {
        var held = DSL.array(relations(actor, id));
        var row = database.select(COURT_CASE.fields())
                .select(held)
                .from(COURT_CASE)
                .where(COURT_CASE.ID.eq(id.value()))
                .fetchOptional();
        Optional<CaseCard> card = row.map(found -> CaseRows.card(found.into(COURT_CASE)));
        return gate.judge(
                actor, card, row.map(found -> Relations.of(found.get(held))).orElse(Relations.NONE), permission);
    }

    /** The same for what only the case's own court does; whoever reads it from above is refused with {@code access.notByRelation}. */
    public Decision<CaseCard> requireOwn(Actor actor, CaseId id, Permission permission) {
        return require(actor, id, permission)
                .then(card -> card.court().equals(actor.court())
                        ? Decision.granted(card)
                        : Decision.refused("access.notByRelation", OWN_COURT));
    }

    private Select<Record1<String>> relations(Actor actor, CaseId id) {
        return DSL.select(RELATION.RELATION_)
                .from(RELATION)
                .where(RELATION.CASE_ID.eq(id.value()))
                .and(RELATION.PERSON.eq(actor.id().value()))
                .and(RELATION.UNTIL.isNull())
                .unionAll(grants.reader(actor.id(), id));
    }

    /** The request by whose leave alone the person reads the case before us; null: he needs none, or has none. */
    @Nullable
    String leave(Actor actor, CaseCard card) {
        Set<CaseRelation> held = EnumSet.noneOf(CaseRelation.class);
        held.addAll(of(actor, card.id()).held());
        if (!held.remove(CaseRelation.READER)) {
            return null;
        }
        return gate.judge(actor, Optional.of(card), new Relations(held), Permission.CASE_READ)
                        instanceof Decision.Granted<CaseCard>
                ? null
                : grants.leave(actor.id(), card.id());
    }

    /** Whether the person may do this with the case that is before us. */
    public boolean permits(Actor actor, CaseCard card, Permission permission) {
        return Grants.permits(actor, permission)
                && gate.judge(actor, Optional.of(card), of(actor, card.id()), permission)
                        instanceof Decision.Granted<CaseCard>;
    }
}
