package org.mingjing.court.insight.workbench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 待办事项 One thing a person owes, or was sent to read.
 *
 * @param kind what must be done, e.g. {@code clock}; with subject and assignee it names the item
 * @param reason message key: why it is owed
 * @param dueOn null: no date
 * @param link where the next action is taken
 * @param explainedAt the page of the date's reasons 依据; null without a date
 * @param copied 抄送 to read, not to do
 * @param startedBy who filed the case or recorded the last change; null: the system
 * @param reminded the last reminder of this date; null: none yet
 */
@Term("待办事项")
public record WorkItem(
        UUID id,
        CourtId court,
        PersonId assignee,
        String kind,
        SubjectRef subject,
        String title,
        String reason,
        @Nullable LocalDate dueOn,
        String link,
        @Nullable String explainedAt,
        boolean copied,
        @Nullable PersonId startedBy,
        OffsetDateTime openedAt,
        @Nullable Reminded reminded) {

    /** What somebody owes from now on: without a date, started by the system, and not yet reminded of. */
    public static WorkItem owed(
            CourtId court,
            PersonId assignee,
            String kind,
            SubjectRef subject,
            String title,
            String reason,
            String link,
            OffsetDateTime openedAt) {
        return new WorkItem(
                UUID.randomUUID(),
                court,
                assignee,
                kind,
                subject,
                title,
                reason,
                null,
                link,
                null,
                false,
                null,
                openedAt,
                null);
    }

    /** @param at the page of the date's reasons; null: it has none of its own */
    public WorkItem due(@Nullable LocalDate on, @Nullable String at) {
        return new WorkItem(
                id, court, assignee, kind, subject, title, reason, on, link, at, copied, startedBy, openedAt, reminded);
    }

    public WorkItem startedBy(@Nullable PersonId person) {
        return new WorkItem(
                id,
                court,
                assignee,
                kind,
                subject,
                title,
                reason,
                dueOn,
                link,
                explainedAt,
                copied,
                person,
                openedAt,
                reminded);
    }

    /** 抄送 To read, where it is so. */
    public WorkItem copied(boolean only) {
        return new WorkItem(
                id,
                court,
                assignee,
                kind,
                subject,
                title,
                reason,
                dueOn,
                link,
                explainedAt,
                only,
                startedBy,
                openedAt,
                reminded);
    }

    /**
     * 已提醒 The court reminded whoever owes it.
     *
     * @param level at most so many days were left; 0 the last day, below that the day was over
     */
    @Term("已提醒")
    public record Reminded(int level, LocalDate on) {}
}
