package org.mingjing.law.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.law.cause.Causes;

/** 要素式诉状 Which causes have a form, and what stands for the facts and grounds. */
class ElementFormTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "CIVIL, 民间借贷纠纷, PRIVATE_LOAN",
        "CIVIL, 追索劳动报酬纠纷, LABOUR", // stands under 劳动争议
        "CIVIL, 机动车交通事故责任纠纷, TRAFFIC",
        "CIVIL, 名誉权纠纷,",
        "CIVIL, '',",
        "CIVIL, 没有这个案由,",
        "ADMINISTRATIVE, 民间借贷纠纷,",
    })
    void theCauseDecidesTheForm(FilingKind kind, String cause, String form) {
        assertThat(ElementForm.of(kind, cause, DAY).map(ElementForm::id).orElse(null))
                .isEqualTo(form);
    }

    @Test
    void everyFormIsForACauseOfTheListInForce() {
        var causes = Causes.inForce(FilingKind.CIVIL.causeField(), DAY).orElseThrow();
        assertThat(ElementForm.held()).hasSizeGreaterThanOrEqualTo(10).allSatisfy(form -> {
            assertThat(causes.byName(form.cause())).as(form.cause()).isPresent();
            assertThat(form.elements()).extracting(Element::key).doesNotHaveDuplicates();
            assertThat(form.elements()).anyMatch(Element::needed);
        });
    }

    @Test
    void theNeededElementsTogetherStandForTheGrounds() {
        Map<String, String> told =
                new HashMap<>(Map.of("principal", "50000", "lent", "2026-01-05", "means", "转账", "owed", " "));
        assertThat(grounds(told)).as("owed is blank").isTrue();
        told.put("owed", "50000");
        assertThat(grounds(told)).isFalse();
    }

    /** Whether the grounds are told to be missing. */
    private static boolean grounds(Map<String, String> told) {
        var complaint = new Complaint(
                FilingKind.CIVIL, DAY, "民间借贷纠纷", "返还借款", "", "被告住所地", null, List.of(), Set.of(), Set.of(), told);
        return complaint.requirements().anyMatch(rule -> rule.item() == FilingItem.GROUNDS)
                && ComplaintReading.defects(complaint).stream().anyMatch(defect -> defect.item() == FilingItem.GROUNDS);
    }
}
