package org.mingjing.law.limits;

import static org.mingjing.law.limits.Instrument.CIVIL_PROCEDURE;
import static org.mingjing.law.limits.Instrument.ENFORCEMENT_WORK;
import static org.mingjing.law.limits.Instrument.MEDIATION_2025;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjing.kernel.Citation;

/**
 * 扣除事由何时消失 An exclusion lasts as long as its reason (审限规定 9, 民诉解释 243). It has ended when the file tells so after it began
 * and nothing of the kind began again, or when the period that the law itself gives the ground is over. The grounds that the law caps
 * outright (EX-02, EX-04, EX-05) need no finding: their days count again by themselves.
 */
public final class GroundEnds {

    /** Not here: public notices that run longer than a service in the country (民诉法 192, 283): a person says so. */
    private static final Map<String, Longest> LONGEST = Map.of(
            "EX-06", new Longest(Span.days(30), CIVIL_PROCEDURE.article(95)),
            "EX-12", new Longest(Span.months(3), ENFORCEMENT_WORK.article(77)),
            "EX-16", new Longest(Span.days(30), MEDIATION_2025.article("三")));

    private GroundEnds() {}

    /**
     * Whether the reason of a running exclusion has ended, and on which day; the earlier of both ways where both have.
     *
     * @param begun days on which the file tells that something of this ground began, e.g. an appraisal was entrusted
     * @param over days on which it tells that something of this ground ended, e.g. the opinion came in
     */
    public static Optional<GroundEnded> of(
            ClockEvent.Exclusion running, Collection<LocalDate> begun, Collection<LocalDate> over, LocalDate today) {
        if (running.to() != null) {
            return Optional.empty();
        }
        return Stream.concat(told(running, begun, over, today).stream(), byLaw(running, begun, today).stream())
                .min(Comparator.comparing(GroundEnded::on));
    }

    private static Optional<GroundEnded> told(
            ClockEvent.Exclusion running, Collection<LocalDate> begun, Collection<LocalDate> over, LocalDate today) {
        LocalDate latest = latest(running, begun);
        return over.stream()
                .filter(on -> on.isAfter(latest) && !on.isAfter(today))
                .min(Comparator.naturalOrder())
                .map(on -> new GroundEnded(on, null, running.ground().citation()));
    }

    private static Optional<GroundEnded> byLaw(
            ClockEvent.Exclusion running, Collection<LocalDate> begun, LocalDate today) {
        return Optional.ofNullable(LONGEST.get(running.ground().id()))
                .map(longest -> new GroundEnded(
                        latest(running, begun)
                                .plusMonths(longest.span().months())
                                .plusDays(longest.span().days()),
                        longest.span(),
                        longest.citation()))
                .filter(ended -> ended.on().isBefore(today));
    }

    /** A notice published anew, an appraisal entrusted again: it runs from there. */
    private static LocalDate latest(ClockEvent.Exclusion running, Collection<LocalDate> begun) {
        return Stream.concat(Stream.of(running.from()), begun.stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private record Longest(Span span, Citation citation) {}
}
