package org.mingjing.court.justice.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.filing.FilingHands.TODAY;
import static org.mingjing.court.justice.filing.FilingHands.code;
import static org.mingjing.court.justice.filing.FilingHands.complete;
import static org.mingjing.court.justice.filing.FilingHands.granted;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.triage.FormationRulings;
import org.mingjing.court.justice.triage.RuleOnFormation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.triage.Formation;
import org.mingjing.law.triage.TriageFact;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 独任转合议 By ruling, with the ground of 民诉法 42; a party's objection is answered by one; the summary case becomes an ordinary one first. */
@WithCourt
@Import(FilingHands.class)
@TestPropertySource(properties = "mingjing.test.database=filing-triage") // counts numbers
class FormationRulingIT {

    @Autowired
    private FilingHands hands;

    @Autowired
    private FormationRulings rulings;

    @Autowired
    private Cases cases;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private TestCourt court;

    @Test
    void ofItsOwnMotionOrOnAnObjectionButNotTwice() {
        CaseCard card = sole(Procedure.ORDINARY);
        assertThat(code(rule(card.id(), null, "", null, "理由"))).isEqualTo("triage.refused.objection");
        assertThat(code(rule(card.id(), TriageFact.NOVEL_OR_HARD, "", null, " ")))
                .isEqualTo("triage.refused.ruling");
        assertThat(code(rule(card.id(), null, "乙", TODAY.minusYears(1), "理由")))
                .as("raised before it was filed")
                .isEqualTo("triage.refused.outOfOrder");
        granted(rule(card.id(), null, "乙", TODAY, "不属于民事诉讼法第四十二条规定的情形"));
        assertThat(formation(card.id())).isEqualTo(org.mingjing.court.justice.cases.Formation.SOLE);
        granted(rule(card.id(), TriageFact.NOVEL_OR_HARD, "乙", TODAY, "属于新类型案件"));
        assertThat(formation(card.id())).isEqualTo(org.mingjing.court.justice.cases.Formation.PANEL);
        assertThat(boundary.read(FilingHands.scope(), () -> rulings.of(card.id())))
                .hasSize(2);
        assertThat(code(rule(card.id(), TriageFact.NOVEL_OR_HARD, "", null, "再次")))
                .isEqualTo("triage.refused.notSole");
    }

    @Test
    void aSummaryCaseBecomesAnOrdinaryOneFirst() {
        CaseCard card = sole(Procedure.SUMMARY);
        assertThat(code(rule(card.id(), TriageFact.PUBLIC_ATTENTION, "", null, "媒体关注")))
                .isEqualTo("triage.refused.procedureFirst");
    }

    private CaseCard sole(Procedure procedure) {
        FilingId id = hands.received(complete());
        granted(hands.accept(id, procedure, Formation.SOLE, Map.of(), "事实待开庭查明", false));
        CaseId caseId = Objects.requireNonNull(hands.filing(id).caseId());
        return boundary.read(FilingHands.scope(), () -> cases.find(caseId).orElseThrow());
    }

    private org.mingjing.court.justice.cases.@Nullable Formation formation(CaseId id) {
        return boundary.read(FilingHands.scope(), () -> cases.find(id).orElseThrow())
                .formation();
    }

    /** By adjudication management, which may record on every open case of the court. */
    private Decision<String> rule(
            CaseId id, @Nullable TriageFact ground, String party, @Nullable LocalDate raisedOn, String reasons) {
        return rulings.rule(new RuleOnFormation(
                new Origin(court.actor(Role.ADJUDICATION_MANAGEMENT), null, TODAY, UUID.randomUUID()),
                TestCourt.BASIC,
                id,
                ground,
                party,
                raisedOn,
                reasons,
                TODAY));
    }
}
