package org.mingjing.court.office.meetings;

import static org.mingjing.court.office.meetings.tables.Tables.ITEM;
import static org.mingjing.court.office.meetings.tables.Tables.MEETING;
import static org.mingjing.court.office.meetings.tables.Tables.PARTICIPANT;
import static org.mingjing.court.office.meetings.tables.Tables.STEP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.meetings.tables.tables.records.MeetingRecord;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 会议簿 Every meeting that was ever called. Called inside CourtBoundary. */
@Repository
public class Meetings {

    private final DSLContext database;

    Meetings(DSLContext database) {
        this.database = database;
    }

    /** Empty too where the person may not see it. */
    public Optional<Meeting> find(MeetingId id, MeetingSight sight) {
        return fetch(MEETING.ID.eq(id.value()).and(within(sight)), List.of(), 1).stream()
                .findFirst();
    }

    /** By one of the items on its agenda. */
    Optional<Meeting> withItem(UUID item, MeetingSight sight) {
        return fetch(
                        MEETING.ID
                                .in(DSL.select(ITEM.MEETING).from(ITEM).where(ITEM.ID.eq(item)))
                                .and(within(sight)),
                        List.of(),
                        1)
                .stream()
                .findFirst();
    }

    /** With its row held, so that two who act at once come one after the other. */
    Optional<Meeting> findToChange(MeetingId id, MeetingSight sight) {
        database.selectOne()
                .from(MEETING)
                .where(MEETING.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(id, sight);
    }

    /** 近期会议 One's own from a day on, the next first. */
    public List<Meeting> coming(MeetingSight own, LocalDate from, int most) {
        return fetch(MEETING.DAY.ge(from).and(mine(own)), List.of(MEETING.DAY, MEETING.STARTS, MEETING.ID), most);
    }

    /** 以往会议 One's own before a day, the latest first. */
    public List<Meeting> past(MeetingSight own, LocalDate before, int most) {
        return fetch(MEETING.DAY.lt(before).and(mine(own)), latestFirst(), most);
    }

    /** 会议登记簿 From one day to another, the latest first; of one kind, or empty: of all. */
    public List<Meeting> register(MeetingSight sight, LocalDate from, LocalDate to, String kind, int most) {
        return fetch(
                MEETING.DAY
                        .between(from, to)
                        .and(kind.isEmpty() ? DSL.noCondition() : MEETING.KIND.eq(kind))
                        .and(within(sight)),
                latestFirst(),
                most);
    }

    /** 会议日程 Not what was called off. */
    public List<Meeting> between(MeetingSight sight, LocalDate from, LocalDate to) {
        return fetch(
                MEETING.DAY
                        .between(from, to)
                        .and(MEETING.STATE.ne(MeetingState.CANCELLED.word()))
                        .and(within(sight)),
                List.of(MEETING.DAY, MEETING.STARTS, MEETING.ID),
                Integer.MAX_VALUE);
    }

    /** 待开会议 Those ahead to which somebody is called, by day. */
    List<Meeting> calledTo(CourtId court, PersonId person, LocalDate from, LocalDate to) {
        return fetch(
                MEETING.COURT
                        .eq(court.value())
                        .and(MEETING.STATE.eq(MeetingState.FIXED.word()))
                        .and(MEETING.DAY.between(from, to))
                        .and(MEETING.ID.in(called(person))),
                List.of(MEETING.DAY, MEETING.STARTS, MEETING.ID),
                Integer.MAX_VALUE);
    }

    /** Whether one of these items stands on the agenda of another meeting. */
    boolean elsewhere(List<AgendaItem> agenda, @Nullable MeetingId here) {
        Condition other = here == null ? DSL.noCondition() : ITEM.MEETING.ne(here.value());
        return database.fetchExists(
                ITEM, ITEM.ID.in(agenda.stream().map(AgendaItem::id).toList()).and(other));
    }

    byte[] secret(MeetingId id) {
        return Objects.requireNonNull(database.select(MEETING.SECRET)
                .from(MEETING)
                .where(MEETING.ID.eq(id.value()))
                .fetchSingle()
                .value1());
    }

    void add(Meeting meeting, byte[] secret) {
        database.insertInto(MEETING).set(MeetingRows.row(meeting, secret)).execute();
        people(meeting);
        agenda(meeting);
    }

    /** 补录 Many that are over, with all that happened. */
    void addAll(List<Meeting> held) {
        byte[] none = new byte[1];
        List<UpdatableRecord<?>> rows = new ArrayList<>();
        held.forEach(one -> rows.add(MeetingRows.row(one, none)));
        held.forEach(one -> rows.addAll(MeetingRows.participants(one)));
        held.forEach(one -> rows.addAll(MeetingRows.items(one)));
        held.forEach(one -> one.steps().forEach(step -> rows.add(MeetingRows.row(one, step))));
        database.batchInsert(rows).execute();
    }

    void update(Meeting meeting) {
        database.update(MEETING)
                .set(MeetingRows.row(meeting))
                .set(MEETING.REVISION, MEETING.REVISION.plus(1))
                .where(MEETING.ID.eq(meeting.id().value()))
                .execute();
        people(meeting);
    }

    /** 参会人员 Whoever is not asked any more stays in the rows as such. */
    void people(Meeting meeting) {
        database.update(PARTICIPANT)
                .set(PARTICIPANT.ASKED, false)
                .where(PARTICIPANT.MEETING.eq(meeting.id().value()))
                .and(PARTICIPANT.PERSON.notIn(meeting.participants().stream()
                        .map(one -> one.person().value())
                        .toList()))
                .execute();
        database.batchMerge(MeetingRows.participants(meeting)).execute();
    }

    /** 议题 What is not on the agenda any more keeps its papers. */
    void agenda(Meeting meeting) {
        database.update(ITEM)
                .set(ITEM.DROPPED, true)
                .where(ITEM.MEETING.eq(meeting.id().value()))
                .execute();
        database.batchMerge(MeetingRows.items(meeting)).execute();
    }

    void add(Meeting meeting, MeetingStep step) {
        database.insertInto(STEP).set(MeetingRows.row(meeting, step)).execute();
    }

    private static List<OrderField<?>> latestFirst() {
        return List.of(MEETING.DAY.desc(), MEETING.STARTS.desc(), MEETING.ID);
    }

    private static Condition within(MeetingSight sight) {
        Condition court = MEETING.COURT.eq(sight.court().value());
        return sight.everything() ? court : court.and(mine(sight));
    }

    private static Condition mine(MeetingSight sight) {
        return MEETING.COURT
                .eq(sight.court().value())
                .and(MEETING.ORGANISER.eq(sight.person().value()).or(MEETING.ID.in(called(sight.person()))));
    }

    private static Select<Record1<UUID>> called(PersonId person) {
        return DSL.select(PARTICIPANT.MEETING)
                .from(PARTICIPANT)
                .where(PARTICIPANT.PERSON.eq(person.value()))
                .and(PARTICIPANT.ASKED);
    }

    private List<Meeting> fetch(Condition which, List<? extends OrderField<?>> order, int most) {
        List<MeetingRecord> found = database.selectFrom(MEETING)
                .where(which)
                .orderBy(order)
                .limit(most)
                .fetch();
        UUID[] ids = found.stream().map(MeetingRecord::getId).toArray(UUID[]::new);
        var participants = database.selectFrom(PARTICIPANT)
                .where(PARTICIPANT.MEETING.eq(DSL.any(ids)))
                .and(PARTICIPANT.ASKED)
                .orderBy(PARTICIPANT.MEETING, PARTICIPANT.PLACE)
                .fetchGroups(PARTICIPANT.MEETING, MeetingRows::participant);
        var agenda = database.selectFrom(ITEM)
                .where(ITEM.MEETING.eq(DSL.any(ids)))
                .andNot(ITEM.DROPPED)
                .orderBy(ITEM.MEETING, ITEM.NO)
                .fetchGroups(ITEM.MEETING, MeetingRows::item);
        var steps = database.selectFrom(STEP)
                .where(STEP.MEETING.eq(DSL.any(ids)))
                .orderBy(STEP.MEETING, STEP.NO)
                .fetchGroups(STEP.MEETING, MeetingRows::step);
        return found.stream()
                .map(row -> MeetingRows.meeting(
                        row,
                        participants.getOrDefault(row.getId(), List.of()),
                        agenda.getOrDefault(row.getId(), List.of()),
                        steps.getOrDefault(row.getId(), List.of())))
                .toList();
    }
}
