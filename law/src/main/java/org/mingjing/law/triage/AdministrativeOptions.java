package org.mingjing.law.triage;

import static org.mingjing.law.procedure.Procedure.ORDINARY;
import static org.mingjing.law.procedure.Procedure.SECOND_INSTANCE;
import static org.mingjing.law.procedure.Procedure.SUMMARY;
import static org.mingjing.law.procedure.Procedure.TRIAL_SUPERVISION;
import static org.mingjing.law.triage.Formation.PANEL;
import static org.mingjing.law.triage.Formation.SOLE;
import static org.mingjing.law.triage.TriageCondition.needs;
import static org.mingjing.law.triage.TriageOption.may;
import static org.mingjing.law.triage.TriageOption.must;

import java.util.List;
import org.mingjing.kernel.Citation;

/** 行政分流 The ways to hear an administrative case, the simplest first. */
final class AdministrativeOptions {

    private static final List<TriageCondition> WATCHED = FourCategories.barSoleJudge(TriageField.ADMINISTRATIVE);

    private static final List<TriageOption> FIRST = List.of(
            may(
                            SUMMARY,
                            SOLE,
                            law("82(1)"),
                            needs(law("82(1)"), TriageFact.FACTS_CLEAR),
                            needs(law("82(1)"), TriageFact.RIGHTS_CLEAR),
                            needs(law("82(1)"), TriageFact.DISPUTE_SMALL),
                            needs(
                                    law("82(1)"),
                                    TriageFact.MADE_ON_THE_SPOT,
                                    TriageFact.WITHIN_TWO_THOUSAND,
                                    TriageFact.INFORMATION_DISCLOSURE))
                    .and(WATCHED),
            may(SUMMARY, SOLE, law("82(2)"), needs(law("82(2)"), TriageFact.AGREED_SUMMARY))
                    .and(WATCHED),
            must(ORDINARY, PANEL, law("68")));

    private static final List<TriageOption> REMANDED = List.of(must(ORDINARY, PANEL, law("82(3)")));
    private static final List<TriageOption> RETRIAL = List.of(must(TRIAL_SUPERVISION, PANEL, law("82(3)")));
    private static final List<TriageOption> APPEAL = List.of(must(SECOND_INSTANCE, PANEL, law("86")));

    private AdministrativeOptions() {}

    static List<TriageOption> of(TriageStage stage) {
        return switch (stage) {
            case FIRST -> FIRST;
            case REMANDED -> REMANDED;
            case SECOND -> APPEAL;
            case RETRIAL -> RETRIAL;
            case SPECIAL -> List.of();
        };
    }

    private static Citation law(String article) {
        return Citation.of("行诉法", article);
    }
}
