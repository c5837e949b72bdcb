package org.mingjing.court.justice.limits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ClockFacts;

/**
 * 审限时钟 A clock of a case: the limit it started under, what was recorded since, and the date that follows.
 *
 * @param dueOn 到期日; null without a start or where the law sets no limit
 * @param provisional touches a year whose holidays are not published
 * @param revision counts the reckonings; a change names the one it has seen
 */
@Term("审限时钟")
public record LiveClock(
        ClockId id,
        CourtId court,
        CaseId caseId,
        @Nullable DivisionId division,
        String limitId,
        boolean main,
        @Nullable LocalDate startOn,
        boolean custody,
        ClockMark mark,
        @Nullable LocalDate dueOn,
        int excludedDays,
        boolean provisional,
        @Nullable LocalDate endedOn,
        int revision,
        List<RecordedFact> recorded) {

    public LiveClock {
        recorded = List.copyOf(recorded);
    }

    /** What counts towards the due date; empty without a start. */
    public Optional<ClockFacts> facts() {
        LocalDate start = startOn;
        return start == null
                ? Optional.empty()
                : Optional.of(new ClockFacts(
                        limitId,
                        start,
                        custody,
                        recorded.stream()
                                .filter(RecordedFact::counts)
                                .map(RecordedFact::event)
                                .toList()));
    }

    /** What counted at the end of a day gone by, as far as known today; empty before the start. */
    Optional<ClockFacts> factsOn(LocalDate day) {
        return facts().filter(facts -> !facts.start().isAfter(day))
                .map(facts -> new ClockFacts(
                        facts.limit(),
                        facts.start(),
                        facts.custody(),
                        facts.events().stream()
                                .flatMap(event -> on(event, day).stream())
                                .toList()));
    }

    /** An exclusion that had not ended yet was running. */
    private static Optional<ClockEvent> on(ClockEvent event, LocalDate day) {
        return switch (event) {
            case ClockEvent.Exclusion(var ground, var from, var to) ->
                from.isAfter(day)
                        ? Optional.empty()
                        : Optional.of(
                                new ClockEvent.Exclusion(ground, from, to == null || to.isAfter(day) ? null : to));
            case ClockEvent.Extension extension ->
                Optional.<ClockEvent>of(extension)
                        .filter(one -> extension.on() == null || !extension.on().isAfter(day));
            case ClockEvent.Conversion conversion ->
                Optional.<ClockEvent>of(conversion)
                        .filter(one -> !conversion.on().isAfter(day));
        };
    }

    Optional<RecordedFact> fact(FactId fact) {
        return recorded.stream().filter(one -> one.id().equals(fact)).findFirst();
    }

    /** The day a running exclusion is counted up to. */
    LocalDate countedUpTo(LocalDate today) {
        return endedOn == null ? today : endedOn;
    }
}
