package org.mingjing.law.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjing.kernel.Citation;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.serving.ServiceEffect.Underway;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Phrase;
import org.mingjing.law.trace.Step;

/** 送达依据 Each attempt with the articles that its steps stand on, and what is open, proved and asked next. */
class ServiceLedgerTest {

    private static final WorkingCalendar CALENDAR = PublishedHolidays.calendar();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        // category, means, outcome, held, circumstance, steps after the attempt
        "CIVIL, DIRECT, SIGNED, RECEIPT, , day.signed 民诉法 87",
        "CIVIL, DIRECT, SIGNED_FOR, RECEIPT, , day.signed 民诉法 88",
        "CIVIL, DIRECT, SIGNED_BY_AGENT, RECEIPT, , day.signed 民诉法 88",
        "CIVIL, POST, SIGNED, POSTAL_RECEIPT, , day.signed 民诉法 91",
        "CIVIL, ENTRUSTED, SIGNED, LETTER_OF_REQUEST RECEIPT, , day.signed 民诉解释 134",
        "CIVIL, FORWARDED, SIGNED, RECEIPT, SOLDIER, day.signed 民诉法 94",
        "CIVIL, DIRECT, SIGNED, , , unproved 民诉法 87",
        "CIVIL, LEAVING, LEFT, RECORDING, , day.left 民诉法 89",
        "CRIMINAL, LEAVING, LEFT, RECORDING, , day.left 刑诉法 107",
        "CIVIL, LEAVING, LEFT, RECEIPT, , unproved 民诉法 89", // one of the two is missing either way
        "CRIMINAL, LEAVING, LEFT, RECEIPT, , unproved 刑诉法 107",
        "CIVIL, ENTRUSTED, SIGNED, , , unproved 民诉法 91; unproved 民诉法 91", // the request and the receipt
        "CIVIL, ELECTRONIC, ARRIVED, PLATFORM_RECORD, , barred 民诉法 90",
        "CRIMINAL, ELECTRONIC, ARRIVED, PLATFORM_RECORD, , barred 民诉法 90; barred 在线诉讼规则 3",
        "CIVIL, ELECTRONIC, ARRIVED, PLATFORM_RECORD, ELECTRONIC_CONSENT, day.arrived 民诉法 90; day.arrivedProof 民诉解释"
                + " 135",
        "CIVIL, DIRECT, REFUSED, , , day.refused 民诉法 89",
        "CRIMINAL, DIRECT, REFUSED, , , day.refused 刑诉法 107",
        "CIVIL, DIRECT, UNKNOWN, , , day.nobodyFound 民诉法 95",
        "CIVIL, DIRECT, , , , underway 民诉法 88",
        "CIVIL, POST, , , , underway 民诉法 91",
    })
    void theArticlesOfAnAttempt(
            CaseCategory category,
            ServiceMeans means,
            @Nullable ServiceOutcome outcome,
            @Nullable String held,
            @Nullable ServiceCircumstance circumstance,
            String steps) {
        var attempt =
                new ServiceAttempt(means, MONDAY, outcome, outcome == null ? null : MONDAY.plusDays(1), evidence(held));
        ServiceEffect effect = ServiceReckoner.reckon(
                attempt,
                new ServiceSituation(
                        ServiceDocument.COMPLAINT_COPY, category, Procedure.ORDINARY, circumstances(circumstance)),
                CALENDAR,
                LATER);
        assertThat(effect instanceof Underway).isEqualTo(outcome == null);
        Step first = effect.ledger().steps().getFirst();
        assertThat(first.code()).isEqualTo("serving.attempt");
        assertThat(first.citation()).isEqualTo(means.citation());
        assertThat(effect.ledger().steps().stream()
                        .skip(1)
                        .map(step -> step.code().replace("serving.", "") + " " + step.citation())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(steps);
    }

    /** Published 2026-01-20 the thirtieth day is 02-19, in the Spring Festival; abroad the sixtieth is 03-21, a Saturday. */
    @Test
    void aNoticeTellsHowItsDaysWereCounted() {
        assertThat(notice()).contains("serving.notice.published 2026-01-20").contains("serving.notice.over 2026-02-24");
        assertThat(notice()).anyMatch(step -> step.endsWith(" 2026-02-19"));
        assertThat(notice(ServiceCircumstance.ABROAD))
                .containsExactly(
                        "serving.attempt 2026-01-20",
                        "serving.notice.published 2026-01-20",
                        "ledger.start 2026-01-20",
                        "serving.term.days 2026-03-21",
                        "ledger.rolled 2026-03-23",
                        "serving.notice.over 2026-03-23");
    }

    private static List<String> notice(ServiceCircumstance... more) {
        LocalDate on = LocalDate.of(2026, 1, 20);
        var attempt = new ServiceAttempt(
                ServiceMeans.PUBLIC_NOTICE,
                on,
                ServiceOutcome.PUBLISHED,
                on,
                Set.of(ServiceEvidence.NOTICE, ServiceEvidence.REASON_ON_FILE));
        Set<ServiceCircumstance> all = Arrays.stream(more).collect(Collectors.toSet());
        all.add(ServiceCircumstance.WHEREABOUTS_UNKNOWN);
        var here = new ServiceSituation(ServiceDocument.COMPLAINT_COPY, CaseCategory.CIVIL, Procedure.ORDINARY, all);
        return dated(ServiceReckoner.reckon(attempt, here, CALENDAR, LATER).ledger());
    }

    /** Five days from Monday 03-02 end on a Saturday, ten on a Thursday; the holidays of 2027 are not published. */
    @Test
    void aTermTellsOnlyWhatHappened() {
        assertThat(term(MONDAY, 10)).containsExactly("ledger.start 2026-03-02", "serving.term.days 2026-03-12");
        assertThat(term(MONDAY, 5))
                .containsExactly("ledger.start 2026-03-02", "serving.term.days 2026-03-07", "ledger.rolled 2026-03-09");
        assertThat(term(LocalDate.of(2027, 3, 1), 10))
                .containsExactly("ledger.start 2027-03-01", "serving.term.days 2027-03-11", "ledger.provisional null");
    }

    private static List<String> term(LocalDate from, int days) {
        return dated(
                StatutoryTerm.of(Phrase.of("appeal.from.received"), from, days, Citation.of("民诉法", "174"), CALENDAR)
                        .ledger());
    }

    private static List<String> dated(Ledger ledger) {
        return ledger.steps().stream()
                .map(step -> step.code() + " " + step.date())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, JUDGMENT, CIVIL, WHEREABOUTS_UNKNOWN, postToNobody 法院专递规定 1(2)",
        "POST, JUDGMENT, CIVIL, , ''",
        "PUBLIC_NOTICE, JUDGMENT, CRIMINAL, WHEREABOUTS_UNKNOWN, criminalNotice 刑诉法 107",
        "PUBLIC_NOTICE, MEDIATION_STATEMENT, CIVIL, WHEREABOUTS_UNKNOWN, mediationInPerson 民诉解释 133",
        "PUBLIC_NOTICE, JUDGMENT, CIVIL, , othersFirst 民诉法 95",
        "LEAVING, MEDIATION_STATEMENT, CIVIL, , mediationInPerson 民诉解释 133",
        "FORWARDED, JUDGMENT, CIVIL, , nobodyForwards 民诉法 92",
        "FORWARDED, JUDGMENT, CIVIL, SOLDIER, ''",
        "FORWARDED, JUDGMENT, CIVIL, CONFINED, ''",
        "ELECTRONIC, JUDGMENT, CIVIL, ABROAD, ''", // 民诉法 283
    })
    void whatShutsAMeans(
            ServiceMeans means,
            ServiceDocument document,
            CaseCategory category,
            @Nullable ServiceCircumstance circumstance,
            String bars) {
        var here = new ServiceSituation(document, category, Procedure.ORDINARY, circumstances(circumstance));
        assertThat(ServiceRules.bars(means, here).stream()
                        .map(bar -> bar.code().replace("serving.bar.", "") + " " + bar.citation())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(bars);
        assertThat(ServiceRules.open(here).anyMatch(open -> open == means)).isEqualTo(bars.isEmpty());
    }

    @Test
    void whatMayProveAMeans() {
        assertThat(ServiceRules.evidence(ServiceMeans.POST))
                .containsExactlyInAnyOrder(ServiceEvidence.POSTAL_RECEIPT, ServiceEvidence.RETURNED_MAIL);
        assertThat(ServiceRules.evidence(ServiceMeans.LEAVING))
                .containsExactlyInAnyOrder(
                        ServiceEvidence.RECEIPT, ServiceEvidence.WITNESSES, ServiceEvidence.RECORDING);
        assertThat(ServiceRules.evidence(ServiceMeans.ELECTRONIC)).containsExactly(ServiceEvidence.PLATFORM_RECORD);
    }

    /** 民诉法 89 and 刑诉法 107: whoever refuses is served by leaving it, in criminal cases under their own law. */
    @ParameterizedTest
    @CsvSource({"CIVIL, 民诉法 89", "CRIMINAL, 刑诉法 107"})
    void whoeverRefusesIsLeftThePaper(CaseCategory category, String law) {
        var refused =
                new ServiceAttempt(ServiceMeans.DIRECT, MONDAY, ServiceOutcome.REFUSED, MONDAY.plusDays(1), Set.of());
        var here = new ServiceSituation(ServiceDocument.JUDGMENT, category, Procedure.ORDINARY, Set.of());
        ServiceAdvice advice = ServiceAdvice.next(List.of(refused), here);
        assertThat(advice.means()).isEqualTo(ServiceMeans.LEAVING);
        assertThat(advice.citation()).hasToString(law);
    }

    @ParameterizedTest
    @EnumSource
    void anOutcomeIsSignedWhenSomebodySigned(ServiceOutcome outcome) {
        assertThat(outcome.signed()).isEqualTo(outcome.name().startsWith("SIGNED"));
    }

    @Test
    void whatIsKnownAtOnceAndWhatFollowsFromTheAttempts() {
        assertThat(Arrays.stream(ServiceMeans.values()).filter(ServiceMeans::immediate))
                .containsExactly(ServiceMeans.LEAVING, ServiceMeans.PUBLIC_NOTICE);
        assertThat(Arrays.stream(ServiceCircumstance.values()).filter(one -> !one.stated()))
                .containsExactly(ServiceCircumstance.OTHER_MEANS_FAILED);
    }

    private static Set<ServiceCircumstance> circumstances(@Nullable ServiceCircumstance one) {
        return one == null ? Set.of() : Set.of(one);
    }

    private static Set<ServiceEvidence> evidence(@Nullable String held) {
        return held == null
                ? Set.of()
                : Arrays.stream(held.split(" ", -1))
                        .map(ServiceEvidence::valueOf)
                        .collect(Collectors.toSet());
    }
}
