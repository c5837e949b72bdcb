package org.mingjing.law.triage;

import static org.mingjing.law.procedure.Procedure.EXPEDITED;
import static org.mingjing.law.procedure.Procedure.ORDINARY;
import static org.mingjing.law.procedure.Procedure.SECOND_INSTANCE;
import static org.mingjing.law.procedure.Procedure.SUMMARY;
import static org.mingjing.law.procedure.Procedure.TRIAL_SUPERVISION;
import static org.mingjing.law.triage.Formation.PANEL;
import static org.mingjing.law.triage.Formation.SOLE;
import static org.mingjing.law.triage.TriageCondition.bars;
import static org.mingjing.law.triage.TriageCondition.needs;
import static org.mingjing.law.triage.TriageOption.may;
import static org.mingjing.law.triage.TriageOption.must;

import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.law.courts.CourtLevel;

/** 刑事分流 The ways to hear a criminal case, the simplest first. */
final class CriminalOptions {

    private static final List<TriageCondition> SUMMARY_CONDITIONS = List.of(
            needs(law("214(1)"), TriageFact.FACTS_CLEAR),
            needs(law("214(1)"), TriageFact.EVIDENCE_SUFFICIENT),
            needs(law("214(2)"), TriageFact.ADMITS_FACTS),
            needs(law("214(3)"), TriageFact.ACCEPTS_SUMMARY),
            bars(law("215(1)"), TriageFact.DISABLED_ACCUSED),
            bars(law("215(2)"), TriageFact.MAJOR_IMPACT),
            bars(law("215(3)"), TriageFact.CO_ACCUSED_OBJECTS),
            bars(law("215(4)"), TriageFact.UNSUITED_TO_SUMMARY),
            bars(interpretation("360(5)"), TriageFact.DEFENCE_PLEADS_INNOCENCE),
            bars(interpretation("360(6)"), TriageFact.MAY_BE_NO_CRIME));

    private static final List<TriageCondition> WATCHED = FourCategories.barSoleJudge(TriageField.CRIMINAL);

    private static final List<TriageOption> BASIC = List.of(
            may(
                            EXPEDITED,
                            SOLE,
                            law("222"),
                            needs(law("222"), TriageFact.SENTENCE_WITHIN_THREE_YEARS),
                            needs(law("222"), TriageFact.FACTS_CLEAR),
                            needs(law("222"), TriageFact.EVIDENCE_SUFFICIENT),
                            needs(law("222"), TriageFact.ACCEPTS_PUNISHMENT),
                            needs(law("222"), TriageFact.AGREES_EXPEDITED),
                            bars(law("223(1)"), TriageFact.DISABLED_ACCUSED),
                            bars(law("223(2)"), TriageFact.MINOR_ACCUSED),
                            bars(law("223(3)"), TriageFact.MAJOR_IMPACT),
                            bars(law("223(4)"), TriageFact.CO_ACCUSED_OBJECTS_EXPEDITED),
                            bars(law("223(5)"), TriageFact.NO_SETTLEMENT),
                            bars(law("223(6)"), TriageFact.UNSUITED_TO_EXPEDITED),
                            bars(interpretation("370(7)"), TriageFact.DEFENCE_PLEADS_INNOCENCE))
                    .and(WATCHED),
            may(SUMMARY, SOLE, law("216"), needs(law("216"), TriageFact.SENTENCE_WITHIN_THREE_YEARS))
                    .and(SUMMARY_CONDITIONS)
                    .and(WATCHED),
            may(SUMMARY, PANEL, law("216")).and(SUMMARY_CONDITIONS),
            must(ORDINARY, PANEL, law("183")));

    private static final List<TriageOption> HIGHER = List.of(must(ORDINARY, PANEL, law("183")));
    private static final List<TriageOption> REMANDED = List.of(must(ORDINARY, PANEL, law("239")));
    private static final List<TriageOption> RETRIAL = List.of(must(TRIAL_SUPERVISION, PANEL, law("256")));
    private static final List<TriageOption> APPEAL = List.of(must(SECOND_INSTANCE, PANEL, law("183")));

    private CriminalOptions() {}

    static List<TriageOption> of(TriageStage stage, CourtLevel level) {
        return switch (stage) {
            case FIRST -> level == CourtLevel.BASIC ? BASIC : HIGHER;
            case REMANDED -> REMANDED;
            case SECOND -> APPEAL;
            case RETRIAL -> RETRIAL;
            case SPECIAL -> List.of();
        };
    }

    private static Citation law(String article) {
        return Citation.of("刑诉法", article);
    }

    private static Citation interpretation(String article) {
        return Citation.of("刑诉解释", article);
    }
}
