package org.mingjing.court.justice.triage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.triage.events.CaseSorted;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.triage.AverageWages;
import org.mingjing.law.triage.ConsideredOption;
import org.mingjing.law.triage.Formation;
import org.mingjing.law.triage.Triage;
import org.mingjing.law.triage.TriageChoice;
import org.mingjing.law.triage.TriageFacts;
import org.mingjing.law.triage.TriageOption;
import org.mingjing.law.triage.TriageProposal;
import org.mingjing.law.triage.TriageQuestion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 繁简分流 The law proposes with the wages held here; the officer decides, and says why where he departs from it. */
@Component
public class TriageDesk {

    /** Characters of a reason. */
    public static final int LONGEST = 1_000;

    private static final AverageWages WAGES = AverageWages.held();

    private final TriageDecisions decisions;
    private final ApplicationEventPublisher events;

    TriageDesk(TriageDecisions decisions, ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.events = events;
    }

    public TriageProposal propose(TriageFacts facts) {
        return Triage.propose(facts, WAGES);
    }

    /** All that may be asked of such a case. */
    public List<TriageQuestion> questions(TriageFacts facts) {
        return Triage.questions(facts, WAGES);
    }

    /** Every way, the simplest first. */
    public List<ConsideredOption> ways(TriageFacts facts) {
        return Triage.consider(facts, WAGES);
    }

    /** The way the officer chooses; refused where the law shuts it, or where it departs from the proposal without a reason. */
    public Decision<TriageChoice> choose(TriageFacts facts, Procedure procedure, Formation formation, String reason) {
        return Triage.choose(facts, WAGES, procedure, formation)
                .then(choice -> reason.length() > LONGEST || (choice.departs() && reason.isBlank())
                        ? Decision.refused(
                                "triage.refused.reason",
                                choice.proposal().proposed().option().citation(),
                                LONGEST)
                        : Decision.granted(choice));
    }

    /**
     * Keeps the decision beside its case. Part of a command: call it inside that command's transaction.
     *
     * @param team 速裁团队 to which the case is sent, checked before; null: to none
     */
    public void keep(
            CaseId id,
            CourtId court,
            TriageChoice choice,
            @Nullable TeamId team,
            String reason,
            LocalDate on,
            PersonId by) {
        decisions.add(id, court, choice, reason, on, by);
        TriageOption way = choice.chosen().option();
        events.publishEvent(new CaseSorted(
                id,
                court,
                way.procedure(),
                way.formation(),
                team,
                choice.proposal().categories(),
                on,
                by));
    }
}
