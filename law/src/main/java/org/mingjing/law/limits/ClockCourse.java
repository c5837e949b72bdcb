package org.mingjing.law.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.law.limits.ClockEvent.Conversion;
import org.mingjing.law.limits.ClockEvent.Exclusion;
import org.mingjing.law.limits.ClockEvent.Extension;
import org.mingjing.law.limits.ExclusionGround.Effect;
import org.mingjing.law.limits.Reckoning.Refused;

/**
 * The course of one clock: its events replayed in the order of time, procedure by procedure. A restart or a conversion ends a
 * stage; extensions belong to the stage they were given in and fall away with it, days excluded fall away with a restart.
 */
final class ClockCourse {

    /** What ends a stage: a conversion, a restart at the end (EX-03) or at the beginning (RE-01) of a ground. */
    record Turn(LocalDate on, ClockEvent event) {}

    /** One stage after another, for the ledger. */
    record Stage(TimeLimit limit, LocalDate start, @Nullable Turn openedBy, List<Extension> extensions) {}

    private final ClockFacts facts;
    private final LocalDate asOf;
    private final List<Stage> stages = new ArrayList<>();
    private @Nullable Refused refused;
    private LocalDate countedFrom;

    private ClockCourse(ClockFacts facts, LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
        this.countedFrom = facts.start();
    }

    static ClockCourse replay(ClockFacts facts, LocalDate asOf) {
        ClockCourse course = new ClockCourse(facts, asOf);
        course.refused = course.firstReversed();
        if (course.refused == null) {
            course.refused = course.walk();
        }
        return course;
    }

    @Nullable
    Refused refused() {
        return refused;
    }

    List<Stage> stages() {
        return stages;
    }

    /** The stage that counts now. */
    Stage last() {
        return stages.getLast();
    }

    /** What was added to the base in the stage that counts now. */
    Span extension() {
        Span sum = Span.NONE;
        for (Extension extension : last().extensions()) {
            sum = sum.plus(extension.length());
        }
        return sum;
    }

    /** The day counting started after: the original start or the last restart. */
    LocalDate countedFrom() {
        return countedFrom;
    }

    /** Exclusions that pause the clock, in the order they begin, before cap and restart are applied. */
    List<Exclusion> pauses() {
        List<Exclusion> pauses = new ArrayList<>();
        for (ClockEvent event : facts.events()) {
            if (event instanceof Exclusion exclusion && exclusion.ground().effect() == Effect.PAUSES) {
                pauses.add(exclusion);
            }
        }
        pauses.sort(Comparator.comparing(Exclusion::from));
        return pauses;
    }

    /** The end of an exclusion, or the day of reckoning while it runs. */
    LocalDate end(Exclusion exclusion) {
        if (exclusion.to() != null) {
            return exclusion.to();
        }
        return asOf.isBefore(exclusion.from()) ? exclusion.from() : asOf;
    }

    /** First day of the exclusion that counts: not before the clock (re)started. */
    LocalDate effectiveFrom(Exclusion exclusion) {
        return exclusion.from().isBefore(countedFrom) ? countedFrom : exclusion.from();
    }

    /** The day counting goes on after the exclusion, within its cap. */
    LocalDate effectiveTo(Exclusion exclusion) {
        return exclusion.ground().capped(exclusion.from(), end(exclusion));
    }

    /** Days excluded since the clock (re)started; a day in two exclusions once. */
    int excludedDays() {
        int days = 0;
        LocalDate reached = countedFrom;
        for (Exclusion exclusion : pauses()) {
            LocalDate to = effectiveTo(exclusion);
            LocalDate from = exclusion.from().isBefore(reached) ? reached : exclusion.from();
            if (to.isAfter(from)) {
                days += (int) (to.toEpochDay() - from.toEpochDay());
                reached = to;
            }
        }
        return days;
    }

    /** The exclusion that has begun and neither ended nor reached its cap, the latest begun first; null when none. */
    @Nullable
    Exclusion running() {
        Exclusion running = null;
        for (ClockEvent event : facts.events()) {
            if (event instanceof Exclusion exclusion
                    && isRunning(exclusion)
                    && (running == null || running.from().isBefore(exclusion.from()))) {
                running = exclusion;
            }
        }
        return running;
    }

    /** Whether it keeps the day of reckoning itself from counting: past its cap the clock counts again, ended or not. */
    boolean isRunning(Exclusion exclusion) {
        LocalDate next = asOf.plusDays(1);
        return exclusion.to() == null
                && exclusion.ground().effect() != Effect.RESTARTS_AT_START
                && exclusion.ground().capped(exclusion.from(), next).equals(next);
    }

    private @Nullable Refused firstReversed() {
        for (ClockEvent event : facts.events()) {
            if (event instanceof Exclusion(ExclusionGround ground, LocalDate from, LocalDate to)
                    && to != null
                    && to.isBefore(from)) {
                return new Refused("limits.exclusion.reversed", ground.citation(), List.of(ground.phrase(), from, to));
            }
        }
        return null;
    }

    private @Nullable Refused walk() {
        TimeLimit limit = TimeLimits.named(facts.limit());
        Turn opened = null;
        for (Turn turn : turns()) {
            Refused beyond = close(limit, opened, turn);
            if (beyond != null) {
                return beyond;
            }
            switch (turn.event()) {
                case Conversion(String to, LocalDate on) -> {
                    ProcedureChange change =
                            ProcedureChange.between(limit.id(), to).orElse(null);
                    if (change == null) {
                        return unknown(limit, to, on);
                    }
                    limit = TimeLimits.named(to);
                    countedFrom = change.restarts() ? later(on) : countedFrom;
                }
                case Exclusion restart -> countedFrom = later(turn.on());
                case Extension extension -> throw new IllegalStateException("an extension opens no stage " + extension);
            }
            opened = turn;
        }
        return close(limit, opened, null);
    }

    /** A restart before the clock started changes nothing. */
    private LocalDate later(LocalDate restart) {
        return restart.isBefore(countedFrom) ? countedFrom : restart;
    }

    private Refused unknown(TimeLimit limit, String to, LocalDate on) {
        Object target = TimeLimits.of(to).<Object>map(TimeLimit::phrase).orElse(to);
        return new Refused("limits.conversion.unknown", limit.citation(), List.of(limit.phrase(), target, on));
    }

    /** Ends the stage that a turn opened, with the extensions given in it, and checks them. */
    private @Nullable Refused close(TimeLimit limit, @Nullable Turn opened, @Nullable Turn closing) {
        List<Extension> extensions = new ArrayList<>();
        for (ClockEvent event : facts.events()) {
            if (event instanceof Extension extension && isWithin(extension.on(), opened, closing)) {
                extensions.add(extension);
            }
        }
        stages.add(new Stage(limit, countedFrom, opened, extensions));
        return limit.isCounted() ? limit.ladder().check(limit, extensions, countedFrom) : null;
    }

    private static boolean isWithin(@Nullable LocalDate on, @Nullable Turn opened, @Nullable Turn closing) {
        if (on == null) {
            return closing == null;
        }
        return (opened == null || !on.isBefore(opened.on())) && (closing == null || on.isBefore(closing.on()));
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (ClockEvent event : facts.events()) {
            if (event instanceof Conversion conversion) {
                turns.add(new Turn(conversion.on(), conversion));
            } else if (event instanceof Exclusion exclusion
                    && exclusion.ground().effect() != Effect.PAUSES) {
                boolean atEnd = exclusion.ground().effect() == Effect.RESTARTS_AT_END;
                turns.add(new Turn(atEnd ? end(exclusion) : exclusion.from(), exclusion));
            }
        }
        turns.sort(Comparator.comparing(Turn::on).thenComparingInt(ClockCourse::rankWithinDay));
        return turns;
    }

    /** On one day a restart comes before a conversion, and the way to the ordinary procedure leads through the summary one. */
    private static int rankWithinDay(Turn turn) {
        if (!(turn.event() instanceof Conversion conversion)) {
            return 0;
        }
        return ProcedureChange.from(conversion.to()).isEmpty() ? 2 : 1;
    }
}
