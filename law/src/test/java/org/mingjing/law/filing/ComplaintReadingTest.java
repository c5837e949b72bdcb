package org.mingjing.law.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kernel.Money;
import org.mingjing.law.procedure.Procedure;

/** 诉状审阅 What a complaint lacks, party by party. */
class ComplaintReadingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Set<FilingItem> ALL = EnumSet.allOf(FilingItem.class);

    /** Made up. Weights 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2: 7+9+5+4+2+9+54+9+5+2 = 106, 106 mod 11 = 7, whose sign is 5. */
    private static final String SOMEBODY = "110101199001010015";

    private static final Litigant CLAIMANT =
            new Litigant(Side.CLAIMANT, false, "甲", SOMEBODY, "某市某区一号", "13800000000", "", "", false);
    private static final Litigant OPPONENT = new Litigant(Side.OPPONENT, false, "乙", "", "某市某区二号", "", "", "", false);

    @Test
    void aCompleteComplaintLacksNothingAndIsFiled() {
        Complaint complete = complaint(List.of(CLAIMANT, OPPONENT), ALL);
        assertThat(ComplaintReading.defects(complete)).isEmpty();
        assertThat(FilingExaminer.examine(ComplaintReading.facts(complete, CorrectionCourse.NOT_TOLD, Set.of())))
                .isInstanceOf(FilingExamination.Accept.class);
    }

    @Test
    void everythingMissingIsFoundAtOnce() {
        Complaint empty = new Complaint(FilingKind.CIVIL, MONDAY, "", " ", "", "", null, List.of(), Set.of(), Set.of());
        assertThat(lines(empty))
                .containsExactly(
                        "CLAIMANT_DETAILS claimantMissing 民诉法 124(1)",
                        "RESPONDENT_IDENTIFIED opponentMissing 民诉解释 209",
                        "CLAIMS 民诉法 122(3)",
                        "GROUNDS 民诉法 122(3)",
                        "EVIDENCE_SOURCES 登记立案规定 4(4)",
                        "DECENT_WORDS 民诉解释 210",
                        "COPIES 登记立案规定 6(4)",
                        "EVIDENCE 登记立案规定 6(5)",
                        "null causeUnlisted 民诉法 122",
                        "null connectionMissing 民诉法 122");
    }

    @Test
    void aPartyIsNamedWithWhatItLacks() {
        Litigant bare = new Litigant(Side.CLAIMANT, true, "某公司", "", "", "", "", "丙律师", false);
        Litigant unknown = new Litigant(Side.OPPONENT, false, "丁", "", "", "", "", "", false);
        assertThat(ComplaintReading.defects(complaint(List.of(bare, unknown), ALL)))
                .extracting(defect -> defect.gap() + " " + defect.whom())
                .containsExactly(
                        "claimantAddress 某公司",
                        "claimantPhone 某公司",
                        "headMissing 某公司",
                        "opponentUnclear 丁",
                        "authorityMissing 某公司");
    }

    @Test
    void twoPartiesUnderOneNumberAreBothNamed() {
        Litigant same = new Litigant(Side.OPPONENT, false, "乙", SOMEBODY, "某市某区二号", "", "", "", false);
        assertThat(ComplaintReading.defects(complaint(List.of(CLAIMANT, same), ALL)))
                .extracting(defect -> defect.gap() + " " + defect.whom())
                .containsExactly("identityTwice 甲", "identityTwice 乙");
    }

    @Test
    void whatComesWithItFollowsFromItsParties() {
        assertThat(complaint(List.of(CLAIMANT, OPPONENT), Set.of()).papers())
                .extracting(FilingRequirement::item)
                .contains(FilingItem.IDENTITY_PROOF, FilingItem.COPIES)
                .doesNotContain(FilingItem.ORGANISATION_PROOF, FilingItem.AGENT_IDENTITY, FilingItem.WITNESS_DETAILS);
        Litigant company = new Litigant(Side.CLAIMANT, true, "某公司", "", "", "", "", "丙律师", true);
        assertThat(complaint(List.of(company, OPPONENT), Set.of()).papers())
                .extracting(FilingRequirement::item)
                .contains(FilingItem.ORGANISATION_PROOF, FilingItem.AGENT_IDENTITY)
                .doesNotContain(FilingItem.IDENTITY_PROOF);
    }

    @Test
    void theCauseStandsInTheEditionInForce() {
        assertThat(gaps(FilingKind.CIVIL, "民间借贷纠纷")).doesNotContain("causeUnlisted");
        assertThat(gaps(FilingKind.CIVIL, "借钱不还")).contains("causeUnlisted");
        assertThat(gaps(FilingKind.PRIVATE_PROSECUTION, "侮辱罪")).doesNotContain("causeUnlisted");
    }

    /** A doubt does not keep anybody from filing; a passport is not judged. */
    @Test
    void numbersAreDoubtsOnly() {
        Litigant traveller = new Litigant(Side.CLAIMANT, false, "甲", "E12345678", "一号", "13800000000", "", "", false);
        assertThat(ComplaintReading.defects(complaint(List.of(traveller, OPPONENT), ALL)))
                .isEmpty();
        Litigant wrong = new Litigant(Side.CLAIMANT, false, "甲", "110101199001010016", "一号", "138", "", "", false);
        Complaint doubtful = complaint(List.of(wrong, OPPONENT), ALL);
        assertThat(ComplaintReading.defects(doubtful)).singleElement().satisfies(defect -> {
            assertThat(defect.gap()).isEqualTo("identityImpossible");
            assertThat(defect.blocks()).isFalse();
        });
        assertThat(FilingExaminer.examine(ComplaintReading.facts(doubtful, CorrectionCourse.NOT_TOLD, Set.of())))
                .isInstanceOf(FilingExamination.Accept.class);
    }

    @ParameterizedTest
    @CsvSource({
        "110101199001010015, true",
        "110101199001010016, false",
        "110101199013010015, false", // no thirteenth month
        // their check signs are right: 177 mod 11 = 1, sign 0; 137 mod 11 = 5, sign 7; 116 mod 11 = 6, sign 6
        "320100199913010010, false",
        "320100184912010017, false", // nobody is that old
        "320100185012010016, true",
        "11010119900101001, false",
        "110101900101001, false", // fifteen digits, until 1999
    })
    void residentNumbers(String number, boolean possible) {
        assertThat(IdentityNumbers.resident(number)).isEqualTo(possible);
    }

    /** Weights are powers of 3 modulo 31: 829 in all, 829 mod 31 = 23, 31 - 23 = 8. */
    @ParameterizedTest
    @CsvSource({"91320100MA00000008, true", "91320100MA00000009, false", "91320100MI00000008, false", "9132, false"})
    void creditCodes(String code, boolean possible) {
        assertThat(IdentityNumbers.creditCode(code)).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({
        "CIVIL, SUMMARY, CIV-1-SUM",
        "CIVIL, SMALL_CLAIMS, CIV-1-SMALL",
        "ADMINISTRATIVE, ORDINARY, ADM-1",
        "PRIVATE_PROSECUTION, SUMMARY, CRIM-1-SUM",
        "THIRD_PARTY_REVOCATION, SUMMARY,", // 民诉解释 292: a panel
        "ENFORCEMENT_OBJECTION, ORDINARY, CIV-1-ORD", // 民诉解释 308
        "ENFORCEMENT_OBJECTION, SUMMARY,",
    })
    void triedUnder(FilingKind kind, Procedure procedure, String limit) {
        assertThat(kind.trialLimit(procedure).orElse(null)).isEqualTo(limit);
    }

    private static List<String> lines(Complaint complaint) {
        return ComplaintReading.defects(complaint).stream()
                .map(one -> (one.item() + " " + one.gap()).strip() + " " + one.citation())
                .toList();
    }

    private static List<String> gaps(FilingKind kind, String cause) {
        return ComplaintReading.defects(
                        new Complaint(kind, MONDAY, cause, "x", "x", "x", null, List.of(), Set.of(), ALL))
                .stream()
                .map(FilingDefect::gap)
                .toList();
    }

    private static Complaint complaint(List<Litigant> litigants, Set<FilingItem> handedIn) {
        return new Complaint(
                FilingKind.CIVIL,
                MONDAY,
                "民间借贷纠纷",
                "返还借款五万元",
                "被告借款到期未还",
                "被告住所地",
                Money.ofYuan(50_000),
                litigants,
                Set.of(),
                handedIn);
    }
}
