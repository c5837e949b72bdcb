package org.mingjing.court.office.attendance;

import static org.mingjing.court.office.attendance.tables.Tables.SERVICE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.attendance.tables.tables.records.ServiceRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.calendar.WorkingCalendar;
import org.springframework.stereotype.Repository;

/** 假期余额簿 What is left of a year's leave, counted from what was agreed to. Called inside CourtBoundary. */
@Repository
public class Balances {

    private final DSLContext database;
    private final Leaves leaves;
    private final CourtCalendars calendars;

    Balances(DSLContext database, Leaves leaves, CourtCalendars calendars) {
        this.database = database;
        this.leaves = leaves;
        this.calendars = calendars;
    }

    /** 参加工作时间 Of those for whom it was entered. */
    public Map<PersonId, LocalDate> worked(Collection<PersonId> people) {
        return database.selectFrom(SERVICE)
                .where(SERVICE.PERSON.eq(
                        DSL.any(people.stream().map(PersonId::value).toArray(UUID[]::new))))
                .fetchMap(row -> new PersonId(row.getPerson()), row -> row.getSince());
    }

    /** Of many at once, as another register holds them. */
    public void addAll(CourtId court, Map<PersonId, LocalDate> since, PersonId by, LocalDate on) {
        database.batchInsert(since.entrySet().stream()
                        .map(one ->
                                new ServiceRecord(one.getKey().value(), court.value(), one.getValue(), by.value(), on))
                        .toList())
                .execute();
    }

    void record(CourtId court, PersonId person, LocalDate since, PersonId by, LocalDate on) {
        database.insertInto(SERVICE)
                .set(SERVICE.PERSON, person.value())
                .set(SERVICE.COURT, court.value())
                .set(SERVICE.SINCE, since)
                .set(SERVICE.RECORDED_BY, by.value())
                .set(SERVICE.RECORDED_ON, on)
                .onConflict(SERVICE.PERSON)
                .doUpdate()
                .set(SERVICE.SINCE, since)
                .set(SERVICE.RECORDED_BY, by.value())
                .set(SERVICE.RECORDED_ON, on)
                .execute();
    }

    /**
     * Empty: the kind is not counted, or nobody entered since when the person works.
     *
     * @param on the day whose line holds, and whose year it is
     */
    public Optional<Balance> of(CourtId court, PersonId person, String kind, LocalDate on) {
        LocalDate worked = Entitlement.counted(kind) ? worked(Set.of(person)).get(person) : null;
        if (worked == null) {
            return Optional.empty();
        }
        Entitlement given = Entitlement.of(kind, worked, on).orElse(null);
        return Optional.of(new Balance(
                kind,
                on.getYear(),
                given == null ? 0 : given.days(),
                used(court, person, kind, on.getYear()),
                given == null ? null : given.source()));
    }

    /** 申请前后 What a leave takes from each calendar year it touches; empty where the kind is not counted. */
    List<Asked> asked(PlannedAbsence absence, String kind) {
        WorkingCalendar calendar = calendars.of(absence.court());
        return IntStream.rangeClosed(absence.since().getYear(), absence.until().getYear())
                .boxed()
                .flatMap(year -> {
                    LocalDate first = later(absence.since(), LocalDate.of(year, 1, 1));
                    LocalDate last = earlier(absence.until(), LocalDate.of(year, 12, 31));
                    int days = Math.toIntExact(first.datesUntil(last.plusDays(1))
                            .filter(calendar::isWorkingDay)
                            .count());
                    return of(absence.court(), absence.person(), kind, first).map(now -> new Asked(now, days)).stream();
                })
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** 申请天数 Beside what there is. */
    record Asked(Balance balance, int days) {

        boolean tooMany() {
            return days > balance.left();
        }
    }

    /** 已休 Working days within the year; those after an early return count as not taken. */
    private int used(CourtId court, PersonId person, String kind, int year) {
        WorkingCalendar calendar = calendars.of(court);
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate end = first.plusYears(1);
        return leaves.ofYear(person, kind, year).stream()
                .mapToInt(leave -> Math.toIntExact(leave.since()
                        .datesUntil(leave.until().plusDays(1))
                        .filter(day -> !day.isBefore(first) && day.isBefore(end) && calendar.isWorkingDay(day))
                        .count()))
                .sum();
    }
}
