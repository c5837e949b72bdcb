package org.mingjing.court.insight.workbench;

import static org.mingjing.court.insight.workbench.tables.Tables.ITEM;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.insight.workbench.tables.tables.records.FinishedItemRecord;
import org.mingjing.court.insight.workbench.tables.tables.records.ItemRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;

/** 待办行 Rows of the work list as values. */
final class WorkItemRows {

    /** Opens them, or tells those already open their new date and reason; its values are the columns of the items. */
    static final String OWE = """
        insert into workbench.item (court, assignee, kind, subject_kind, subject_id, title, reason, due_on, link,
            explained_at, copied, started_by, opened_at)
        select * from unnest(?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[],
            ?::text[], ?::text[], ?::bool[], ?::uuid[], ?::timestamptz[])
        on conflict (kind, subject_kind, subject_id, assignee, copied) do update
            set title = excluded.title, reason = excluded.reason, due_on = excluded.due_on,
                started_by = coalesce(excluded.started_by, item.started_by),
                reminded_level = case when item.due_on = excluded.due_on then item.reminded_level end,
                reminded_on = case when item.due_on = excluded.due_on then item.reminded_on end\
        """;

    private WorkItemRows() {}

    static WorkItem open(ItemRecord row) {
        return new WorkItem(
                row.getId(),
                new CourtId(row.getCourt()),
                new PersonId(row.getAssignee()),
                row.getKind(),
                new SubjectRef(row.getSubjectKind(), row.getSubjectId()),
                row.getTitle(),
                row.getReason(),
                row.getDueOn(),
                row.getLink(),
                row.getExplainedAt(),
                row.getCopied(),
                row.getStartedBy() == null ? null : new PersonId(row.getStartedBy()),
                row.getOpenedAt(),
                reminded(row));
    }

    private static WorkItem.@Nullable Reminded reminded(ItemRecord row) {
        Short level = row.getRemindedLevel();
        return level == null ? null : new WorkItem.Reminded(level, row.getRemindedOn());
    }

    static WorkItem finished(FinishedItemRecord row) {
        return open(row.into(ITEM));
    }

    static Object[] columns(List<WorkItem> items) {
        return new Object[] {
            items.stream().map(one -> one.court().value()).toArray(String[]::new),
            items.stream().map(one -> one.assignee().value()).toArray(UUID[]::new),
            items.stream().map(WorkItem::kind).toArray(String[]::new),
            items.stream().map(one -> one.subject().kind()).toArray(String[]::new),
            items.stream().map(one -> one.subject().id()).toArray(String[]::new),
            items.stream().map(WorkItem::title).toArray(String[]::new),
            items.stream().map(WorkItem::reason).toArray(String[]::new),
            items.stream().map(WorkItem::dueOn).toArray(LocalDate[]::new),
            items.stream().map(WorkItem::link).toArray(String[]::new),
            items.stream().map(WorkItem::explainedAt).toArray(String[]::new),
            items.stream().map(WorkItem::copied).toArray(Boolean[]::new),
            items.stream().map(one -> uuid(one.startedBy())).toArray(UUID[]::new),
            items.stream().map(WorkItem::openedAt).toArray(OffsetDateTime[]::new)
        };
    }

    private static @Nullable UUID uuid(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
