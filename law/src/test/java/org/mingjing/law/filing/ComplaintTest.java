package org.mingjing.law.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.casetype.CaseCategory;

/** 诉状 What a complaint is called, how it came, and what has to come with it (登记立案规定 6, 在线诉讼规则 9). */
class ComplaintTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Complaint LOAN = complaint(FilingKind.CIVIL, Set.of());

    @Test
    void itIsCalledByTheFirstOnEitherSide() {
        assertThat(LOAN.title()).isEqualTo("甲与丙民间借贷纠纷");
    }

    @Test
    void whatCameOnlineNeedsNoPaperCopies() {
        assertThat(items(LOAN.papers()))
                .containsExactly(
                        FilingItem.EVIDENCE_SOURCES,
                        FilingItem.DECENT_WORDS,
                        FilingItem.IDENTITY_PROOF,
                        FilingItem.COPIES,
                        FilingItem.EVIDENCE);
        Complaint online = LOAN.comingBy(true);
        assertThat(online.stated()).containsExactly(FilingTrait.ONLINE);
        assertThat(items(online.papers())).contains(FilingItem.EVIDENCE).doesNotContain(FilingItem.COPIES);
        assertThat(online.comingBy(false)).isEqualTo(LOAN);
    }

    /** What is written in the complaint is not handed in beside it; each item once. */
    @Test
    void whatMayHaveToComeWithItByItsKind() {
        assertThat(Complaint.papers(FilingKind.ADMINISTRATIVE))
                .containsExactly(
                        FilingItem.EVIDENCE_SOURCES,
                        FilingItem.WITNESS_DETAILS,
                        FilingItem.IDENTITY_PROOF,
                        FilingItem.ORGANISATION_PROOF,
                        FilingItem.LEGAL_REPRESENTATIVE_PROOF,
                        FilingItem.AGENT_IDENTITY,
                        FilingItem.COPIES,
                        FilingItem.EVIDENCE,
                        FilingItem.ACT_PROOF,
                        FilingItem.INTEREST_PROOF);
        assertThat(Complaint.papers(FilingKind.PRIVATE_PROSECUTION))
                .contains(FilingItem.ON_BEHALF_PROOF, FilingItem.COURT_AND_DATE)
                .doesNotContain(FilingItem.ACT_PROOF, FilingItem.CLAIMS, FilingItem.AUTHORISATION);
    }

    /** 登记立案规定 8: seven days; from a correction that came in later the whole period runs again. */
    @Test
    void theCourtDecidesWithinSevenDaysOfWhatIsComplete() {
        assertThat(LOAN.examination(MONDAY, PublishedHolidays.calendar()).due()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(LOAN.examination(MONDAY, PublishedHolidays.calendar())
                        .ledger()
                        .steps())
                .noneMatch(step -> step.code().equals("filing.period.restarts"));
        assertThat(LOAN.examination(MONDAY.plusDays(3), PublishedHolidays.calendar())
                        .due())
                .isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "CIVIL, 民初, CIVIL",
        "ADMINISTRATIVE, 行初, ADMINISTRATIVE",
        "PRIVATE_PROSECUTION, 刑初, CRIMINAL",
        "THIRD_PARTY_REVOCATION, 民撤, CIVIL",
        "ENFORCEMENT_OBJECTION, 民初, CIVIL",
    })
    void theCaseThatComesOfIt(FilingKind kind, String word, CaseCategory category) {
        assertThat(kind.typeWord()).isEqualTo(word);
        assertThat(kind.category()).isEqualTo(category);
    }

    private static List<FilingItem> items(List<FilingRequirement> papers) {
        return papers.stream().map(FilingRequirement::item).toList();
    }

    private static Complaint complaint(FilingKind kind, Set<FilingTrait> stated) {
        return new Complaint(
                kind,
                MONDAY,
                "民间借贷纠纷",
                "返还借款五万元",
                "被告借款到期未还",
                "被告住所地",
                null,
                List.of(
                        new Litigant(Side.CLAIMANT, false, "甲", "", "一号", "138", "", "", false),
                        new Litigant(Side.CLAIMANT, false, "乙", "", "一号", "138", "", "", false),
                        new Litigant(Side.OPPONENT, false, "丙", "", "二号", "", "", "", false)),
                stated,
                Set.of());
    }
}
