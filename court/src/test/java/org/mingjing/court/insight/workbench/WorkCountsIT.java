package org.mingjing.court.insight.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.Nearness;
import org.mingjing.kernel.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

/** 件数 The counters are right at once after work came or went, and only then. */
@WithCourt
class WorkCountsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private TestCourt staff;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private WorkList work;

    @Autowired
    private WorkCounts counts;

    @Test
    void theCountersFollowEveryChangeThatIsCommitted() {
        Actor clerk = staff.actor(Role.CLERK);
        assertThat(counts.of(clerk, TODAY)).containsEntry(Nearness.OVERDUE, 0).containsEntry(Nearness.NEARING, 0);

        write(() -> work.owe(List.of(item(clerk, "one", TODAY.minusDays(1)), item(clerk, "two", TODAY.plusDays(3)))));
        assertThat(counts.of(clerk, TODAY)).containsEntry(Nearness.OVERDUE, 1).containsEntry(Nearness.NEARING, 1);

        assertThatThrownBy(() -> write(() -> {
                    work.finish("test", "test", List.of("one", "two"));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(counts.of(clerk, TODAY)).containsEntry(Nearness.OVERDUE, 1).containsEntry(Nearness.NEARING, 1);

        write(() -> work.finish("test", "test", List.of("one")));
        assertThat(counts.of(clerk, TODAY)).containsEntry(Nearness.OVERDUE, 0).containsEntry(Nearness.NEARING, 1);
    }

    @Test
    void theSameWorkIsNearerOnALaterDay() {
        Actor assistant = staff.actor(Role.ASSISTANT);
        write(() -> work.owe(List.of(item(assistant, "three", TODAY.plusDays(3)))));
        assertThat(counts.of(assistant, TODAY)).containsEntry(Nearness.NEARING, 1);
        assertThat(counts.of(assistant, TODAY.plusDays(4))).containsEntry(Nearness.OVERDUE, 1);
    }

    private void write(Runnable change) {
        boundary.write(CourtScope.of(TestCourt.BASIC), () -> {
            change.run();
            return null;
        });
    }

    private static WorkItem item(Actor assignee, String subject, LocalDate dueOn) {
        return new WorkItem(
                UUID.randomUUID(),
                TestCourt.BASIC,
                assignee.id(),
                "test",
                new SubjectRef("test", subject),
                "件 " + subject,
                "limit.CIV-1-ORD",
                dueOn,
                "/",
                null,
                false,
                null,
                OffsetDateTime.of(2026, 11, 1, 9, 0, 0, 0, ZoneOffset.ofHours(8)),
                null);
    }
}
