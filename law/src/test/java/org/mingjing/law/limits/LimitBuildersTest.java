package org.mingjing.law.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.kernel.Citation;

/** 期限的构成 How a limit is put together; the tables of the law are built once, when their classes are loaded. */
class LimitBuildersTest {

    private static final Citation LAW = Citation.of("民诉法", "164");
    private static final Citation MORE = Citation.of("民诉解释", "258");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final TimeLimit SUMMARY =
            TimeLimit.of("TEST", "试验", LimitField.CIVIL, Span.months(3), StartEvent.FILING, LAW, MORE);

    @Test
    void everyFieldOfTheLawGivesItsLimits() {
        assertThat(Stream.of(
                                CivilLimits.all(),
                                FilingLimits.all(),
                                PreservationLimits.all(),
                                CriminalLimits.all(),
                                AdministrativeLimits.all(),
                                EnforcementLimits.all(),
                                NodeLimits.all(),
                                OtherLimits.all())
                        .flatMap(List::stream))
                .containsExactlyElementsOf(TimeLimits.all());
    }

    @Test
    void aLimitHasItsLengthItsDirectionAndItsArticles() {
        assertThat(SUMMARY.kind()).isEqualTo(LimitKind.FORWARD);
        assertThat(SUMMARY.baseOn(DAY).value()).isEqualTo(Span.months(3));
        assertThat(SUMMARY.citations()).containsExactly(LAW, MORE);
        TimeLimit back = TimeLimit.back("TEST", "试验", LimitField.CIVIL, Span.days(3), StartEvent.FILING, LAW);
        assertThat(back.kind()).isEqualTo(LimitKind.BACKWARD);
        assertThat(back.baseOn(DAY).value()).isEqualTo(Span.days(3));
        TimeLimit none = TimeLimit.without("TEST", "试验", LimitField.CIVIL, LimitKind.UNLIMITED, StartEvent.FILING, LAW);
        assertThat(none.isCounted()).isFalse();
        assertThat(none.baseOn(DAY).value()).isEqualTo(Span.NONE);
    }

    @Test
    void whatIsAddedToALimitLeavesTheRest() {
        Rung president = Rung.by(Approver.PRESIDENT, Span.months(1), LAW);
        TimeLimit limit = SUMMARY.extendable(president)
                .based(Dated.always(Span.months(6), MORE))
                .trust(Confidence.UNSETTLED)
                .note("注");
        assertThat(limit.ladder().rungs()).containsExactly(president);
        assertThat(limit.baseOn(DAY).value()).isEqualTo(Span.months(6));
        assertThat(limit.confidence()).isEqualTo(Confidence.UNSETTLED);
        assertThat(limit.note()).isEqualTo("注");
        assertThat(limit.id()).isEqualTo("TEST");
        assertThat(limit.citations()).containsExactly(LAW, MORE);
    }

    @Test
    void aRungNamesWhoHowMuchAndWhen() {
        Rung high = Rung.by(Approver.HIGH_COURT, Span.months(2), LAW);
        assertThat(high).isEqualTo(new Rung(Approver.HIGH_COURT, Approver.HIGH_COURT, Span.months(2), null, null, LAW));
        assertThat(Rung.openBy(Approver.HIGH_COURT, LAW).atMost()).isNull();
        assertThat(high.each(Span.months(1)).atMostEach()).isEqualTo(Span.months(1));
        assertThat(high.asked(Timings.CIVIL_PRESIDENT).timing()).isEqualTo(Timings.CIVIL_PRESIDENT);
        assertThat(high.orHigherCourt().least()).isEqualTo(Approver.HIGHER_COURT);
        assertThat(ExtensionLadder.of(high).rungs()).containsExactly(high);
    }
}
