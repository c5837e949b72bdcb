package org.mingjing.law.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.law.serving.ServiceCircumstance.*;
import static org.mingjing.law.serving.ServiceDocument.*;
import static org.mingjing.law.serving.ServiceEvidence.*;
import static org.mingjing.law.serving.ServiceMeans.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.serving.ServiceEffect.Running;
import org.mingjing.law.serving.ServiceEffect.Served;
import org.mingjing.law.trace.LedgerText;

/** 送达日期 Worked by hand from 民诉法 87-95, 民诉解释 131-141 and 审限规定 10. */
class ServiceReckonerTest {

    private static final WorkingCalendar CALENDAR = PublishedHolidays.calendar();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        // means, document, outcome, held, day it counts, day of the trial limit
        "DIRECT, JUDGMENT, SIGNED, RECEIPT, 2026-03-06, 2026-03-06",
        "DIRECT, JUDGMENT, SIGNED_FOR, RECEIPT, 2026-03-06, 2026-03-06",
        "DIRECT, JUDGMENT, REFUSED_IN_COURT, RECEIPT, 2026-03-06, 2026-03-06",
        "DIRECT, COMPLAINT_COPY, SIGNED, RECEIPT, 2026-03-06,",
        "DIRECT, JUDGMENT, SIGNED, , ,", // nothing proves it
        "DIRECT, JUDGMENT, REFUSED, , ,",
        "DIRECT, JUDGMENT, ABSENT, , ,",
        "LEAVING, JUDGMENT, LEFT, RECEIPT WITNESSES, 2026-03-06, 2026-03-06",
        "LEAVING, JUDGMENT, LEFT, RECORDING, 2026-03-06, 2026-03-06",
        "LEAVING, JUDGMENT, LEFT, RECEIPT, ,", // without witnesses and without a recording
        "LEAVING, MEDIATION_STATEMENT, LEFT, RECORDING, ,", // 民诉解释 133
        "DIRECT, MEDIATION_STATEMENT, SIGNED_FOR, RECEIPT, ,",
        "DIRECT, MEDIATION_STATEMENT, SIGNED_BY_AGENT, RECEIPT, 2026-03-06, 2026-03-06",
        "POST, JUDGMENT, SIGNED, POSTAL_RECEIPT, 2026-03-06, 2026-03-02", // 审限规定 10(3): the day of posting
        "POST, COMPLAINT_COPY, RETURNED, , ,",
        "POST, JUDGMENT, RETURNED_REFUSED, RETURNED_MAIL, 2026-03-06, 2026-03-02",
        "POST, JUDGMENT, RETURNED_ADDRESS, RETURNED_MAIL, ,", // the address was never confirmed
        "ENTRUSTED, JUDGMENT, SIGNED, LETTER_OF_REQUEST RECEIPT, 2026-03-06, 2026-03-06",
        "ENTRUSTED, JUDGMENT, SIGNED, RECEIPT, ,",
        "ELECTRONIC, JUDGMENT, ARRIVED, PLATFORM_RECORD, ,", // without consent
    })
    void eachMeansHasItsDay(
            ServiceMeans means,
            ServiceDocument document,
            ServiceOutcome outcome,
            @Nullable String held,
            @Nullable LocalDate on,
            @Nullable LocalDate trialEnd) {
        var attempt = new ServiceAttempt(means, MONDAY, outcome, MONDAY.plusDays(4), evidence(held));
        ServiceEffect effect = reckon(attempt, situation(document, Procedure.ORDINARY));
        readable(effect);
        if (on == null) {
            assertThat(effect).isInstanceOf(ServiceEffect.Unserved.class);
        } else {
            assertThat(effect).isInstanceOfSatisfying(Served.class, served -> {
                assertThat(served.on()).isEqualTo(on);
                assertThat(served.trialEnd()).isEqualTo(trialEnd);
            });
        }
    }

    @Test
    void electronicOnlyWithConsent() {
        var sent = new ServiceAttempt(ELECTRONIC, MONDAY, ServiceOutcome.ARRIVED, MONDAY, EnumSet.of(PLATFORM_RECORD));
        assertThat(reckon(sent, situation(JUDGMENT, Procedure.SUMMARY, ELECTRONIC_CONSENT)))
                .isInstanceOfSatisfying(
                        Served.class, served -> assertThat(served.on()).isEqualTo(MONDAY));
        var criminal =
                new ServiceSituation(SUMMONS, CaseCategory.CRIMINAL, Procedure.SUMMARY, EnumSet.of(ELECTRONIC_CONSENT));
        assertThat(ServiceRules.bars(ELECTRONIC, criminal))
                .extracting(ServiceBar::code)
                .containsExactly("serving.bar.criminalOffline");
    }

    @Test
    void theConfirmedAddressBindsWhoGaveIt() {
        var returned = new ServiceAttempt(
                POST, MONDAY, ServiceOutcome.RETURNED_ADDRESS, MONDAY.plusDays(9), EnumSet.of(RETURNED_MAIL));
        assertThat(reckon(returned, situation(SUMMONS, Procedure.SUMMARY, ADDRESS_CONFIRMED)))
                .isInstanceOfSatisfying(
                        Served.class, served -> assertThat(served.on()).isEqualTo(LocalDate.of(2026, 3, 11)));
    }

    /** T8: published 2026-01-20; day 30 is 2026-02-19, in the Spring Festival; the first working day is 2026-02-24. */
    @Test
    void aPublicNoticeServesWhenItsPeriodIsOver() {
        LocalDate published = LocalDate.of(2026, 1, 20);
        var notice = new ServiceAttempt(
                PUBLIC_NOTICE, published, ServiceOutcome.PUBLISHED, published, EnumSet.of(NOTICE, REASON_ON_FILE));
        ServiceSituation here = situation(JUDGMENT, Procedure.ORDINARY, WHEREABOUTS_UNKNOWN);
        assertThat(ServiceReckoner.reckon(notice, here, CALENDAR, LocalDate.of(2026, 2, 23)))
                .isInstanceOfSatisfying(
                        Running.class, running -> assertThat(running.until()).isEqualTo(LocalDate.of(2026, 2, 24)));
        assertThat(ServiceReckoner.reckon(notice, here, CALENDAR, LocalDate.of(2026, 2, 24)))
                .isInstanceOfSatisfying(Served.class, served -> {
                    assertThat(served.on()).isEqualTo(LocalDate.of(2026, 2, 24));
                    assertThat(served.trialEnd()).as("审限规定 10(2)").isEqualTo(published);
                });
    }

    /** 民诉法 283: sixty days from 2026-03-02 are 2026-05-01, Labour Day; holidays until the 5th. Before 2022 sixty at home too. */
    @Test
    void abroadItTakesSixtyDays() {
        var notice = new ServiceAttempt(
                PUBLIC_NOTICE, MONDAY, ServiceOutcome.PUBLISHED, MONDAY, EnumSet.of(NOTICE, REASON_ON_FILE));
        assertThat(reckon(notice, situation(COMPLAINT_COPY, Procedure.ORDINARY, WHEREABOUTS_UNKNOWN, ABROAD)))
                .isInstanceOfSatisfying(
                        Served.class, served -> assertThat(served.on()).isEqualTo(LocalDate.of(2026, 5, 6)));
        LocalDate old = LocalDate.of(2021, 3, 1);
        var before = new ServiceAttempt(
                PUBLIC_NOTICE, old, ServiceOutcome.PUBLISHED, old, EnumSet.of(NOTICE, REASON_ON_FILE));
        assertThat(reckon(before, situation(COMPLAINT_COPY, Procedure.ORDINARY, WHEREABOUTS_UNKNOWN)))
                .isInstanceOfSatisfying(
                        Served.class, served -> assertThat(served.on()).isEqualTo(LocalDate.of(2021, 4, 30)));
    }

    @ParameterizedTest
    @CsvSource({
        "SUMMARY, WHEREABOUTS_UNKNOWN, serving.bar.summaryNotice",
        "SMALL_CLAIMS, WHEREABOUTS_UNKNOWN, serving.bar.summaryNotice",
        "ORDINARY, , serving.bar.othersFirst",
        "ORDINARY, OTHER_MEANS_FAILED,",
        "ORDINARY, WHEREABOUTS_UNKNOWN,",
    })
    void noPublicNoticeInSummaryProcedureNorAsTheFirstMeans(
            Procedure procedure, @Nullable ServiceCircumstance circumstance, @Nullable String bar) {
        ServiceSituation here =
                circumstance == null ? situation(SUMMONS, procedure) : situation(SUMMONS, procedure, circumstance);
        assertThat(ServiceRules.bars(PUBLIC_NOTICE, here))
                .extracting(ServiceBar::code)
                .isEqualTo(bar == null ? List.of() : List.of(bar));
    }

    @Test
    void whatIsTriedNext() {
        ServiceSituation summary = situation(SUMMONS, Procedure.SUMMARY);
        ServiceSituation ordinary = situation(SUMMONS, Procedure.ORDINARY);
        ServiceAttempt twiceByPost = tried(POST, ServiceOutcome.RETURNED);
        ServiceAttempt absent = tried(DIRECT, ServiceOutcome.ABSENT);
        assertThat(ServiceAdvice.next(List.of(), summary).means()).isEqualTo(DIRECT);
        assertThat(ServiceAdvice.next(List.of(), situation(SUMMONS, Procedure.SUMMARY, ELECTRONIC_CONSENT))
                        .means())
                .isEqualTo(ELECTRONIC);
        assertThat(ServiceAdvice.next(List.of(), situation(SUMMONS, Procedure.SUMMARY, CONFINED))
                        .means())
                .isEqualTo(FORWARDED);
        assertThat(ServiceAdvice.next(List.of(twiceByPost, twiceByPost), summary))
                .isEqualTo(new ServiceAdvice(DIRECT, "serving.next.directAfterPost", DIRECT.citation()));
        assertThat(ServiceAdvice.next(List.of(absent), summary).means()).isEqualTo(POST);
        assertThat(ServiceAdvice.next(List.of(tried(DIRECT, ServiceOutcome.REFUSED)), summary)
                        .means())
                .isEqualTo(LEAVING);
        assertThat(ServiceAdvice.next(
                                List.of(tried(DIRECT, ServiceOutcome.REFUSED)),
                                situation(MEDIATION_STATEMENT, Procedure.ORDINARY))
                        .means())
                .as("判决 is what remains")
                .isNull();
        assertThat(ServiceAdvice.next(List.of(absent, twiceByPost), ordinary).means())
                .isEqualTo(PUBLIC_NOTICE);
        assertThat(ServiceAdvice.next(List.of(absent, twiceByPost), summary).code())
                .isEqualTo("serving.next.convert");
    }

    @ParameterizedTest
    @CsvSource({
        // 2026-03-02 + 5 = Saturday the 7th, so Monday the 9th
        "COMPLAINT_COPY, CIVIL, 2026-03-02, false, 2026-03-09",
        "COMPLAINT_COPY, CRIMINAL, 2026-03-02, false,",
        "ANSWER_COPY, CIVIL, 2026-03-04, false, 2026-03-09",
        "APPEAL_COPY, ADMINISTRATIVE, 2026-03-04, false, 2026-03-09",
        "JUDGMENT, CIVIL, 2026-03-02, true, 2026-03-12",
        "JUDGMENT, CIVIL, 2026-03-02, false, 2026-03-02",
        "JUDGMENT, ADMINISTRATIVE, 2026-03-05, true, 2026-03-16", // ten days: the 15th is a Sunday
        "JUDGMENT, CRIMINAL, 2026-03-02, true, 2026-03-09", // five days: the 7th is a Saturday
        "SUMMONS, CIVIL, 2026-03-16, false, 2026-03-13", // three days before the hearing
        "RULING, CIVIL, 2026-03-02, false,",
    })
    void byWhenItIsSent(
            ServiceDocument document, CaseCategory category, LocalDate from, boolean inCourt, @Nullable LocalDate due) {
        assertThat(ServiceDuty.of(document, category, from, inCourt, CALENDAR)
                        .map(ServiceDuty::due)
                        .orElse(null))
                .isEqualTo(due);
    }

    @Test
    void aJudgmentOfAnAdministrativeCaseCitesItsOwnLaw() {
        assertThat(ServiceDuty.judgment(CaseCategory.ADMINISTRATIVE, MONDAY, true, CALENDAR)
                        .ledger()
                        .steps())
                .extracting(step -> step.citation().toString())
                .contains("行诉法 80")
                .doesNotContain("民诉法 151");
    }

    @Test
    void everyRuleLeadsToItsText() {
        for (ServiceMeans means : ServiceMeans.values()) {
            assertThat(Articles.findAll(means.citation())).as(means.name()).isNotEmpty();
            for (ServiceDocument document : ServiceDocument.values()) {
                for (Procedure procedure : List.of(Procedure.SUMMARY, Procedure.ORDINARY)) {
                    for (CaseCategory category : List.of(CaseCategory.CIVIL, CaseCategory.CRIMINAL)) {
                        var here = new ServiceSituation(document, category, procedure, Set.of());
                        ServiceRules.bars(means, here)
                                .forEach(bar -> assertThat(Articles.findAll(bar.citation()))
                                        .as(bar.toString())
                                        .isNotEmpty());
                    }
                }
            }
        }
    }

    @Test
    void anOutcomeBelongsToItsMeansAndComesAfterIt() {
        assertThatThrownBy(() -> tried(POST, ServiceOutcome.LEFT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new ServiceAttempt(POST, MONDAY, ServiceOutcome.RETURNED, MONDAY.minusDays(1), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServiceAttempt(POST, MONDAY, ServiceOutcome.RETURNED, null, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void readable(ServiceEffect effect) {
        assertThat(effect.ledger().steps()).isNotEmpty().allSatisfy(step -> {
            assertThat(LedgerText.in(Locale.CHINESE).of(step)).isNotBlank().doesNotContain("{");
            assertThat(LedgerText.in(Locale.ENGLISH).of(step)).doesNotContainPattern("\\p{IsHan}|\\{");
            assertThat(Articles.findAll(step.citation())).as(step.toString()).isNotEmpty();
        });
    }

    private static ServiceEffect reckon(ServiceAttempt attempt, ServiceSituation here) {
        ServiceEffect effect = ServiceReckoner.reckon(attempt, here, CALENDAR, LATER);
        if (attempt.on().getYear() > 2021) {
            readable(effect);
        }
        return effect;
    }

    private static ServiceAttempt tried(ServiceMeans means, ServiceOutcome outcome) {
        return new ServiceAttempt(means, MONDAY, outcome, MONDAY.plusDays(1), Set.of());
    }

    private static ServiceSituation situation(
            ServiceDocument document, Procedure procedure, ServiceCircumstance... circumstances) {
        return new ServiceSituation(document, CaseCategory.CIVIL, procedure, Set.of(circumstances));
    }

    private static Set<ServiceEvidence> evidence(@Nullable String held) {
        return Arrays.stream(Objects.requireNonNullElse(held, "").split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(ServiceEvidence::valueOf)
                .collect(Collectors.toSet());
    }
}
