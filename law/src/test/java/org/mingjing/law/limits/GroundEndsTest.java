package org.mingjing.law.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 扣除事由何时消失 Worked by hand. */
class GroundEndsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void anOpinionThatCameInEndsTheAppraisalOnThatDay() {
        assertThat(ended("EX-07", day(3, 2), List.of(day(3, 2)), List.of(day(5, 18))))
                .hasValueSatisfying(ended -> {
                    assertThat(ended.on()).isEqualTo(day(5, 18));
                    assertThat(ended.longest()).isNull();
                    assertThat(ended.citation().toString()).isEqualTo("审限规定 9(6)");
                });
    }

    @Test
    void anOpinionOfAnEarlierAppraisalSaysNothing() {
        assertThat(ended("EX-07", day(3, 2), List.of(day(3, 2)), List.of(day(2, 20))))
                .isEmpty();
        assertThat(ended("EX-07", day(3, 2), List.of(day(3, 2)), List.of(day(3, 2))))
                .isEmpty();
    }

    @Test
    void anAppraisalEntrustedAgainRunsUntilTheNextOpinion() {
        var begun = List.of(day(3, 2), day(5, 20));
        assertThat(ended("EX-07", day(3, 2), begun, List.of(day(5, 18)))).isEmpty();
        assertThat(ended("EX-07", day(3, 2), begun, List.of(day(5, 18), day(7, 1))))
                .map(GroundEnded::on)
                .hasValue(day(7, 1));
    }

    /** 民诉法 95: published on 2 March, thirty days on: 1 April; the days from then on count. */
    @Test
    void aPublicNoticeEndsAfterThirtyDays() {
        assertThat(ended("EX-06", day(3, 2), List.of(day(3, 2)), List.of())).hasValueSatisfying(ended -> {
            assertThat(ended.on()).isEqualTo(day(4, 1));
            assertThat(ended.longest()).isEqualTo(Span.days(30));
            assertThat(ended.citation().toString()).isEqualTo("民诉法 95");
        });
        assertThat(ended("EX-06", LocalDate.of(2026, 10, 24), List.of(), List.of()))
                .as("its last day is 23 November, today")
                .isEmpty();
    }

    /** 执行工作规定 77: as a rule no longer than three months. */
    @Test
    void aStayOrderedFromAboveEndsAfterThreeMonths() {
        assertThat(ended("EX-12", day(8, 23), List.of(), List.of())).isEmpty();
        assertThat(ended("EX-12", day(8, 22), List.of(), List.of()))
                .map(GroundEnded::on)
                .hasValue(day(11, 22));
    }

    @Test
    void whatIsTooLongByLawAndToldToHaveEndedEndedOnTheEarlierDay() {
        assertThat(ended("EX-16", day(3, 2), List.of(), List.of(day(3, 20))))
                .map(GroundEnded::on)
                .hasValue(day(3, 20));
        assertThat(ended("EX-16", day(3, 2), List.of(), List.of(day(4, 20))))
                .map(GroundEnded::on)
                .hasValue(day(4, 1));
    }

    @Test
    void anExclusionThatHasItsEndIsNoFinding() {
        var closed = new ClockEvent.Exclusion(ExclusionGrounds.EX_07, day(3, 2), day(4, 2));
        assertThat(GroundEnds.of(closed, List.of(), List.of(day(5, 18)), TODAY)).isEmpty();
    }

    private static Optional<GroundEnded> ended(
            String ground, LocalDate from, List<LocalDate> begun, List<LocalDate> over) {
        var running = new ClockEvent.Exclusion(ExclusionGrounds.of(ground).orElseThrow(), from, null);
        return GroundEnds.of(running, begun, over, TODAY);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
