package org.mingjing.court.justice.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.court.justice.filing.FilingHands.THURSDAY;
import static org.mingjing.court.justice.filing.FilingHands.TODAY;
import static org.mingjing.court.justice.filing.FilingHands.code;
import static org.mingjing.court.justice.filing.FilingHands.complete;
import static org.mingjing.court.justice.filing.FilingHands.granted;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.triage.TriageDecision;
import org.mingjing.court.justice.triage.TriageDecisions;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.triage.Formation;
import org.mingjing.law.triage.FourCategories;
import org.mingjing.law.triage.TriageFact;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 立案时分流 A loan of 50,000 yuan in Jiangsu, where half the average wage of 2022 is 60,862 yuan. */
@WithCourt
@Import(FilingHands.class)
@TestPropertySource(properties = "mingjing.test.database=filing-triage") // counts numbers
class FilingTriageIT {

    private static final Set<TriageFact> SIMPLE =
            Set.of(TriageFact.FACTS_CLEAR, TriageFact.RIGHTS_CLEAR, TriageFact.DISPUTE_SMALL, TriageFact.MONEY_ONLY);

    @Autowired
    private FilingHands hands;

    @Autowired
    private Filings filings;

    @Autowired
    private Cases cases;

    @Autowired
    private TriageDecisions decisions;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private DSLContext database;

    @LocalServerPort
    private int port;

    @Test
    void whatTheLawProposesIsDecidedAndKept() {
        FilingId id = hands.received(complete());
        granted(hands.accept(id, Procedure.SMALL_CLAIMS, Formation.SOLE, answered(Map.of()), "", false));
        CaseCard card = caseOf(id);
        assertThat(card.procedure()).isEqualTo(Procedure.SMALL_CLAIMS);
        assertThat(card.formation()).isEqualTo(org.mingjing.court.justice.cases.Formation.SOLE);
        TriageDecision kept = decision(card);
        assertThat(kept.departs()).isFalse();
        assertThat(kept.settled()).isTrue();
        assertThat(kept.proposedBy()).isEqualTo(Citation.of("民诉法", "165(1)"));
        assertThat(kept.wageSource()).isEqualTo("苏高法电〔2024〕9号");
        assertThat(kept.facts().known()).containsEntry(TriageFact.FOREIGN, false);
        assertThat(kept.ledger().steps()).extracting(step -> step.code()).contains("triage.proposed", "triage.wage");
        assertThat(kept.occurredOn()).isEqualTo(TODAY);
        assertThat(kept.by())
                .isEqualTo(hands.origin(Role.FILING_CLERK, TODAY).who().id());
    }

    @Test
    void whatTheLawShutsIsRefusedWithItsArticleAndNothingIsLost() {
        FilingId id = hands.received(complete());
        Decision<String> shut = hands.accept(
                id, Procedure.SMALL_CLAIMS, Formation.SOLE, answered(Map.of(TriageFact.FOREIGN, true)), "当事人要求", false);
        assertThat(code(shut)).isEqualTo("triage.refused.barred");
        assertThat(((Decision.Refused<String>) shut).citation()).isEqualTo(Citation.of("民诉法", "166(2)"));
        assertThat(hands.filing(id).state()).isEqualTo(FilingState.RECEIVED);
        assertThat(code(hands.accept(id, Procedure.ORDINARY, Formation.PANEL, answered(Map.of()), "当事人要求", false)))
                .as("165(1) leaves no choice")
                .isEqualTo("triage.refused.demanded");
    }

    @Test
    void aDepartureNeedsAReason() {
        FilingId id = hands.received(complete());
        assertThat(code(hands.accept(id, Procedure.SUMMARY, Formation.SOLE, Map.of(), " ", false)))
                .isEqualTo("triage.refused.reason");
        granted(hands.accept(id, Procedure.SUMMARY, Formation.SOLE, Map.of(), "事实待开庭查明", false));
        TriageDecision kept = decision(caseOf(id));
        assertThat(kept.departs()).isTrue();
        assertThat(kept.settled()).as("much was not known").isFalse();
        assertThat(kept.reason()).isEqualTo("事实待开庭查明");
        assertThat(kept.proposedFormation()).isEqualTo(Formation.PANEL);
    }

    /** 100,000 yuan is over 60,862 and under 243,448 yuan: 民诉法 165(2). */
    @Test
    void overHalfTheWageSmallClaimsNeedTheAgreementOnRecord() {
        Complaint dear = FilingHands.claiming(Money.ofYuan(100_000));
        FilingId id = hands.received(dear);
        Map<TriageFact, Boolean> unasked = answered(Map.of());
        unasked.remove(TriageFact.AGREED_SMALL_CLAIMS);
        Decision<String> early = hands.accept(id, Procedure.SMALL_CLAIMS, Formation.SOLE, unasked, "标的额不大", false);
        assertThat(code(early)).isEqualTo("triage.refused.unagreed");
        assertThat(((Decision.Refused<String>) early).citation()).isEqualTo(Citation.of("民诉法", "165(2)"));
        assertThat(Visitor.as(port, Role.FILING_CLERK)
                        .get("/filings/" + id + "/accept")
                        .body())
                .as("said beside the question itself")
                .contains("id=\"fact-AGREED_SMALL_CLAIMS-open\"", "待记录", "不记录双方的约定或者同意，不能选“小额诉讼程序”", "须先记录约定");
        unasked.put(TriageFact.AGREED_SMALL_CLAIMS, true);
        granted(hands.accept(id, Procedure.SMALL_CLAIMS, Formation.SOLE, unasked, "", false));
        assertThat(caseOf(id).procedure()).isEqualTo(Procedure.SMALL_CLAIMS);
    }

    /** 登记立案规定 7: what is missing is told at once; only then is it corrected, or filed. */
    @Test
    void whatTheLawAsksForFirstIsTheFirstButton() {
        Visitor clerk = Visitor.as(port, Role.FILING_CLERK);
        FilingId whole = hands.received(complete());
        assertThat(clerk.get("/filings/" + whole).body()).contains(main(whole, "accept"));
        FilingId lacking = hands.received(FilingHands.incomplete());
        assertThat(clerk.get("/filings/" + lacking).body())
                .contains(main(lacking, "tell"))
                .doesNotContain(main(lacking, "accept"));
        granted(hands.tell(lacking));
        assertThat(clerk.get("/filings/" + lacking).body())
                .contains(main(lacking, "correct"), "/filings/" + lacking + "/ledger");
        assertThat(clerk.get("/filings/" + lacking + "/ledger").body())
                .as("the day by which to correct opens its reasons")
                .contains("补正期限", "登记立案规定 7", "2026-11-29");
    }

    private static String main(FilingId id, String step) {
        return "<a class=\"btn btn-primary\" href=\"/filings/" + id + "/" + step + "\"";
    }

    @Test
    void aHardCaseIsOfTheFourCategoriesAndForAPanel() {
        FilingId id = hands.received(complete());
        Map<TriageFact, Boolean> hard = answered(Map.of(TriageFact.NOVEL_OR_HARD, true));
        assertThat(code(hands.accept(id, Procedure.SUMMARY, Formation.SOLE, hard, "x", false)))
                .isEqualTo("triage.refused.barred");
        granted(hands.accept(id, Procedure.ORDINARY, Formation.PANEL, hard, "", false));
        assertThat(decision(caseOf(id)).categories()).containsExactly(FourCategories.HARD_OR_SENSITIVE);
    }

    @Test
    void aDecisionIsNeverChanged() {
        granted(hands.accept(hands.received(complete()), false));
        for (String change : List.of("update triage.sorting set reason = 'x'", "delete from triage.sorting")) {
            assertThatThrownBy(() -> boundary.write(FilingHands.scope(), () -> database.execute(change)))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theRegisterIsSearchedByNumberNameCauseAndTitle() {
        FilingId id = hands.received(FilingHands.complaint(THURSDAY, "13800000000", Set.of()));
        Filing filing = hands.filing(id);
        for (String words : List.of(filing.number(), " " + filing.serial(), "甲", "借贷", "甲与乙民间借贷纠纷")) {
            assertThat(found(words)).as(words).contains(id);
        }
        for (String words : List.of("2025-00001", "丙", "离婚", "%", "丙与乙民间借贷")) {
            assertThat(found(words)).as(words).doesNotContain(id);
        }
    }

    private List<FilingId> found(String words) {
        return boundary
                .read(
                        FilingHands.scope(),
                        () -> filings.list(new FilingSearch(TestCourt.BASIC, false, words, Set.of()), 0, 100))
                .stream()
                .map(Filing::id)
                .toList();
    }

    /** A simple claim of money; everything else not so, except what is told here. */
    private static Map<TriageFact, Boolean> answered(Map<TriageFact, Boolean> besides) {
        Map<TriageFact, Boolean> answers = new EnumMap<>(TriageFact.class);
        for (TriageFact fact : TriageFact.values()) {
            answers.put(fact, SIMPLE.contains(fact));
        }
        answers.putAll(besides);
        return answers;
    }

    private CaseCard caseOf(FilingId id) {
        return boundary.read(
                FilingHands.scope(),
                () -> cases.find(Objects.requireNonNull(hands.filing(id).caseId()))
                        .orElseThrow());
    }

    private TriageDecision decision(CaseCard card) {
        return boundary.read(FilingHands.scope(), () -> decisions.of(card.id())).getFirst();
    }
}
