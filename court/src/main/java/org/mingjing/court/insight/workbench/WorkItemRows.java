package org.mingjing.court.insight.workbench;

import static org.mingjing.court.insight.workbench.tables.Tables.ITEM;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.insight.workbench.tables.tables.records.FinishedItemRecord;
import org.mingjing.court.insight.workbench.tables.tables.records.ItemRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;

/** 待办行 Rows of the work list as values. */
final class WorkItemRows {

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
}
