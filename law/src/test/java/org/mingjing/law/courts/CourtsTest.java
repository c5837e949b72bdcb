package org.mingjing.law.courts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.kernel.CourtCode;
import org.mingjing.law.register.Reliability;

class CourtsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void aCodeTellsItsCourtAndTheCourtAbove() {
        var court = Courts.byCode(CourtCode.of("津0114"), TODAY).orElseThrow();
        assertThat(court.name()).isEqualTo("天津市武清区人民法院");
        assertThat(court.superior()).contains(CourtCode.of("津01"));
        assertThat(court.level()).isEqualTo(CourtLevel.BASIC);
        assertThat(court.reliability()).isEqualTo(Reliability.READ);
        assertThat(Courts.byName("天津市武清区人民法院")).contains(court);
    }

    @Test
    void aDerivedCodeIsMarked() {
        assertThat(Courts.byCode(CourtCode.of("川1803"), TODAY).orElseThrow().reliability())
                .isEqualTo(Reliability.DERIVED);
    }

    @Test
    void codesAreValidSinceTheRuleAndSinceTheCourt() {
        assertThat(Courts.byCode(CourtCode.of("津01"), LocalDate.of(2015, 12, 31)))
                .isEmpty();
        assertThat(Courts.byCode(CourtCode.of("津01"), LocalDate.of(2016, 1, 1))).isPresent();
        assertThat(Courts.byCode(CourtCode.of("津03"), LocalDate.of(2018, 12, 31)))
                .isEmpty();
        assertThat(Courts.byCode(CourtCode.of("浙0483"), TODAY)).isEmpty();
    }

    @Test
    void theLengthOfTheCodeTellsTheLevel() {
        assertThat(CourtLevel.of(CourtCode.of("最高法"))).isEqualTo(CourtLevel.SUPREME);
        assertThat(CourtLevel.of(CourtCode.of("内"))).isEqualTo(CourtLevel.HIGH);
        assertThat(CourtLevel.of(CourtCode.of("内25"))).isEqualTo(CourtLevel.INTERMEDIATE);
        assertThat(CourtLevel.of(CourtCode.of("内2502"))).isEqualTo(CourtLevel.BASIC);
        assertThat(CourtLevel.SUPREME.above()).isEmpty();
    }

    @Test
    void theCourtsBelow() {
        assertThat(Courts.below(CourtCode.of("内25")))
                .hasSize(12)
                .allSatisfy(court -> assertThat(court.level()).isEqualTo(CourtLevel.BASIC));
        assertThat(Courts.below(CourtCode.of("内2502"))).isEmpty();
    }

    @Test
    void everySuperiorStandsInTheRegisterOneLevelUp() {
        assertThat(Courts.all()).hasSize(51);
        for (Court court : Courts.all()) {
            court.superior()
                    .flatMap(superior -> Courts.byCode(superior, TODAY))
                    .ifPresentOrElse(
                            superior -> assertThat(court.level().above()).contains(superior.level()),
                            () -> assertThat(court.code().value()).isIn("最高法", "津8601"));
        }
    }
}
