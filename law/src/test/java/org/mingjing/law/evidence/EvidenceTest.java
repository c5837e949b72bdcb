package org.mingjing.law.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kernel.Citation;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.evidence.EvidencePeriod.Extension;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.trace.LedgerText;
import org.mingjing.law.trace.Phrase;

/** 举证 Worked by hand from 民诉法 68, 85, 民诉解释 94, 99-102, 266, 275 and 证据规定 51, 56. */
class EvidenceTest {

    @ParameterizedTest
    @CsvSource({
        // procedure, way, days, with a reason, allowed
        "ORDINARY, SET, 15, false, true",
        "ORDINARY, SET, 14, true, false",
        "ORDINARY, AGREED, 5, false, true",
        "ORDINARY, AGAIN, 3, false, true",
        "ORDINARY, AGREED, 0, false, false",
        "SECOND_INSTANCE, SET, 10, false, true",
        "SECOND_INSTANCE, SET, 9, false, false",
        "SUMMARY, SET, 15, false, true",
        "SUMMARY, SET, 16, true, false",
        "SUMMARY, AGREED, 16, false, false", // 民诉解释 266 binds the parties too
        "SMALL_CLAIMS, SET, 7, false, true",
        "SMALL_CLAIMS, SET, 8, false, false",
        "SMALL_CLAIMS, SET, 8, true, true", // "generally" not more than seven
        "SMALL_CLAIMS, AGAIN, 10, false, true",
    })
    void aPeriodHasItsBounds(Procedure procedure, PeriodWay way, int days, boolean reasoned, boolean allowed) {
        assertThat(PeriodBound.of(procedure, way).allows(days, reasoned)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 15, , , 2026-11-17",
        "2026-11-06, 15, , , 2026-11-23", // the 21st is a Saturday
        "2026-09-20, 15, , , 2026-10-08", // 5 October lies in the holiday
        "2026-11-02, 15, 2026-11-27, , 2026-11-27", // extended
        "2026-11-02, 15, 2026-11-28, , 2026-11-30", // extended to a Saturday
        "2026-11-02, 15, 2026-11-27, 2026-11-25, 2026-11-25", // the exchange of evidence ends it
    })
    void thePeriodEnds(
            LocalDate from, int days, @Nullable LocalDate extended, @Nullable LocalDate exchange, LocalDate due) {
        EvidencePeriod period = EvidencePeriod.of(
                Procedure.ORDINARY,
                PeriodWay.SET,
                from,
                days,
                extended == null ? List.of() : List.of(new Extension(from.plusDays(10), extended)),
                exchange,
                PublishedHolidays.calendar());
        assertThat(period.due()).isEqualTo(due);
        assertThat(period.ledger().steps()).allSatisfy(step -> {
            assertThat(LedgerText.in(Locale.CHINESE).of(step)).isNotBlank();
            assertThat(LedgerText.in(Locale.ENGLISH).of(step)).isNotBlank();
            assertThat(Articles.find(step.citation()))
                    .as(step.citation().toString())
                    .isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "OBJECTIVE, false, NOT_LATE",
        "NO_OBJECTION, false, NOT_LATE",
        "GROSS, false, NOT_TAKEN",
        "GROSS, true, TAKEN_AND_FINED", // about the basic facts of the case
        "SLIGHT, false, TAKEN_AND_ADMONISHED",
        "SLIGHT, true, TAKEN_AND_ADMONISHED",
    })
    void lateEvidenceHasItsConsequence(LateFault fault, boolean basic, LateConsequence consequence) {
        assertThat(LateConsequence.of(fault, basic)).isEqualTo(consequence);
        assertThat(consequence.taken()).isEqualTo(consequence != LateConsequence.NOT_TAKEN);
    }

    @Test
    void everyValueHasItsWordsAndEveryCitationItsText() {
        Stream<Phrase> phrases = Stream.of(
                        Arrays.stream(PeriodWay.values()).map(PeriodWay::phrase),
                        Arrays.stream(LateFault.values()).map(LateFault::phrase),
                        Arrays.stream(LateConsequence.values()).map(LateConsequence::phrase),
                        Arrays.stream(RequestKind.values()).map(RequestKind::phrase))
                .flatMap(all -> all);
        assertThat(phrases).allSatisfy(phrase -> {
            assertThat(LedgerText.in(Locale.CHINESE).of(phrase)).isNotBlank();
            assertThat(LedgerText.in(Locale.ENGLISH).of(phrase)).isNotBlank();
        });
        Stream<Citation> citations = Stream.concat(
                Arrays.stream(LateConsequence.values()).map(LateConsequence::citation),
                Arrays.stream(RequestKind.values()).map(RequestKind::citation));
        assertThat(citations)
                .allSatisfy(citation -> assertThat(Articles.find(citation))
                        .as(citation.toString())
                        .isPresent());
        assertThat(RequestKind.COLLECTION.beforeTheEnd()).isTrue();
        assertThat(RequestKind.APPRAISAL.beforeTheEnd()).isFalse();
    }
}
