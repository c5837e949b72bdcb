package org.mingjing.court.justice.serving;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.limits.ChangeClock;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.ClockChange;
import org.mingjing.court.justice.limits.ClockChanges;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.court.justice.limits.RecordedFact;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Term;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.ExclusionGrounds;
import org.springframework.stereotype.Component;

/** 公告扣除 The time of a public notice does not count for the trial (审限规定 9(6)). Called inside CourtBoundary. */
@Component
public class NoticePause {

    private final ClockBook book;
    private final ClockChanges changes;
    private final CourtCalendars calendars;

    NoticePause(ClockBook book, ClockChanges changes, CourtCalendars calendars) {
        this.book = book;
        this.changes = changes;
        this.calendars = calendars;
    }

    /** What a notice from one day until another would do to the clock of the trial; empty where no clock runs or none is moved. */
    public Optional<Decision<Foreseen>> preview(CaseCard card, LocalDate from, LocalDate until, String document) {
        return running(card)
                .map(clock -> changes.preview(clock, card, exclude(from, document))
                        .map(shown -> new Foreseen(clock.limitId(), clock.dueOn(), foreseen(clock, from, until))));
    }

    /** Part of a command; whoever calls has asked {@link #preview} in the same transaction. */
    void begin(CaseCard card, LocalDate from, String document, Origin of) {
        running(card).ifPresent(clock -> perform(clock, card, exclude(from, document), of, from, "pause"));
    }

    void end(CaseCard card, LocalDate from, LocalDate until, Origin of) {
        running(card)
                .ifPresent(clock -> clock.recorded().stream()
                        .filter(RecordedFact::running)
                        .filter(fact -> isNotice(fact, from))
                        .findFirst()
                        .ifPresent(fact -> perform(
                                clock, card, new ClockChange.EndExclusion(fact.id(), until, ""), of, until, "resume")));
    }

    private static boolean isNotice(RecordedFact fact, LocalDate from) {
        return fact.event() instanceof ClockEvent.Exclusion exclusion
                && exclusion.ground().equals(ExclusionGrounds.EX_06)
                && exclusion.from().equals(from);
    }

    private void perform(LiveClock clock, CaseCard card, ClockChange change, Origin of, LocalDate on, String what) {
        UUID key = UUID.nameUUIDFromBytes((of.clientKey() + what).getBytes(StandardCharsets.UTF_8));
        var origin = new Origin(of.who(), of.onBehalfOf(), on, key);
        var done =
                changes.perform(new ChangeClock(origin, card.court(), card.id(), clock.id(), clock.revision(), change));
        if (done instanceof Decision.Refused<String> refused) {
            throw new IllegalStateException(refused.code() + " " + refused.citation() + " after it was foreseen");
        }
    }

    private @Nullable LocalDate foreseen(LiveClock clock, LocalDate from, LocalDate until) {
        return clock.facts()
                .flatMap(facts -> ClockReckoner.due(
                        facts.with(new ClockEvent.Exclusion(ExclusionGrounds.EX_06, from, until)),
                        calendars.of(clock.court()),
                        until))
                .orElse(null);
    }

    private static ClockChange exclude(LocalDate from, String document) {
        return new ClockChange.Exclude(new ClockEvent.Exclusion(ExclusionGrounds.EX_06, from, null), document);
    }

    private Optional<LiveClock> running(CaseCard card) {
        return book.of(card.id()).stream()
                .filter(clock -> clock.main() && clock.endedOn() == null && clock.startOn() != null)
                .findFirst();
    }

    /** 公告的影响 The date of the clock before, and after the whole notice. */
    @Term("公告对审限的影响")
    public record Foreseen(
            String limitId,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {}
}
