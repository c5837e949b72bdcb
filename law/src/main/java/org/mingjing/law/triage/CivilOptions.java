package org.mingjing.law.triage;

import static org.mingjing.law.procedure.Procedure.ORDINARY;
import static org.mingjing.law.procedure.Procedure.SECOND_INSTANCE;
import static org.mingjing.law.procedure.Procedure.SMALL_CLAIMS;
import static org.mingjing.law.procedure.Procedure.SPECIAL;
import static org.mingjing.law.procedure.Procedure.SUMMARY;
import static org.mingjing.law.procedure.Procedure.TRIAL_SUPERVISION;
import static org.mingjing.law.triage.Formation.PANEL;
import static org.mingjing.law.triage.Formation.SOLE;
import static org.mingjing.law.triage.TriageCondition.bars;
import static org.mingjing.law.triage.TriageCondition.needs;
import static org.mingjing.law.triage.TriageOption.may;
import static org.mingjing.law.triage.TriageOption.must;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.register.Validity;

/** 民事分流 The ways to hear a civil case, the simplest first. */
final class CivilOptions {

    private static final Validity SINCE_2022 = Validity.since(LocalDate.of(2022, 1, 1));
    private static final Validity FROM_2013_TO_2021 =
            new Validity(LocalDate.of(2013, 1, 1), LocalDate.of(2021, 12, 31));

    /** 民诉法 160: the three marks of a simple case. */
    private static final List<TriageCondition> SIMPLE = List.of(
            needs(law("160(1)"), TriageFact.FACTS_CLEAR),
            needs(law("160(1)"), TriageFact.RIGHTS_CLEAR),
            needs(law("160(1)"), TriageFact.DISPUTE_SMALL));

    /** 民诉解释 257, 308: never in summary procedure, whatever the parties agree (264). */
    private static final List<TriageCondition> NOT_SUMMARY = List.of(
            bars(interpretation("257(1)"), TriageFact.DEFENDANT_MISSING),
            bars(interpretation("257(2)"), TriageFact.REMANDED),
            bars(interpretation("257(3)"), TriageFact.MANY_PARTIES),
            bars(interpretation("257(4)"), TriageFact.RETRIAL),
            bars(interpretation("257(5)"), TriageFact.PUBLIC_INTEREST),
            bars(interpretation("257(6)"), TriageFact.REVOCATION_SUIT),
            bars(interpretation("257(7)"), TriageFact.UNSUITED_TO_SUMMARY),
            bars(interpretation("308"), TriageFact.ENFORCEMENT_OBJECTION_SUIT));

    /** 民诉法 42: never by a sole judge. */
    static final List<TriageCondition> NOT_SOLE = List.of(
            bars(law("42(1)"), TriageFact.PUBLIC_INTEREST),
            bars(law("42(2)"), TriageFact.GROUP_DISPUTE),
            bars(law("42(3)"), TriageFact.PUBLIC_ATTENTION),
            bars(law("42(4)"), TriageFact.NOVEL_OR_HARD),
            bars(law("42(5)"), TriageFact.PANEL_BY_LAW),
            bars(law("42(6)"), TriageFact.UNSUITED_TO_SOLE_JUDGE));

    private static final List<TriageCondition> WATCHED = FourCategories.barSoleJudge(TriageField.CIVIL);

    /** 民诉法 166. */
    private static final List<TriageCondition> NOT_SMALL_CLAIMS = List.of(
            bars(law("166(1)"), TriageFact.STATUS_OR_TITLE),
            bars(law("166(2)"), TriageFact.FOREIGN),
            bars(law("166(3)"), TriageFact.NEEDS_APPRAISAL),
            bars(law("166(4)"), TriageFact.DEFENDANT_MISSING),
            bars(law("166(5)"), TriageFact.COUNTERCLAIM),
            bars(law("166(6)"), TriageFact.UNSUITED_TO_SMALL_CLAIMS));

    private static final List<TriageOption> BASIC = List.of(
            simple(must(
                            SMALL_CLAIMS,
                            SOLE,
                            law("165(1)"),
                            needs(law("165(1)"), TriageFact.MONEY_ONLY),
                            needs(law("165(1)"), TriageFact.WITHIN_HALF_WAGE))
                    .and(NOT_SMALL_CLAIMS)
                    .filed(SINCE_2022)),
            simple(may(
                            SMALL_CLAIMS,
                            SOLE,
                            law("165(2)"),
                            needs(law("165(2)"), TriageFact.MONEY_ONLY),
                            needs(law("165(2)"), TriageFact.WITHIN_TWICE_WAGE),
                            needs(law("165(2)"), TriageFact.AGREED_SMALL_CLAIMS))
                    .and(NOT_SMALL_CLAIMS)
                    .filed(SINCE_2022)),
            simple(must(
                            SMALL_CLAIMS,
                            SOLE,
                            Citation.of("民诉法", "(2017) 162"),
                            needs(Citation.of("民诉法", "(2017) 162"), TriageFact.WITHIN_THIRTY_PERCENT),
                            bars(Citation.of("民诉解释", "(2015) 275"), TriageFact.STATUS_OR_TITLE),
                            bars(Citation.of("民诉解释", "(2015) 275"), TriageFact.FOREIGN),
                            bars(Citation.of("民诉解释", "(2015) 275"), TriageFact.NEEDS_APPRAISAL))
                    .filed(FROM_2013_TO_2021)),
            simple(may(SUMMARY, SOLE, law("160(1)"))),
            may(SUMMARY, SOLE, law("160(2)"), needs(law("160(2)"), TriageFact.AGREED_SUMMARY))
                    .and(NOT_SUMMARY)
                    .and(NOT_SOLE)
                    .and(WATCHED),
            may(
                            ORDINARY,
                            SOLE,
                            law("40(2)"),
                            needs(law("40(2)"), TriageFact.BASIC_FACTS_CLEAR),
                            needs(law("40(2)"), TriageFact.RIGHTS_CLEAR),
                            bars(law("41(3)"), TriageFact.REMANDED),
                            bars(law("41(4)"), TriageFact.RETRIAL),
                            bars(interpretation("292"), TriageFact.REVOCATION_SUIT))
                    .and(NOT_SOLE)
                    .and(WATCHED)
                    .filed(SINCE_2022),
            must(ORDINARY, PANEL, law("40(1)")));

    private static final List<TriageOption> HIGHER = List.of(must(ORDINARY, PANEL, law("40(1)")));
    private static final List<TriageOption> REMANDED = List.of(must(ORDINARY, PANEL, law("41(3)")));
    private static final List<TriageOption> RETRIAL = List.of(must(TRIAL_SUPERVISION, PANEL, law("41(4)")));
    private static final List<TriageOption> APPEAL = List.of(must(SECOND_INSTANCE, PANEL, law("41(1)")));
    private static final List<TriageOption> APPEAL_AT_INTERMEDIATE = List.of(
            may(
                            SECOND_INSTANCE,
                            SOLE,
                            law("41(2)"),
                            needs(law("41(2)"), TriageFact.FIRST_INSTANCE_SUMMARY, TriageFact.APPEAL_AGAINST_RULING),
                            needs(law("41(2)"), TriageFact.FACTS_CLEAR),
                            needs(law("41(2)"), TriageFact.RIGHTS_CLEAR),
                            needs(law("41(2)"), TriageFact.AGREED_SOLE_JUDGE))
                    .and(NOT_SOLE)
                    .and(WATCHED)
                    .filed(SINCE_2022),
            must(SECOND_INSTANCE, PANEL, law("41(1)")));
    private static final List<TriageOption> SPECIAL_CASES = List.of(
            must(
                    SPECIAL,
                    SOLE,
                    law("185"),
                    bars(law("185"), TriageFact.VOTER_QUALIFICATION),
                    bars(law("185"), TriageFact.NOVEL_OR_HARD)),
            must(SPECIAL, PANEL, law("185")));

    private CivilOptions() {}

    static List<TriageOption> of(TriageStage stage, CourtLevel level) {
        return switch (stage) {
            case FIRST -> level == CourtLevel.BASIC ? BASIC : HIGHER;
            case REMANDED -> REMANDED;
            case SECOND -> level == CourtLevel.INTERMEDIATE ? APPEAL_AT_INTERMEDIATE : APPEAL;
            case RETRIAL -> RETRIAL;
            case SPECIAL -> SPECIAL_CASES;
        };
    }

    /** Small claims are a part of summary procedure: a simple case, nothing that bars it, a sole judge. */
    private static TriageOption simple(TriageOption option) {
        return option.and(SIMPLE).and(NOT_SUMMARY).and(NOT_SOLE).and(WATCHED);
    }

    private static Citation law(String article) {
        return Citation.of("民诉法", article);
    }

    private static Citation interpretation(String article) {
        return Citation.of("民诉解释", article);
    }
}
