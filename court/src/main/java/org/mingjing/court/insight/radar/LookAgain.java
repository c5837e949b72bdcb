package org.mingjing.court.insight.radar;

import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.events.CaseAssigned;
import org.mingjing.court.justice.cases.events.CaseConcluded;
import org.mingjing.court.justice.cases.events.CaseSightNarrowed;
import org.mingjing.court.justice.cases.events.NextStepPlanned;
import org.mingjing.court.justice.limits.events.ClockTold;
import org.mingjing.court.justice.limits.events.ClocksReckoned;
import org.mingjing.kernel.CourtId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 复查时机 What was found on a case is looked at again as soon as something happens in it. */
@Component
class LookAgain {

    private final Radar radar;
    private final Findings findings;
    private final RadarWork work;

    LookAgain(Radar radar, Findings findings, RadarWork work) {
        this.radar = radar;
        this.findings = findings;
        this.work = work;
    }

    @EventListener
    void on(ClocksReckoned reckoned) {
        Set<CaseId> concerned =
                reckoned.clocks().stream().map(ClockTold::caseId).collect(Collectors.toSet());
        findings.openOn(concerned).stream()
                .map(one -> new Concerned(one.court(), one.found().caseId()))
                .distinct()
                .forEach(one -> radar.lookAgain(one.court(), one.id()));
    }

    @EventListener
    void on(NextStepPlanned planned) {
        look(planned.court(), planned.id());
    }

    @EventListener
    void on(CaseAssigned assigned) {
        look(assigned.court(), assigned.id());
    }

    @EventListener
    void on(CaseConcluded concluded) {
        look(concluded.court(), concluded.id());
    }

    @EventListener
    void on(CaseSightNarrowed narrowed) {
        look(narrowed.court(), narrowed.id());
        Set<FindingId> ever = findings.everOn(narrowed.id());
        if (!ever.isEmpty()) {
            work.withhold(narrowed.id(), ever);
        }
    }

    private void look(CourtId court, CaseId id) {
        if (!findings.openOn(Set.of(id)).isEmpty()) {
            radar.lookAgain(court, id);
        }
    }

    private record Concerned(CourtId court, CaseId id) {}
}
