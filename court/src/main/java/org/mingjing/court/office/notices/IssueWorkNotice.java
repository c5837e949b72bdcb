package org.mingjing.court.office.notices;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 发工作通知 With what it asks for; each becomes a matter.
 *
 * @param divisions to which it goes; those that lead something are added
 */
@Term("发工作通知")
public record IssueWorkNotice(
        Origin origin,
        CourtId court,
        WorkNoticeId id,
        String title,
        String text,
        List<PlannedItem> items,
        List<DivisionId> divisions)
        implements Command {

    public IssueWorkNotice {
        items = List.copyOf(items);
        divisions = List.copyOf(divisions);
    }

    @Override
    public SubjectRef subject() {
        return id.subject();
    }

    /**
     * 拟要求
     *
     * @param due null: the court's usual time
     */
    public record PlannedItem(
            String text, DivisionId division, @Nullable LocalDate due) {}
}
