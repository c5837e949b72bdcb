package org.mingjing.court.office.duty;

import static org.mingjing.court.office.duty.tables.Tables.SHIFT;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.duty.tables.tables.records.ShiftRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.CourtTime;
import org.springframework.stereotype.Repository;

/** 值班簿 Called inside CourtBoundary. */
@Repository
public class Shifts {

    private final DSLContext database;

    Shifts(DSLContext database) {
        this.database = database;
    }

    public Optional<Shift> find(ShiftId id) {
        return fetch(SHIFT.ID.eq(id.value())).stream().findFirst();
    }

    Optional<Shift> findToChange(ShiftId id) {
        database.selectOne()
                .from(SHIFT)
                .where(SHIFT.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(id);
    }

    /** 值班表 Of a whole court, from one day to another, both counted. */
    public List<Shift> between(CourtId court, LocalDate from, LocalDate to) {
        return fetch(SHIFT.COURT.eq(court.value()).and(SHIFT.DAY.between(from, to)));
    }

    public List<Shift> of(PostId post, LocalDate from, LocalDate to) {
        return fetch(SHIFT.POST.eq(post.value()).and(SHIFT.DAY.between(from, to)));
    }

    public List<Shift> of(PersonId person, LocalDate from, LocalDate to) {
        return fetch(SHIFT.PERSON.eq(person.value()).and(SHIFT.DAY.between(from, to)));
    }

    /** 现在值班 Those whose hours hold the moment. */
    public List<Shift> on(CourtId court, OffsetDateTime now) {
        LocalDate day = now.atZoneSameInstant(CourtTime.ZONE).toLocalDate();
        return between(court, day.minusDays(1), day).stream()
                .filter(one -> one.on(now))
                .toList();
    }

    /** 下一班 Of the same post, after this one; empty: nobody is set yet. */
    Optional<Shift> next(Shift shift) {
        return fetch(SHIFT.POST
                        .eq(shift.post().value())
                        .and(SHIFT.DAY.gt(shift.day()))
                        .and(SHIFT.DAY.le(shift.day().plusDays(14))))
                .stream()
                .findFirst();
    }

    boolean busy(PersonId person, LocalDate day) {
        return database.fetchExists(
                SHIFT, SHIFT.PERSON.eq(person.value()).and(SHIFT.DAY.eq(day)).and(SHIFT.LIVE));
    }

    /** 已在岗 Who is on duty anywhere in the court, by day. */
    Map<LocalDate, Set<PersonId>> taken(CourtId court, LocalDate from, LocalDate to) {
        return between(court, from, to).stream()
                .collect(Collectors.groupingBy(Shift::day, Collectors.mapping(Shift::person, Collectors.toSet())));
    }

    public void addAll(List<Shift> shifts) {
        database.batchInsert(shifts.stream().map(this::row).toList()).execute();
    }

    void give(ShiftId id, PersonId person, String made) {
        database.update(SHIFT)
                .set(SHIFT.PERSON, person.value())
                .set(SHIFT.MADE, made)
                .set(SHIFT.REVISION, SHIFT.REVISION.plus(1))
                .where(SHIFT.ID.eq(id.value()))
                .execute();
    }

    boolean checkIn(ShiftId id, OffsetDateTime at) {
        return database.update(SHIFT)
                        .set(SHIFT.CHECKED_IN, at)
                        .where(SHIFT.ID.eq(id.value()))
                        .and(SHIFT.CHECKED_IN.isNull())
                        .execute()
                == 1;
    }

    private List<Shift> fetch(Condition which) {
        return database.selectFrom(SHIFT)
                .where(which)
                .and(SHIFT.LIVE)
                .orderBy(SHIFT.DAY, SHIFT.STARTS_AT, SHIFT.ID)
                .fetch(row -> new Shift(
                        new ShiftId(row.getId()),
                        new CourtId(row.getCourt()),
                        new PostId(row.getPost()),
                        row.getDay(),
                        new PersonId(row.getPerson()),
                        row.getStartsAt(),
                        row.getEndsAt(),
                        row.getMade(),
                        row.getCheckedIn(),
                        row.getRevision()));
    }

    private ShiftRecord row(Shift shift) {
        UUID person = shift.person().value();
        ShiftRecord row = database.newRecord(SHIFT);
        row.setId(shift.id().value());
        row.setCourt(shift.court().value());
        row.setPost(shift.post().value());
        row.setDay(shift.day());
        row.setPerson(person);
        row.setStartsAt(shift.startsAt());
        row.setEndsAt(shift.endsAt());
        row.setMade(shift.made());
        row.setLive(true);
        row.setCheckedIn(shift.checkedIn());
        row.setRevision(shift.revision());
        return row;
    }
}
