package org.mingjing.court.office.followup;

import static org.mingjing.court.office.followup.tables.Tables.MATTER;
import static org.mingjing.court.office.followup.tables.Tables.MILESTONE;
import static org.mingjing.court.office.followup.tables.Tables.PARTICIPANT;
import static org.mingjing.court.office.followup.tables.Tables.STEP;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.office.followup.tables.tables.records.MatterRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Repository;

/** 督办簿 Called inside CourtBoundary. */
@Repository
public class Matters {

    private final DSLContext database;

    Matters(DSLContext database) {
        this.database = database;
    }

    /** Empty too where the person may not see it. */
    public Optional<Matter> find(MatterId id, MatterSight sight) {
        return fetch(MATTER.ID.eq(id.value()).and(within(sight)), List.of(), 1).stream()
                .findFirst();
    }

    /** With its row held, so that two who act at once come one after the other. */
    Optional<Matter> findToChange(MatterId id, MatterSight sight) {
        database.selectOne()
                .from(MATTER)
                .where(MATTER.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(id, sight);
    }

    /** 未办结 What is due first comes first. */
    public List<Matter> unclosed(MatterSight sight) {
        return fetch(
                MATTER.STATE.ne(MatterState.CLOSED.word()).and(within(sight)),
                List.of(MATTER.DUE_ON, MATTER.ID),
                Integer.MAX_VALUE);
    }

    /** 办结 Since a day, the latest first. */
    public List<Matter> closed(MatterSight sight, LocalDate since, int most) {
        return fetch(
                MATTER.STATE
                        .eq(MatterState.CLOSED.word())
                        .and(MATTER.CLOSED_ON.ge(since))
                        .and(within(sight)),
                List.of(MATTER.CLOSED_ON.desc(), MATTER.ID),
                most);
    }

    /** Of these, those in sight. */
    Set<MatterId> among(Collection<MatterId> ids, MatterSight sight) {
        UUID[] asked = ids.stream().map(MatterId::value).toArray(UUID[]::new);
        return database.select(MATTER.ID)
                .from(MATTER)
                .where(MATTER.ID.eq(DSL.any(asked)).and(within(sight)))
                .fetchSet(row -> new MatterId(row.value1()));
    }

    /** 来自 In the order in which they were opened. */
    List<Matter> from(CourtId court, Collection<SubjectRef> sources) {
        return fetch(
                MATTER.COURT
                        .eq(court.value())
                        .and(DSL.row(MATTER.SOURCE_KIND, MATTER.SOURCE_ID)
                                .in(sources.stream()
                                        .map(one -> DSL.row(one.kind(), one.id()))
                                        .toList())),
                List.of(MATTER.YEAR, MATTER.SERIAL),
                Integer.MAX_VALUE);
    }

    /** 当日 Due or closed on a day, whoever may see them. */
    List<Matter> on(CourtId court, LocalDate day) {
        return fetch(
                MATTER.COURT.eq(court.value()).and(dueOrClosed(day)),
                List.of(MATTER.YEAR, MATTER.SERIAL),
                Integer.MAX_VALUE);
    }

    /** Of these, those in sight. */
    Set<MatterId> on(MatterSight sight, LocalDate day) {
        return database.select(MATTER.ID)
                .from(MATTER)
                .where(dueOrClosed(day).and(within(sight)))
                .fetchSet(row -> new MatterId(row.value1()));
    }

    private static Condition dueOrClosed(LocalDate day) {
        return MATTER.DUE_ON.eq(day).or(MATTER.CLOSED_ON.eq(day));
    }

    /** 逾期未反馈 Open and not heard of by the day given, in all courts in scope. */
    List<Matter> waitedFor(LocalDate today) {
        return fetch(
                MATTER.STATE.eq(MatterState.OPEN.word()).and(MATTER.REPLY_BY.lt(today)),
                List.of(MATTER.ID),
                Integer.MAX_VALUE);
    }

    void add(Matter matter, Map<UUID, DivisionId> divisions) {
        database.insertInto(MATTER).set(MatterRows.row(matter)).execute();
        database.batchInsert(MatterRows.participants(matter, divisions)).execute();
        database.batchInsert(matter.milestones().stream()
                        .map(one -> MatterRows.row(matter, one))
                        .toList())
                .execute();
    }

    /** As it stands now, with what brought it there. */
    void write(Matter matter, MatterStep step) {
        database.update(MATTER)
                .set(MatterRows.standing(matter.standing()))
                .set(MATTER.REVISION, MATTER.REVISION.plus(1))
                .where(MATTER.ID.eq(matter.id().value()))
                .execute();
        add(matter, step);
    }

    void add(Matter matter, MatterStep step) {
        database.insertInto(STEP).set(MatterRows.row(matter, step)).execute();
    }

    void done(MatterId matter, int no, LocalDate on) {
        database.update(MILESTONE)
                .set(MILESTONE.DONE_ON, on)
                .where(MILESTONE.MATTER.eq(matter.value()))
                .and(MILESTONE.NO.eq(no))
                .and(MILESTONE.DONE_ON.isNull())
                .execute();
    }

    private static Condition within(MatterSight sight) {
        Condition court = MATTER.COURT.eq(sight.court().value());
        if (sight.everything()) {
            return court;
        }
        UUID[] led = sight.divisions().stream().map(DivisionId::value).toArray(UUID[]::new);
        UUID self = sight.person().value();
        return court.and(MATTER.LEADER
                .eq(self)
                .or(MATTER.SUPERVISOR.eq(self))
                .or(MATTER.DIVISION.eq(DSL.any(led)))
                .or(DSL.exists(DSL.selectOne()
                        .from(PARTICIPANT)
                        .where(PARTICIPANT.MATTER.eq(MATTER.ID))
                        .and(PARTICIPANT.PERSON.eq(self).or(PARTICIPANT.DIVISION.eq(DSL.any(led)))))));
    }

    private List<Matter> fetch(Condition which, List<? extends OrderField<?>> order, int most) {
        List<MatterRecord> found = database.selectFrom(MATTER)
                .where(which)
                .orderBy(order)
                .limit(most)
                .fetch();
        UUID[] ids = found.stream().map(MatterRecord::getId).toArray(UUID[]::new);
        var participants = database.selectFrom(PARTICIPANT)
                .where(PARTICIPANT.MATTER.eq(DSL.any(ids)))
                .orderBy(PARTICIPANT.MATTER, PARTICIPANT.PLACE)
                .fetchGroups(PARTICIPANT.MATTER);
        var milestones = database.selectFrom(MILESTONE)
                .where(MILESTONE.MATTER.eq(DSL.any(ids)))
                .orderBy(MILESTONE.MATTER, MILESTONE.NO)
                .fetchGroups(MILESTONE.MATTER, MatterRows::milestone);
        var steps = database.selectFrom(STEP)
                .where(STEP.MATTER.eq(DSL.any(ids)))
                .orderBy(STEP.MATTER, STEP.NO)
                .fetchGroups(STEP.MATTER, MatterRows::step);
        return found.stream()
                .map(row -> {
                    var people = participants.get(row.getId());
                    return MatterRows.matter(
                            row,
                            people == null ? List.of() : people,
                            milestones.getOrDefault(row.getId(), List.of()),
                            steps.getOrDefault(row.getId(), List.of()));
                })
                .toList();
    }
}
