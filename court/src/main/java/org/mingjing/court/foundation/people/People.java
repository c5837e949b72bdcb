package org.mingjing.court.foundation.people;

import static org.mingjing.court.foundation.people.tables.Tables.PERSON;
import static org.mingjing.court.foundation.people.tables.Tables.ROLE_HELD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.database.Drawn;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 人员簿 Who is who: people, the roles they hold, and who acts when they log in. */
@Component
public class People {

    private static final Drawn FIND = Drawn.of(DSL.selectFrom(PERSON).where(PERSON.ID.eq(DSL.param("id", UUID.class))));
    private static final Drawn LEADERS = Drawn.of(holding(ROLE_HELD
            .ROLE
            .eq(DSL.inline(Role.COURT_LEADER.name()))
            .and(ROLE_HELD.DIVISION.eq(DSL.param("division", UUID.class)))
            .and(heldOn(DSL.param("on", LocalDate.class)))));

    private final DSLContext database;
    private final Courts courts;
    private final Clock clock;
    private final KeptNames<PersonId> names = new KeptNames<>();

    People(DSLContext database, Courts courts, Clock clock) {
        this.database = database;
        this.courts = courts;
        this.clock = clock;
    }

    public Optional<Person> find(PersonId person) {
        return FIND.fetch(database, person.value()).into(PERSON).stream()
                .map(PersonRows::person)
                .findFirst();
    }

    /** Whether the staff number is, or was, somebody's in the court. */
    public boolean numberTaken(CourtId court, String staffNumber) {
        return database.fetchExists(PERSON, PERSON.COURT.eq(court.value()).and(PERSON.STAFF_NO.eq(staffNumber)));
    }

    /** Names for lists; an id not known here is left out. */
    public Map<PersonId, String> names(Collection<PersonId> people) {
        return names.of(
                people,
                missing -> database.select(PERSON.ID, PERSON.NAME)
                        .from(PERSON)
                        .where(PERSON.ID.eq(
                                DSL.any(missing.stream().map(PersonId::value).toArray(UUID[]::new))))
                        .fetchMap(row -> new PersonId(row.value1()), row -> row.value2()));
    }

    /** Those of a division who may judge today: judges, chief judges and leaders with that role, still active. */
    public List<Person> judges(DivisionId division) {
        return database.selectFrom(PERSON)
                .where(PERSON.DIVISION.eq(division.value()))
                .and(PERSON.ACTIVE)
                .and(PERSON.ID.in(DSL.select(ROLE_HELD.PERSON)
                        .from(ROLE_HELD)
                        .where(ROLE_HELD.ROLE.in(Role.JUDGE.name(), Role.CHIEF_JUDGE.name()))
                        .and(heldOn(LocalDate.now(clock)))))
                .orderBy(PERSON.STAFF_NO)
                .fetch(PersonRows::person);
    }

    /** 庭长 Who leads the division today; usually one. */
    public List<PersonId> chiefs(DivisionId division) {
        return database.select(PERSON.ID)
                .from(PERSON)
                .join(ROLE_HELD)
                .on(ROLE_HELD.PERSON.eq(PERSON.ID))
                .where(ROLE_HELD.ROLE.eq(Role.CHIEF_JUDGE.name()))
                .and(DSL.coalesce(ROLE_HELD.DIVISION, PERSON.DIVISION).eq(division.value()))
                .and(PERSON.ACTIVE)
                .and(heldOn(LocalDate.now(clock)))
                .fetch(row -> new PersonId(row.value1()));
    }

    /** 分管院领导 Who has the division in charge today. */
    public List<PersonId> leaders(DivisionId division) {
        LocalDate today = LocalDate.now(clock);
        return LEADERS.fetch(database, division.value(), today, today).map(row -> new PersonId(row.get(PERSON.ID)));
    }

    /** 院长 Who leads the court today; one, or none. */
    public List<PersonId> presidents(CourtId court) {
        return held(ROLE_HELD
                .ROLE
                .eq(Role.COURT_LEADER.name())
                .and(PERSON.COURT.eq(court.value()))
                .and(PERSON.POST.eq("president")));
    }

    /** Everybody of the court who holds the role today. */
    public List<PersonId> holders(CourtId court, Role role) {
        return held(ROLE_HELD.ROLE.eq(role.name()).and(PERSON.COURT.eq(court.value())));
    }

    private List<PersonId> held(Condition which) {
        return database.fetch(holding(which.and(heldOn(LocalDate.now(clock))))).map(row -> new PersonId(row.value1()));
    }

    private static Select<Record1<UUID>> holding(Condition which) {
        return DSL.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ACTIVE)
                .and(PERSON.ID.in(DSL.select(ROLE_HELD.PERSON)
                        .from(ROLE_HELD)
                        .where(ROLE_HELD.PERSON.eq(PERSON.ID))
                        .and(which)))
                .orderBy(PERSON.STAFF_NO, PERSON.ID);
    }

    /** All active people of a division, in the order of their staff numbers. */
    public List<Person> members(DivisionId division) {
        return database.selectFrom(PERSON)
                .where(PERSON.DIVISION.eq(division.value()))
                .and(PERSON.ACTIVE)
                .orderBy(PERSON.STAFF_NO)
                .fetch(PersonRows::person);
    }

    /** The people of one court, or of one of its divisions, by name, the next after {@code after} (exclusive, a name and an id), at most {@code limit}. */
    public List<Person> search(
            CourtId court, Optional<DivisionId> division, String words, Optional<Person> after, int limit) {
        Condition matching = words.isBlank()
                ? DSL.noCondition()
                : PERSON.NAME.contains(words.strip()).or(PERSON.STAFF_NO.startsWith(words.strip()));
        Condition further = after.map(last -> DSL.row(PERSON.NAME, PERSON.ID)
                        .gt(last.name(), last.id().value()))
                .orElse(DSL.noCondition());
        return database.selectFrom(PERSON)
                .where(PERSON.COURT.eq(court.value()))
                .and(division.map(one -> PERSON.DIVISION.eq(one.value())).orElse(DSL.noCondition()))
                .and(matching)
                .and(further)
                .orderBy(PERSON.NAME, PERSON.ID)
                .limit(limit)
                .fetch(PersonRows::person);
    }

    /** Every role ever held, newest first. */
    public List<RoleHeld> roles(PersonId person) {
        return database.selectFrom(ROLE_HELD)
                .where(ROLE_HELD.PERSON.eq(person.value()))
                .orderBy(ROLE_HELD.SINCE.desc(), ROLE_HELD.ID)
                .fetch(PersonRows::roleHeld);
    }

    /** Who acts as this person today; empty when the person has left. */
    public Optional<Actor> actor(PersonId person) {
        return find(person).filter(Person::active).map(this::actor);
    }

    /** 在职人员 Everybody who acts in the court today, by name. */
    public List<Actor> actors(CourtId court) {
        List<Person> active = database.selectFrom(PERSON)
                .where(PERSON.COURT.eq(court.value()))
                .and(PERSON.ACTIVE)
                .orderBy(PERSON.NAME, PERSON.ID)
                .fetch(PersonRows::person);
        Map<PersonId, List<RoleHeld>> roles = database.selectFrom(ROLE_HELD)
                .where(ROLE_HELD.PERSON.eq(DSL.any(
                        active.stream().map(person -> person.id().value()).toArray(UUID[]::new))))
                .fetchGroups(row -> new PersonId(row.getPerson()), PersonRows::roleHeld);
        Court named = courts.find(court).orElseThrow();
        Set<CourtId> below = courts.below(court);
        return active.stream()
                .map(person -> actor(person, roles.getOrDefault(person.id(), List.of()), named, below))
                .toList();
    }

    /** 同事 Who of the court can be chosen for a task, by name. */
    public List<Actor> colleagues(CourtId court) {
        return actors(court).stream().filter(Actor::colleague).toList();
    }

    /** Whether each of them can be chosen for a task of this court. */
    public boolean areColleagues(CourtId court, Collection<PersonId> people) {
        return colleagues(court).stream()
                .map(Actor::id)
                .collect(Collectors.toSet())
                .containsAll(people);
    }

    private Actor actor(Person person) {
        return actor(
                person, roles(person.id()), courts.find(person.court()).orElseThrow(), courts.below(person.court()));
    }

    private Actor actor(Person person, List<RoleHeld> everHeld, Court court, Set<CourtId> below) {
        LocalDate today = LocalDate.now(clock);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Set<DivisionId> led = new HashSet<>();
        for (RoleHeld held : everHeld) {
            if (held.on(today)) {
                roles.add(held.role());
                if (held.role() == Role.CHIEF_JUDGE || held.role() == Role.COURT_LEADER) {
                    DivisionId division = held.division() == null ? ownDivision(held, person) : held.division();
                    if (division != null) {
                        led.add(division);
                    }
                }
            }
        }
        return new Actor(
                person.id(),
                person.name(),
                person.court(),
                court.name(),
                person.post(),
                person.division(),
                roles,
                below,
                led);
    }

    /** A chief judge leads the own division when no other is named; a leader's charge is always named. */
    private static @Nullable DivisionId ownDivision(RoleHeld held, Person person) {
        return held.role() == Role.CHIEF_JUDGE ? person.division() : null;
    }

    private static Condition heldOn(LocalDate day) {
        return heldOn(DSL.val(day));
    }

    private static Condition heldOn(Field<LocalDate> day) {
        return ROLE_HELD.SINCE.le(day).and(ROLE_HELD.UNTIL.isNull().or(ROLE_HELD.UNTIL.ge(day)));
    }
}
