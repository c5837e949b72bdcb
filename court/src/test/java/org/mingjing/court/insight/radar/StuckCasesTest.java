package org.mingjing.court.insight.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.cases.OpenCases.OpenCase;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;

/** 停滞 An open case has a judge, and a step owed, a day fixed, or a clock that lawfully stands. */
class StuckCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PersonId JUDGE = new PersonId(UUID.randomUUID());

    @Test
    void aWeekWithoutAnythingIsLetPass() {
        assertThat(look(JUDGE, null, TODAY.minusDays(7), false, false)).isEmpty();
        assertThat(look(JUDGE, null, TODAY.minusDays(8), false, false)).hasValueSatisfying(found -> {
            assertThat(found.kind()).isEqualTo(FindingKind.NOTHING_AHEAD);
            assertThat(found.since()).isEqualTo(LocalDate.of(2026, 11, 15));
        });
    }

    @Test
    void oneOfTheThreeIsEnough() {
        LocalDate longAgo = TODAY.minusDays(60);
        assertThat(look(JUDGE, null, longAgo, true, false))
                .as("somebody owes a step")
                .isEmpty();
        assertThat(look(JUDGE, null, longAgo, false, true))
                .as("the clock stands")
                .isEmpty();
        assertThat(look(JUDGE, TODAY, longAgo, false, false))
                .as("a day is fixed")
                .isEmpty();
    }

    @Test
    void aFixedDayThatWentByUnnoticedIsFoundWhateverElseIsOwed() {
        assertThat(look(JUDGE, TODAY.minusDays(1), TODAY.minusDays(20), true, false))
                .hasValueSatisfying(found -> {
                    assertThat(found.kind()).isEqualTo(FindingKind.PASSED);
                    assertThat(found.sign()).isEqualTo("cases.next.hearing");
                });
        assertThat(look(JUDGE, TODAY.minusDays(5), TODAY.minusDays(5), false, false))
                .as("something was written down on that day")
                .isEmpty();
        assertThat(look(JUDGE, TODAY.minusDays(20), TODAY.minusDays(10), false, false))
                .map(Found::kind)
                .as("written down, and nothing since")
                .hasValue(FindingKind.NOTHING_AHEAD);
    }

    @Test
    void withoutAJudgeThreeDaysAreLetPass() {
        assertThat(look(null, null, TODAY.minusDays(3), false, false)).isEmpty();
        assertThat(look(null, TODAY.plusDays(9), TODAY.minusDays(4), true, true))
                .map(Found::kind)
                .hasValue(FindingKind.NO_JUDGE);
    }

    /** Filed on the day of the last happening. */
    private static Optional<Found> look(
            @Nullable PersonId judge, @Nullable LocalDate next, LocalDate last, boolean worked, boolean stands) {
        CaseCard card = new CaseCard(
                new CaseId(UUID.randomUUID()),
                new CourtId("苏9801"),
                "（2026）苏9801民初1号",
                CaseCategory.CIVIL,
                Procedure.SUMMARY,
                null,
                null,
                "甲与乙买卖合同纠纷",
                null,
                CaseStatus.IN_TRIAL,
                last,
                last,
                null,
                null,
                null,
                judge,
                false,
                false,
                next == null ? null : "cases.next.hearing",
                next,
                null,
                ClockMark.RUNNING,
                0);
        return StuckCases.look(new OpenCase(card, last), worked, stands, TODAY);
    }
}
