package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;
import static org.mingjing.court.justice.cases.tables.Tables.RELATION;

import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CourtId;

/** 可见案件 The one place that says which rows a person sees; every list, count and export goes through here. */
final class CaseSight {

    private CaseSight() {}

    /**
     * Never a case one is recused from; a sealed one only with a relation; beyond that as far as the reach goes.
     *
     * @param granted cases the person may read today by leave; few, mostly none
     */
    static Condition of(Actor actor, CaseReach reach, Set<CaseId> granted) {
        Condition notRecused = COURT_CASE.ID.ne(DSL.all(related(actor, true)));
        Condition seen = reaching(actor, reach);
        return notRecused.and(
                granted.isEmpty()
                        ? seen
                        : seen.or(COURT_CASE.ID.eq(
                                DSL.any(granted.stream().map(CaseId::value).toArray(UUID[]::new)))));
    }

    private static Condition reaching(Actor actor, CaseReach reach) {
        return switch (reach) {
            case OWN -> COURT_CASE.ID.eq(DSL.any(related(actor, false)));
            case DIVISION ->
                COURT_CASE
                        .DIVISION
                        .eq(DSL.any(actor.led().stream()
                                .map(division -> division.value())
                                .toArray(UUID[]::new)))
                        .and(COURT_CASE.COURT.eq(actor.court().value()))
                        .and(open(actor));
            case COURTS -> courts(actor).and(open(actor));
        };
    }

    private static Condition open(Actor actor) {
        return COURT_CASE.SEALED.eq(DSL.inline(false)).or(COURT_CASE.ID.eq(DSL.any(related(actor, false))));
    }

    private static Condition courts(Actor actor) {
        if (CourtScope.of(actor).everywhere()) {
            return DSL.noCondition();
        }
        boolean ownOnly = !actor.is(Role.COURT_LEADER) && !actor.is(Role.ADJUDICATION_MANAGEMENT);
        return ownOnly || actor.courts().size() == 1
                ? COURT_CASE.COURT.eq(actor.court().value())
                : COURT_CASE.COURT.eq(
                        DSL.any(actor.courts().stream().map(CourtId::value).toArray(String[]::new)));
    }

    /** Few rows a person, read once for the whole query. */
    private static Field<UUID[]> related(Actor actor, boolean recused) {
        var word = CaseRelation.RECUSED.word();
        return DSL.array(DSL.select(RELATION.CASE_ID)
                .from(RELATION)
                .where(RELATION.PERSON.eq(actor.id().value()))
                .and(RELATION.UNTIL.isNull())
                .and(recused ? RELATION.RELATION_.eq(word) : RELATION.RELATION_.ne(word)));
    }
}
