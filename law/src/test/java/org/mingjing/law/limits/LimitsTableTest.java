package org.mingjing.law.limits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjing.kernel.Citation;

/** 审限表 The rules against the table they were taken from. */
class LimitsTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @Test
    void everyRowOfTheTableIsARuleWithItsLength() throws IOException {
        Map<String, String> bases = new HashMap<>();
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/limits-reference.tsv"), UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            bases.put(cells[0], cells[2] + " " + cells[3]);
        }
        assertThat(bases).hasSize(104);
        assertThat(TimeLimits.all().stream().map(TimeLimit::id)).containsExactlyInAnyOrderElementsOf(bases.keySet());
        for (TimeLimit limit : TimeLimits.all()) {
            assertThat(length(limit)).as(limit.id()).isEqualTo(bases.get(limit.id()));
        }
    }

    @Test
    void everyRuleHasItsCitations() {
        for (TimeLimit limit : TimeLimits.all()) {
            assertThat(limit.citations()).as(limit.id()).isNotEmpty().allSatisfy(LimitsTableTest::isFull);
            for (Rung rung : limit.ladder().rungs()) {
                isFull(rung.citation());
                if (rung.timing() != null) {
                    isFull(rung.timing().on(TODAY).value().citation());
                }
            }
            limit.base().readings().forEach(reading -> isFull(reading.citation()));
        }
        ExclusionGrounds.all()
                .forEach(ground -> assertThat(ground.citations()).isNotEmpty().allSatisfy(LimitsTableTest::isFull));
    }

    @Test
    void rungsRiseInAuthority() {
        for (TimeLimit limit : TimeLimits.all()) {
            List<Approver> approvers =
                    limit.ladder().rungs().stream().map(Rung::approver).toList();
            assertThat(approvers).as(limit.id()).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void unsettledRulesAreMarked() {
        assertThat(TimeLimits.all().stream()
                        .filter(limit -> limit.confidence() == Confidence.UNSETTLED)
                        .map(TimeLimit::id))
                .containsExactlyInAnyOrder("EXE-HUI", "AID", "NODE-ARCH");
        assertThat(TimeLimits.named("MED-2025").confidence()).isEqualTo(Confidence.REPORTED);
        assertThat(TimeLimits.named("CIV-1-ORD").confidence()).isEqualTo(Confidence.READ);
    }

    private static void isFull(Citation citation) {
        assertThat(citation.instrument()).isNotBlank();
        assertThat(citation.article()).isNotBlank();
    }

    private static String length(TimeLimit limit) {
        Span base = limit.baseOn(TODAY).value();
        return switch (limit.kind()) {
            case UNLIMITED -> "none -";
            case BEFORE_EVENT -> "before election day date";
            case OCCURRENCES -> "2 times";
            case FORWARD, BACKWARD -> length(base);
        };
    }

    private static String length(Span base) {
        if (base.months() == 24) {
            return "2 year";
        }
        if (base.months() > 0) {
            return base.months() + " month";
        }
        if (base.workingDays() > 0) {
            return base.workingDays() + " workday";
        }
        return base.hours() > 0 ? base.hours() + " hour" : base.days() + " day";
    }
}
