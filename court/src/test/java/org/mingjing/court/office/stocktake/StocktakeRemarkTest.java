package org.mingjing.court.office.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.kernel.CourtId;

/** 批示事项 On which sheets a remark stands. */
class StocktakeRemarkTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private static final StocktakeRemark REMARK = new StocktakeRemark(
            UUID.randomUUID(),
            new CourtId("苏9801"),
            new DivisionId(UUID.randomUUID()),
            FRIDAY,
            "请说明",
            OffsetDateTime.parse("2026-11-20T19:00:00+08:00"),
            new PersonId(UUID.randomUUID()),
            MONDAY,
            null,
            null);

    @Test
    void itStandsFromItsFirstDayUntilItIsAnswered() {
        assertThat(REMARK.on(FRIDAY)).isFalse();
        assertThat(REMARK.on(MONDAY)).isTrue();
        assertThat(REMARK.on(TUESDAY)).isTrue();
        StocktakeRemark answered = REMARK.answered(new StocktakeRemark.Answer("已办", MONDAY, REMARK.by()));
        assertThat(answered.on(MONDAY)).as("with its answer").isTrue();
        assertThat(answered.on(TUESDAY)).isFalse();
        assertThat(answered.open()).isFalse();
    }

    @Test
    void aMatterNeedsNoAnswer() {
        assertThat(REMARK.open()).isTrue();
        assertThat(REMARK.followed(new MatterId(UUID.randomUUID())).open()).isFalse();
    }

    @Test
    void inTimeIsUpToTheMinute() {
        OffsetDateTime due = OffsetDateTime.parse("2026-11-23T17:30:00+08:00");
        assertThat(sheet(due, due).late()).isFalse();
        assertThat(sheet(due.plusSeconds(1), due).late()).isTrue();
    }

    private static StocktakeSheet sheet(OffsetDateTime at, OffsetDateTime due) {
        return new StocktakeSheet(
                REMARK.court(), REMARK.division(), MONDAY, 1, StocktakeWords.NONE, Map.of(), at, REMARK.by(), due);
    }
}
