package org.mingjing.court.foundation.circulation;

import static org.mingjing.court.foundation.circulation.tables.Tables.DEPUTYSHIP;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.circulation.events.DeputyshipsChanged;
import org.mingjing.court.foundation.circulation.tables.tables.records.DeputyshipRecord;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Sittings;
import org.mingjing.database.Drawn;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** 代理簿 Who may sign for whom. What has begun or ended by the passing day alone is asked with the day. Called inside CourtBoundary. */
@Repository
public class Deputies {

    private static final Drawn OF = inForce(DEPUTYSHIP.PRINCIPAL);
    private static final Drawn HELD_BY = inForce(DEPUTYSHIP.DEPUTY);

    private final DSLContext database;
    private final ApplicationEventPublisher events;
    private final List<Sittings> sittings;
    private final Clock clock;

    Deputies(DSLContext database, ApplicationEventPublisher events, List<Sittings> sittings, Clock clock) {
        this.database = database;
        this.sittings = List.copyOf(sittings);
        this.events = events;
        this.clock = clock;
    }

    /** 授权代理 From what was agreed to; tells the deputy of the work that waits, if it begins today. */
    public void grant(CourtId court, Deputyship one) {
        insert(court, one);
        if (one.on(LocalDate.now(clock))) {
            events.publishEvent(new DeputyshipsChanged(Set.of(one.principal())));
        }
    }

    /** 终止 What waits returns to the principal; false when it is not his, or over. */
    boolean end(UUID id, PersonId principal) {
        return end(DEPUTYSHIP.ID.eq(id), principal);
    }

    /** 终止 Whatever came of that cause. */
    public boolean endOf(SubjectRef cause, PersonId principal) {
        return end(DEPUTYSHIP.CAUSE.eq(cause.toString()), principal);
    }

    private boolean end(Condition which, PersonId principal) {
        boolean ended = database.update(DEPUTYSHIP)
                        .set(DEPUTYSHIP.ENDED_AT, OffsetDateTime.now(clock))
                        .where(which)
                        .and(DEPUTYSHIP.PRINCIPAL.eq(principal.value()))
                        .and(DEPUTYSHIP.UNTIL.ge(LocalDate.now(clock)))
                        .and(DEPUTYSHIP.ENDED_AT.isNull())
                        .execute()
                > 0;
        if (ended) {
            events.publishEvent(new DeputyshipsChanged(Set.of(principal)));
        }
        return ended;
    }

    private void insert(CourtId court, Deputyship one) {
        database.insertInto(DEPUTYSHIP)
                .set(DEPUTYSHIP.ID, one.id())
                .set(DEPUTYSHIP.COURT, court.value())
                .set(DEPUTYSHIP.PRINCIPAL, one.principal().value())
                .set(DEPUTYSHIP.DEPUTY, one.deputy().value())
                .set(DEPUTYSHIP.KINDS, one.kinds().toArray(String[]::new))
                .set(DEPUTYSHIP.MOST, one.most())
                .set(DEPUTYSHIP.SINCE, one.since())
                .set(DEPUTYSHIP.UNTIL, one.until())
                .set(DEPUTYSHIP.CAUSE, one.cause())
                .set(DEPUTYSHIP.GRANTED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    /** Whose deputies began or ended between the days, both included; any of these days may be one of sitting. */
    Set<PersonId> turning(LocalDate from, LocalDate to) {
        return new HashSet<>(database.selectDistinct(DEPUTYSHIP.PRINCIPAL)
                .from(DEPUTYSHIP)
                .where(DEPUTYSHIP
                        .SINCE
                        .between(from, to)
                        .or(DEPUTYSHIP.UNTIL.between(from.minusDays(1), to.minusDays(1)))
                        .or(DEPUTYSHIP.CAUSE.eq(Deputyship.SITTING).and(DEPUTYSHIP.SINCE.le(to))))
                .and(DEPUTYSHIP.UNTIL.ge(from.minusDays(1)))
                .fetch(row -> new PersonId(row.value1())));
    }

    /** In force on the day, in which one of them is the principal. */
    public List<Deputyship> of(Collection<PersonId> principals, LocalDate on) {
        return inForce(OF, principals, on);
    }

    /** In force on the day, in which the person is the deputy. */
    public List<Deputyship> heldBy(PersonId deputy, LocalDate on) {
        return inForce(HELD_BY, Set.of(deputy), on);
    }

    /** All of a person, as principal or deputy, the latest first. */
    public List<Deputyship> concerning(PersonId person) {
        return database.selectFrom(DEPUTYSHIP)
                .where(DEPUTYSHIP.PRINCIPAL.eq(person.value()).or(DEPUTYSHIP.DEPUTY.eq(person.value())))
                .orderBy(DEPUTYSHIP.SINCE.desc(), DEPUTYSHIP.ID.desc())
                .fetch(Deputies::read);
    }

    private List<Deputyship> inForce(Drawn whose, Collection<PersonId> people, LocalDate on) {
        UUID[] ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        return whose.fetch(database, ids, on, on).into(DEPUTYSHIP).stream()
                .filter(row -> !row.getCause().equals(Deputyship.SITTING) || sits(row, on))
                .map(Deputies::read)
                .toList();
    }

    private boolean sits(DeputyshipRecord row, LocalDate on) {
        PersonId principal = new PersonId(row.getPrincipal());
        CourtId court = new CourtId(row.getCourt());
        return sittings.stream().anyMatch(kept -> kept.on(court, on).contains(principal));
    }

    private static Deputyship read(DeputyshipRecord row) {
        return new Deputyship(
                row.getId(),
                new PersonId(row.getPrincipal()),
                new PersonId(row.getDeputy()),
                Set.of(row.getKinds()),
                row.getMost(),
                row.getSince(),
                row.getUntil(),
                row.getCause(),
                row.getEndedAt() != null);
    }

    private static Drawn inForce(Field<UUID> person) {
        Param<LocalDate> on = DSL.param("on", LocalDate.class);
        return Drawn.of(DSL.selectFrom(DEPUTYSHIP)
                .where(person.eq(DSL.any(DSL.param("people", UUID[].class))))
                .and(DEPUTYSHIP.SINCE.le(on))
                .and(DEPUTYSHIP.UNTIL.ge(on))
                .and(DEPUTYSHIP.ENDED_AT.isNull())
                .orderBy(DEPUTYSHIP.SINCE, DEPUTYSHIP.ID));
    }
}
