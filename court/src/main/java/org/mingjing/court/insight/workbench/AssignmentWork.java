package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.mingjing.court.justice.assignment.events.CaseAwaitsJudge;
import org.mingjing.court.justice.assignment.events.CaseHasJudge;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.cases.events.CaseSightNarrowed;
import org.mingjing.kernel.SubjectRef;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 分案事项 A case that was filed is work of the clerk who filed it until it has its judge. */
@Component
class AssignmentWork {

    private static final String KIND = "assignment";

    private final WorkList work;
    private final CasesInSight sight;
    private final Clock clock;

    AssignmentWork(WorkList work, CasesInSight sight, Clock clock) {
        this.work = work;
        this.sight = sight;
        this.clock = clock;
    }

    @EventListener
    void on(CaseAwaitsJudge awaits) {
        work.owe(List.of(WorkItem.owed(
                        awaits.court(),
                        awaits.clerk(),
                        KIND,
                        new SubjectRef(KIND, awaits.id().toString()),
                        awaits.title(),
                        "limit.FILE-TOJUDGE",
                        "/assignment/draw?id=" + awaits.id(),
                        OffsetDateTime.now(clock))
                .due(awaits.dueOn(), "/assignment/" + awaits.id() + "/ledger")
                .startedBy(awaits.clerk())));
    }

    @EventListener
    void on(CaseHasJudge has) {
        work.finish(KIND, KIND, Set.of(has.id().toString()));
    }

    /** 回避、密封 Whoever must not meet the case has nothing of it in his lists. */
    @EventListener
    void on(CaseSightNarrowed narrowed) {
        CaseId id = narrowed.id();
        Set<String> subject = Set.of(id.toString());
        work.withhold(
                KIND,
                subject,
                sight.hidden(work.peopleOf(KIND, subject), Set.of(id)).keySet());
    }
}
