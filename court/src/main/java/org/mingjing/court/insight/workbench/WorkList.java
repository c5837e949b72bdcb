package org.mingjing.court.insight.workbench;

import static org.mingjing.court.insight.workbench.tables.Tables.FINISHED_ITEM;
import static org.mingjing.court.insight.workbench.tables.Tables.ITEM;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.insight.workbench.tables.tables.records.ItemRecord;
import org.mingjing.database.Drawn;
import org.mingjing.database.Sql;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Repository;

/**
 * 工作台 Everything a person owes, nearest due date first. Written in the transaction that causes the work; finished work leaves
 * the table, so its mass never slows the list. Called inside CourtBoundary.
 */
@Repository
public class WorkList {

    private static final String REMIND = """
        update workbench.item i set reminded_level = r.level, reminded_on = ?::date
        from unnest(?::text[], ?::int[]) r (subject, level)
        where i.kind = ? and i.subject_kind = ? and i.subject_id = r.subject and not i.copied\
        """;

    private static final String COPY = """
        insert into workbench.item (court, assignee, kind, subject_kind, subject_id, title, reason, due_on, link,
            explained_at, copied, started_by, opened_at)
        select distinct on (i.subject_id, c.reader) i.court, c.reader, i.kind, i.subject_kind, i.subject_id, i.title,
            i.reason, i.due_on, i.link, i.explained_at, true, i.started_by, ?::timestamptz
        from unnest(?::text[], ?::uuid[]) c (subject, reader)
            join workbench.item i on i.kind = ? and i.subject_kind = ? and i.subject_id = c.subject
        where not i.copied and not exists (
            select 1 from workbench.item own where own.kind = i.kind and own.subject_kind = i.subject_kind
                and own.subject_id = i.subject_id and own.assignee = c.reader and not own.copied)
        on conflict (kind, subject_kind, subject_id, assignee, copied) do update set due_on = excluded.due_on\
        """;

    private static final String SETTLE = """
        with over as (
            delete from workbench.item i
            where i.kind = ? and i.subject_kind = ? and i.subject_id = any (?::text[]) and not exists (
                select 1 from unnest(?::text[], ?::uuid[], ?::bool[]) owed (subject, assignee, copied)
                where owed.subject = i.subject_id and owed.assignee = i.assignee and owed.copied = i.copied))
        """ + WorkItemRows.OWE;

    private static final String INTO_FINISHED = """
        insert into workbench.finished_item (id, court, assignee, kind, subject_kind, subject_id, title, reason, due_on,
            link, explained_at, copied, started_by, opened_at, finished_at)
        select id, court, assignee, kind, subject_kind, subject_id, title, reason, due_on, link, explained_at, copied,
            started_by, opened_at, ?::timestamptz
        from gone
        """;

    private static final String FINISH = """
        with gone as (
            delete from workbench.item where kind = ? and subject_kind = ? and subject_id = any (?::text[]) returning *)
        """ + INTO_FINISHED + "where not copied";

    private static final String PASS_ON =
            """
                with gone as (
                    delete from workbench.item where subject_kind = ? and subject_id = ? and not exists (
                        select from unnest(?::text[], ?::uuid[]) owed (kind, person)
                        where owed.kind = item.kind and owed.person = item.assignee)
                    returning *),
                finished as (
                """ + INTO_FINISHED + "where assignee = any (?::uuid[]))\n" + WorkItemRows.OWE;

    private static final Drawn OWED = Drawn.of(
            open(DSL.param("person", UUID.class), WorkView.OWED, DSL.noCondition(), DSL.param("most", Integer.class)));

    private final DSLContext database;
    private final WorkCounts counts;
    private final Clock clock;

    WorkList(DSLContext database, WorkCounts counts, Clock clock) {
        this.database = database;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * Opens all that is owed on these subjects, or tells an item already open its new date and reason; whoever is not among the
     * items any more owes nothing and has no copy.
     *
     * @param items of this kind, on these subjects
     */
    public void settle(String kind, String subjectKind, Collection<String> subjects, List<WorkItem> items) {
        if (!subjects.isEmpty()) {
            counts.change();
            Object[] over = {
                kind,
                subjectKind,
                subjects.toArray(String[]::new),
                items.stream().map(one -> one.subject().id()).toArray(String[]::new),
                items.stream().map(one -> one.assignee().value()).toArray(UUID[]::new),
                items.stream().map(WorkItem::copied).toArray(Boolean[]::new)
            };
            database.connection(known -> Sql.execute(known, SETTLE, Sql.values(over, WorkItemRows.columns(items))));
        }
    }

    /** Everybody who finds something on these subjects in his lists: open, started by him, or done. */
    public Set<PersonId> peopleOf(String subjectKind, Collection<String> subjects) {
        String[] ids = subjects.toArray(String[]::new);
        Condition open = ITEM.SUBJECT_KIND.eq(subjectKind).and(ITEM.SUBJECT_ID.eq(DSL.any(ids)));
        return database.select(ITEM.ASSIGNEE)
                .from(ITEM)
                .where(open)
                .union(DSL.select(ITEM.STARTED_BY).from(ITEM).where(open).and(ITEM.STARTED_BY.isNotNull()))
                .union(DSL.select(FINISHED_ITEM.ASSIGNEE)
                        .from(FINISHED_ITEM)
                        .where(FINISHED_ITEM.SUBJECT_KIND.eq(subjectKind))
                        .and(FINISHED_ITEM.SUBJECT_ID.eq(DSL.any(ids))))
                .fetchSet(row -> new PersonId(row.value1()));
    }

    /** These people must not meet these subjects any more, not even among what they have done or set going. */
    public void withhold(String subjectKind, Collection<String> subjects, Set<PersonId> from) {
        if (subjects.isEmpty() || from.isEmpty()) {
            return;
        }
        counts.change();
        String[] ids = subjects.toArray(String[]::new);
        UUID[] people = from.stream().map(PersonId::value).toArray(UUID[]::new);
        Condition open = ITEM.SUBJECT_KIND.eq(subjectKind).and(ITEM.SUBJECT_ID.eq(DSL.any(ids)));
        database.deleteFrom(ITEM)
                .where(open)
                .and(ITEM.ASSIGNEE.eq(DSL.any(people)))
                .execute();
        database.update(ITEM)
                .setNull(ITEM.STARTED_BY)
                .where(open)
                .and(ITEM.STARTED_BY.eq(DSL.any(people)))
                .execute();
        database.deleteFrom(FINISHED_ITEM)
                .where(FINISHED_ITEM.SUBJECT_KIND.eq(subjectKind))
                .and(FINISHED_ITEM.SUBJECT_ID.eq(DSL.any(ids)))
                .and(FINISHED_ITEM.ASSIGNEE.eq(DSL.any(people)))
                .execute();
    }

    /** Opens work, or tells an item already open its new date and reason. */
    public void owe(List<WorkItem> items) {
        if (items.isEmpty()) {
            return;
        }
        counts.change();
        database.connection(known -> Sql.execute(known, WorkItemRows.OWE, WorkItemRows.columns(items)));
    }

    /** 抄送 Open work on these subjects is shown to others too; whoever owes it gets no copy. */
    public void copy(String kind, String subjectKind, List<Copy> copies) {
        if (!copies.isEmpty()) {
            database.execute(
                    COPY,
                    OffsetDateTime.now(clock),
                    copies.stream().map(Copy::subject).toArray(String[]::new),
                    copies.stream().map(copy -> copy.reader().value()).toArray(UUID[]::new),
                    kind,
                    subjectKind);
        }
    }

    /** 提醒 Notes on the open work on these subjects that whoever owes it was reminded; another date begins anew. */
    public void remind(String kind, String subjectKind, LocalDate on, Map<String, Integer> levels) {
        if (!levels.isEmpty()) {
            List<String> subjects = List.copyOf(levels.keySet());
            database.execute(
                    REMIND,
                    on,
                    subjects.toArray(String[]::new),
                    subjects.stream().map(levels::get).toArray(Integer[]::new),
                    kind,
                    subjectKind);
        }
    }

    /** 办结 The work on these subjects is over for everyone who owed it. */
    public void finish(String kind, String subjectKind, Collection<String> subjects) {
        if (!subjects.isEmpty()) {
            counts.change();
            database.execute(FINISH, kind, subjectKind, subjects.toArray(String[]::new), OffsetDateTime.now(clock));
        }
    }

    /**
     * 流转 What is owed on a subject now, all of it: other work on it is over; it is done for those who acted, and simply gone
     * for those who need not act any more.
     */
    public void passOn(SubjectRef subject, Set<PersonId> acted, List<WorkItem> owed) {
        counts.change();
        Object[] over = {
            subject.kind(),
            subject.id(),
            owed.stream().map(WorkItem::kind).toArray(String[]::new),
            owed.stream().map(one -> one.assignee().value()).toArray(UUID[]::new),
            OffsetDateTime.now(clock),
            acted.stream().map(PersonId::value).toArray(UUID[]::new)
        };
        database.connection(known -> Sql.execute(known, PASS_ON, Sql.values(over, WorkItemRows.columns(owed))));
    }

    /** A page of open work, nearest first; work without a date comes last. */
    public List<WorkItem> open(PersonId person, WorkView view, @Nullable Place after, int most) {
        if (after == null && view == WorkView.OWED) {
            return OWED.fetch(database, person.value(), most).into(ITEM).map(WorkItemRows::open);
        }
        return database.fetch(open(
                        DSL.val(person.value()),
                        view,
                        after == null ? DSL.noCondition() : beyond(after),
                        DSL.val(most)))
                .map(WorkItemRows::open);
    }

    private static Select<ItemRecord> open(Field<UUID> person, WorkView view, Condition beyond, Param<Integer> most) {
        Condition which = switch (view) {
            case OWED -> ITEM.ASSIGNEE.eq(person).andNot(ITEM.COPIED);
            case COPIED -> ITEM.ASSIGNEE.eq(person).and(ITEM.COPIED);
            case STARTED -> ITEM.STARTED_BY.eq(person).andNot(ITEM.COPIED);
            case DONE -> throw new IllegalArgumentException("done work is not open");
        };
        return DSL.selectFrom(ITEM)
                .where(which)
                .and(beyond)
                .orderBy(ITEM.DUE_ON.asc().nullsLast(), ITEM.ID)
                .limit(most);
    }

    /** 件数 How much of one kind the person owes. */
    public int owed(PersonId person, String kind) {
        return database.fetchCount(ITEM, ITEM.ASSIGNEE.eq(person.value()), ITEM.KIND.eq(kind), ITEM.COPIED.isFalse());
    }

    private static Condition beyond(Place after) {
        LocalDate dueOn = after.dueOn();
        return dueOn == null
                ? ITEM.DUE_ON.isNull().and(ITEM.ID.gt(after.id()))
                : DSL.row(ITEM.DUE_ON, ITEM.ID)
                        .gt(DSL.row(DSL.val(dueOn), DSL.val(after.id())))
                        .or(ITEM.DUE_ON.isNull());
    }

    /** 已办 The last things done, newest first. */
    public List<WorkItem> done(PersonId person, int most) {
        return database.selectFrom(FINISHED_ITEM)
                .where(FINISHED_ITEM.ASSIGNEE.eq(person.value()))
                .orderBy(FINISHED_ITEM.FINISHED_AT.desc(), FINISHED_ITEM.ID.desc())
                .limit(most)
                .fetch(WorkItemRows::finished);
    }

    /** 抄送 Who is to read of the open work on a subject. */
    public record Copy(String subject, PersonId reader) {}

    /** 翻页位置 The last row of the page before. */
    public record Place(@Nullable LocalDate dueOn, UUID id) {}
}
