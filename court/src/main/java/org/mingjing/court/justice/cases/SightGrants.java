package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.SIGHT_GRANT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.database.Drawn;
import org.springframework.stereotype.Component;

/** 查阅许可 Who may read which case by decision on a request; ends by itself after its last day. Called inside CourtBoundary. */
@Component
class SightGrants {

    private static final Drawn OF = Drawn.of(DSL.select(SIGHT_GRANT.CASE_ID)
            .from(SIGHT_GRANT)
            .where(SIGHT_GRANT.PERSON.eq(DSL.param("person", UUID.class)))
            .and(SIGHT_GRANT.UNTIL.ge(DSL.param("on", LocalDate.class))));

    private final DSLContext database;
    private final Clock clock;

    SightGrants(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What the person may read today by leave. */
    Set<CaseId> of(PersonId person) {
        return OF.fetch(database, person.value(), LocalDate.now(clock)).stream()
                .map(row -> new CaseId(row.get(SIGHT_GRANT.CASE_ID)))
                .collect(Collectors.toSet());
    }

    /** The same for many; who has no leave is left out. */
    Map<PersonId, Set<CaseId>> of(Collection<PersonId> people) {
        Map<PersonId, Set<CaseId>> granted = new HashMap<>();
        database.select(SIGHT_GRANT.PERSON, SIGHT_GRANT.CASE_ID)
                .from(SIGHT_GRANT)
                .where(SIGHT_GRANT.PERSON.eq(
                        DSL.any(people.stream().map(PersonId::value).toArray(UUID[]::new))))
                .and(today())
                .forEach(row -> granted.computeIfAbsent(new PersonId(row.value1()), person -> new HashSet<>())
                        .add(new CaseId(row.value2())));
        return granted;
    }

    /** The word of the relation that a leave of today makes, for a union with the other relations. */
    Select<Record1<String>> reader(PersonId person, CaseId id) {
        return DSL.select(DSL.inline(CaseRelation.READER.word()))
                .from(SIGHT_GRANT)
                .where(holds(person, id));
    }

    /** Who may read the case today by leave. */
    Set<PersonId> readers(CaseId id) {
        return database.select(SIGHT_GRANT.PERSON)
                .from(SIGHT_GRANT)
                .where(SIGHT_GRANT.CASE_ID.eq(id.value()))
                .and(today())
                .fetchSet(row -> new PersonId(row.value1()));
    }

    /** The request that allows it today, needed or not; null: no leave. */
    @Nullable
    String leave(PersonId person, CaseId id) {
        return database
                .select(SIGHT_GRANT.SLIP)
                .from(SIGHT_GRANT)
                .where(holds(person, id))
                .orderBy(SIGHT_GRANT.UNTIL.desc())
                .limit(1)
                .fetch(row -> new SlipId(row.value1()).subject().toString())
                .stream()
                .findFirst()
                .orElse(null);
    }

    void give(CaseCard card, PersonId person, LocalDate until, SlipId slip) {
        database.insertInto(SIGHT_GRANT)
                .set(SIGHT_GRANT.COURT, card.court().value())
                .set(SIGHT_GRANT.CASE_ID, card.id().value())
                .set(SIGHT_GRANT.PERSON, person.value())
                .set(SIGHT_GRANT.SINCE, LocalDate.now(clock))
                .set(SIGHT_GRANT.UNTIL, until)
                .set(SIGHT_GRANT.SLIP, slip.value())
                .execute();
    }

    private Condition holds(PersonId person, CaseId id) {
        return SIGHT_GRANT
                .PERSON
                .eq(person.value())
                .and(SIGHT_GRANT.CASE_ID.eq(id.value()))
                .and(today());
    }

    private Condition today() {
        return SIGHT_GRANT.UNTIL.ge(LocalDate.now(clock));
    }
}
