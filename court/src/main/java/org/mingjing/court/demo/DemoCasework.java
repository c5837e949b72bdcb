package org.mingjing.court.demo;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 审判执行的一年 What a year of cases left in the rooms of the case wing. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoCasework {

    private final DemoRequests requests;
    private final DemoFilings filings;
    private final DemoAssignments assignments;
    private final DemoFastTrack fast;
    private final DemoHearings hearings;
    private final DemoTrials trials;
    private final DemoOversight oversight;
    private final DemoServings servings;
    private final DemoAppeals appeals;
    private final DemoFees fees;
    private final DemoPreservations preservations;
    private final DemoEvidence evidence;
    private final DemoWrits writs;
    private final DemoDisclosure disclosure;
    private final DemoGrievances grievances;

    DemoCasework(
            DemoRequests requests,
            DemoFilings filings,
            DemoAssignments assignments,
            DemoFastTrack fast,
            DemoHearings hearings,
            DemoTrials trials,
            DemoOversight oversight,
            DemoServings servings,
            DemoAppeals appeals,
            DemoFees fees,
            DemoPreservations preservations,
            DemoEvidence evidence,
            DemoWrits writs,
            DemoDisclosure disclosure,
            DemoGrievances grievances) {
        this.requests = requests;
        this.filings = filings;
        this.assignments = assignments;
        this.fast = fast;
        this.hearings = hearings;
        this.trials = trials;
        this.oversight = oversight;
        this.servings = servings;
        this.appeals = appeals;
        this.fees = fees;
        this.preservations = preservations;
        this.evidence = evidence;
        this.writs = writs;
        this.disclosure = disclosure;
        this.grievances = grievances;
    }

    /** In this order: each builds on what stands before it. */
    void play(Bench bench, List<Filed> docket, Days days) {
        requests.ask(bench, docket, days);
        filings.bring(bench, days);
        assignments.give(bench, days);
        fast.send(bench, docket, days.today());
        hearings.fix(bench, docket, days);
        trials.hold(bench, docket, days);
        oversight.watch(bench, docket, days);
        servings.serve(bench, docket, days);
        appeals.appeal(bench, docket, days);
        fees.charge(bench, docket, days);
        preservations.preserve(bench, docket, days);
        evidence.bring(bench, docket, days);
        writs.draw(bench, docket, days);
        disclosure.disclose(bench, docket, days);
        grievances.complain(bench, days);
    }
}
