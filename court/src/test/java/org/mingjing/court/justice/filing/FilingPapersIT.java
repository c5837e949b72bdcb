package org.mingjing.court.justice.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.filing.FilingHands.TODAY;
import static org.mingjing.court.justice.filing.FilingHands.granted;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.paper.Paper;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.filing.web.FilingPapers;
import org.mingjing.court.justice.writs.KnownFacts;
import org.mingjing.court.justice.writs.WritField;
import org.mingjing.court.justice.writs.WritTemplates;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.FilingBar;
import org.mingjing.law.filing.FilingKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 收件文书 The receipt, what is missing told at once, the refusal; received Thursday 2026-11-19, today is Sunday the 22nd. */
@WithCourt
@Import(FilingHands.class)
@TestPropertySource(properties = "mingjing.test.database=filing-papers")
class FilingPapersIT {

    @Autowired
    private FilingHands hands;

    @Autowired
    private FilingPapers papers;

    @Autowired
    private KnownFacts facts;

    @Autowired
    private WritTemplates templates;

    @Autowired
    private Cases cases;

    @Autowired
    private CourtBoundary boundary;

    @LocalServerPort
    private int port;

    @Test
    void theReceiptNamesWhatCameAndByWhenItIsExamined() {
        Filing filing = hands.filing(hands.received(FilingHands.incomplete()));
        assertThat(text(papers.of(filing, "receipt", TODAY)))
                .contains("云江市青石区人民法院", "立案材料收据", "收件号 " + filing.number(), "甲：", "2026年11月19日收到", "二〇二六年十一月二十二日")
                .contains("2026年11月26日前审查完毕");
        assertThat(papers.of(filing, "correction", TODAY)).as("nothing told").isEmpty();
        assertThat(papers.of(filing, "refusal", TODAY)).as("not refused").isEmpty();
        assertThat(papers.of(filing, "../index", TODAY)).isEmpty();
    }

    @Test
    void allThatIsMissingIsToldOnOnePaper() {
        FilingId id = hands.received(FilingHands.incomplete());
        int defects = hands.filing(id).defects().size();
        granted(hands.tell(id));
        Paper told = papers.of(hands.filing(id), "correction", TODAY).orElseThrow();
        assertThat(told.gaps()).isEmpty();
        assertThat(String.join("\n", told.lines())).contains("请在2026年11月29日前补正");
        assertThat(told.blocks().stream()
                        .filter(block -> block instanceof org.mingjing.court.foundation.paper.Block.Items)
                        .flatMap(block -> block.words()))
                .hasSize(defects);
    }

    @Test
    void theRefusalGivesItsReasonsAndTheWayUp() {
        FilingId id = hands.received(FilingHands.complete());
        granted(hands.refuse(id, "双方有仲裁协议。"));
        Paper refusal = papers.of(hands.filing(id), "refusal", TODAY).orElseThrow();
        assertThat(String.join("\n", refusal.lines())).contains("民事裁定书", "双方有仲裁协议。", "对甲的起诉，本院不予受理", "上诉于云江市中级人民法院");
        assertThat(refusal.gaps()).as("who signs is written in").containsExactly("承办法官");
    }

    @Test
    void theCivilRulingIsForCivilSuitsOnly() {
        Visitor clerk = Visitor.as(port, Role.FILING_CLERK);
        FilingId civil = hands.received(FilingHands.complete());
        granted(hands.refuse(civil, "双方有仲裁协议。"));
        assertThat(clerk.get("/filings/" + civil).body()).contains("/papers/refusal");
        Complaint whole = FilingHands.complete();
        FilingId id = hands.received(new Complaint(
                FilingKind.ADMINISTRATIVE,
                whole.receivedOn(),
                "行政处罚",
                whole.claims(),
                whole.grounds(),
                whole.connection(),
                null,
                whole.litigants(),
                Set.of(),
                whole.handedIn()));
        granted(hands.refuseFor(id, FilingBar.SUIT_TERM_OVER));
        assertThat(papers.of(hands.filing(id), "refusal", TODAY))
                .as("it states the articles of civil procedure")
                .isEmpty();
        assertThat(clerk.get("/filings/" + id).body())
                .contains("/papers/receipt")
                .doesNotContain("/papers/refusal");
    }

    @Test
    void elementsAreTheGroundsOfTheCase() {
        FilingId id = hands.received(FilingHands.elemented(
                Map.of("principal", "50000", "lent", "2026-01-05", "means", "转账", "owed", "50000")));
        granted(hands.accept(id, false));
        Map<WritField, String> known = boundary.read(
                FilingHands.scope(),
                () -> facts.of(
                        cases.find(Objects.requireNonNull(hands.filing(id).caseId()))
                                .orElseThrow(),
                        templates.of("judgment")));
        assertThat(known.get(WritField.GROUNDS))
                .isEqualTo("借款本金（元）：50000\n实际出借日期：2026-01-05\n出借方式（转账、现金等）：转账\n尚欠本金（元）：50000");
    }

    @Test
    void theCaseThatCameOfItKnowsItsClaimsAndItsFee() {
        FilingId id = hands.received(FilingHands.complete());
        granted(hands.accept(id, false));
        Map<WritField, String> known = boundary.read(
                FilingHands.scope(),
                () -> facts.of(
                        cases.find(Objects.requireNonNull(hands.filing(id).caseId()))
                                .orElseThrow(),
                        templates.of("fee-notice")));
        assertThat(known).containsEntry(WritField.CLAIMS, "返还借款五万元").containsEntry(WritField.GROUNDS, "借款到期未还");
        assertThat(known.get(WritField.FEE))
                .as("50,000 yuan: 50 + 2.5 % of 40,000 = 1,050, halved in the summary procedure")
                .contains("525");
    }

    private static String text(Optional<Paper> paper) {
        return String.join("\n", paper.orElseThrow().lines());
    }
}
