package org.mingjing.law.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.ClockEvent.Conversion;
import org.mingjing.law.limits.ClockEvent.Exclusion;
import org.mingjing.law.limits.ClockEvent.Extension;
import org.mingjing.law.limits.ExclusionGround.Effect;
import org.mingjing.law.limits.Reckoning.Due;
import org.mingjing.law.trace.LedgerText;
import org.mingjing.law.trace.Step;

/** 审限计算的性质 What holds for every clock, against models written apart from the rules. */
class ClockPropertyTest {

    private static final WorkingCalendar CALENDAR = PublishedHolidays.calendar();
    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 1);
    private static final List<String> LIMITS =
            TimeLimits.all().stream().map(TimeLimit::id).toList();

    @Property(tries = 500)
    void anExclusionNeverBringsTheDateForward(
            @ForAll("clocks") ClockFacts facts, @ForAll("pauses") Exclusion exclusion) {
        Optional<LocalDate> before = due(facts);
        Optional<LocalDate> after = due(facts.with(exclusion));
        assertThat(after.isPresent()).isEqualTo(before.isPresent());
        before.ifPresent(date -> assertThat(after.orElseThrow()).isAfterOrEqualTo(date));
    }

    @Property(tries = 500)
    void theLastDayIsNeverAnOffDayUnlessInCustody(@ForAll("clocks") ClockFacts facts) {
        if (ClockReckoner.reckon(facts, CALENDAR, AS_OF) instanceof Due due) {
            if (facts.custody()) {
                assertThat(due.due()).isEqualTo(due.rawEnd());
            } else {
                assertThat(CALENDAR.isWorkingDay(due.due())).isTrue();
            }
        }
    }

    @Property(tries = 500)
    void theOrderOfEventsDoesNotMatter(@ForAll("clocks") ClockFacts facts, @ForAll long seed) {
        List<ClockEvent> shuffled = new ArrayList<>(facts.events());
        Collections.shuffle(shuffled, new Random(seed));
        ClockFacts other = new ClockFacts(facts.limit(), facts.start(), facts.custody(), shuffled);
        assertThat(due(other)).isEqualTo(due(facts));
    }

    @Property(tries = 500)
    void extendingTwiceIsExtendingOnceByTheSum(
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(max = 3) int first,
            @ForAll @IntRange(max = 3) int second) {
        LocalDate on = start.plusDays(90);
        ClockFacts facts = ClockFacts.of("CIV-1-ORD", start);
        ClockFacts twice = facts.with(new Extension(Span.months(first), Approver.PRESIDENT, on))
                .with(new Extension(Span.months(second), Approver.PRESIDENT, on.plusDays(30)));
        ClockFacts once = facts.with(new Extension(Span.months(first + second), Approver.PRESIDENT, on));
        assertThat(due(twice)).isEqualTo(due(once));
        assertThat(due(once)).contains(CALENDAR.rollForward(start.plusMonths(6L + first + second)));
    }

    @Property(tries = 500)
    void mergedExclusionsAreAsManyDaysAsTheSetOfThem(
            @ForAll("dates") LocalDate start, @ForAll("pauseLists") List<Exclusion> exclusions) {
        ClockFacts facts = new ClockFacts("CIV-2-RUL", start, true, List.copyOf(exclusions));
        Set<LocalDate> days = new HashSet<>();
        for (Exclusion exclusion : exclusions) {
            days.addAll(daysOf(exclusion, start));
        }
        Due due = (Due) ClockReckoner.reckon(facts, CALENDAR, AS_OF);
        assertThat(due.excludedDays()).isEqualTo(days.size());
        assertThat(due.due()).isEqualTo(start.plusDays(30L + days.size()));
    }

    @Property(tries = 200)
    void columnsAgreeWithTheLedger(@ForAll("dockets") List<ClockFacts> docket) {
        int[] dues = ClockColumns.of(docket).dues(CALENDAR, AS_OF);
        for (int i = 0; i < docket.size(); i++) {
            int expected =
                    due(docket.get(i)).map(date -> (int) date.toEpochDay()).orElse(ClockColumns.NO_DUE);
            assertThat(dues[i]).as("%s", docket.get(i)).isEqualTo(expected);
        }
    }

    @Property(tries = 500)
    void aLaterStartNeverEndsEarlier(@ForAll("dates") LocalDate start, @ForAll @IntRange(max = 400) int later) {
        for (String limit : List.of("CIV-1-ORD", "CRIM-2", "ADM-1-SUM", "AID", "PRESV-RENEW")) {
            assertThat(due(ClockFacts.of(limit, start.plusDays(later))).orElseThrow())
                    .isAfterOrEqualTo(due(ClockFacts.of(limit, start)).orElseThrow());
        }
    }

    @Property(tries = 500)
    void whatLiesBeforeARestartDoesNotMatter(
            @ForAll("dates") LocalDate start, @ForAll("pauseLists") List<Exclusion> earlier) {
        LocalDate back = LocalDate.of(2026, 3, 2);
        Exclusion investigation = new Exclusion(ExclusionGrounds.EX_03, back.minusDays(30), back);
        List<ClockEvent> events = new ArrayList<>(List.of(investigation));
        earlier.stream()
                .filter(exclusion -> exclusion.to() != null && !exclusion.to().isAfter(back))
                .forEach(events::add);
        assertThat(due(new ClockFacts("CRIM-1-PUB", start, true, events))).contains(LocalDate.of(2026, 5, 2));
    }

    @Property(tries = 200)
    void everyLedgerReadsInBothLanguagesAndReachesTheDueDate(@ForAll("clocks") ClockFacts facts) {
        if (ClockReckoner.reckon(facts, CALENDAR, AS_OF) instanceof Due due) {
            for (Step step : due.ledger().steps()) {
                assertThat(LedgerText.in(Locale.CHINESE).of(step)).isNotBlank().doesNotContain("{");
                assertThat(LedgerText.in(Locale.ENGLISH).of(step)).isNotBlank().doesNotContainPattern("\\p{IsHan}|\\{");
            }
            assertThat(due.ledger().steps().stream().map(Step::date)).contains(due.due());
        }
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Dates.dates().between(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));
    }

    @Provide
    Arbitrary<Exclusion> pauses() {
        Arbitrary<ExclusionGround> grounds = Arbitraries.of(ExclusionGrounds.all().stream()
                .filter(ground -> ground.effect() == Effect.PAUSES)
                .toList());
        return exclusions(grounds);
    }

    @Provide
    Arbitrary<List<Exclusion>> pauseLists() {
        return pauses().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<ClockFacts> clocks() {
        Arbitrary<ClockEvent> events = Arbitraries.oneOf(
                exclusions(Arbitraries.of(ExclusionGrounds.all())).map(event -> event),
                extensions().map(event -> event),
                conversions().map(event -> event));
        return Combinators.combine(
                        Arbitraries.of(LIMITS),
                        dates(),
                        Arbitraries.of(true, false),
                        events.list().ofMaxSize(5))
                .as(ClockFacts::new);
    }

    @Provide
    Arbitrary<List<ClockFacts>> dockets() {
        return clocks().list().ofMinSize(1).ofMaxSize(40);
    }

    private Arbitrary<Exclusion> exclusions(Arbitrary<ExclusionGround> grounds) {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 120);
        return Combinators.combine(grounds, dates(), lengths, Arbitraries.of(true, true, true, false))
                .as((ground, from, length, ended) -> new Exclusion(ground, from, ended ? from.plusDays(length) : null));
    }

    private Arbitrary<Extension> extensions() {
        Arbitrary<Span> spans = Arbitraries.of(Span.months(1), Span.months(3), Span.days(5), Span.days(30));
        return Combinators.combine(spans, Arbitraries.of(Approver.class), dates())
                .as(Extension::new);
    }

    private Arbitrary<Conversion> conversions() {
        return Combinators.combine(Arbitraries.of("CIV-1-ORD", "CIV-1-SUM", "CRIM-1-PUB", "ADM-1"), dates())
                .as(Conversion::new);
    }

    private static List<LocalDate> daysOf(Exclusion exclusion, LocalDate start) {
        LocalDate cap = exclusion.from().plusYears(30);
        switch (exclusion.ground().id()) {
            case "EX-02" -> cap = exclusion.from().plusDays(10);
            case "EX-04", "EX-05" -> cap = exclusion.from().plusMonths(1);
            default -> {}
        }
        LocalDate to = exclusion.to() == null ? AS_OF : exclusion.to();
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = exclusion.from(); day.isBefore(to) && day.isBefore(cap); day = day.plusDays(1)) {
            if (!day.isBefore(start)) {
                days.add(day);
            }
        }
        return days;
    }

    private static Optional<LocalDate> due(ClockFacts facts) {
        return ClockReckoner.due(facts, CALENDAR, AS_OF);
    }
}
