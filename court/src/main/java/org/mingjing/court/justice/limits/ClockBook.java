package org.mingjing.court.justice.limits;

import static org.mingjing.court.justice.limits.tables.Tables.CLOCK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.limits.events.ClockTold;
import org.mingjing.kernel.Decision;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.ClockFacts;
import org.springframework.stereotype.Service;

/** 审限册 Opens clocks and shows them with their reasons. Callers stand inside a transaction of their court's boundary. */
@Service
public class ClockBook {

    private final Clocks clocks;
    private final CourtCalendars calendars;
    private final ClockNews news;
    private final Clock clock;

    ClockBook(Clocks clocks, CourtCalendars calendars, ClockNews news, Clock clock) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Opens clocks in bulk, tells the cases their main due dates and the work list what is owed.
     *
     * @throws IllegalArgumentException when the facts of a clock are not lawful: whoever opens it has checked them
     */
    public void openAll(List<NewClock> opening) {
        LocalDate today = LocalDate.now(clock);
        List<Clocks.Opened> opened = new ArrayList<>();
        for (NewClock one : opening) {
            opened.add(new Clocks.Opened(new ClockId(UUID.randomUUID()), one, reckon(one, today)));
        }
        clocks.insert(opened);
        news.opened(opened);
    }

    public List<LiveClock> of(CaseId caseId) {
        return clocks.select(CLOCK.CASE_ID.eq(caseId.value()));
    }

    /** The clocks of a case as they stand, as they were last told to whoever stands above. */
    public List<ClockTold> told(CaseCard card) {
        return of(card.id()).stream()
                .map(clock -> ClockNews.told(card, clock, lastBy(clock.id())))
                .toList();
    }

    /** Who opened the clock or recorded the last change; null when only the system did. */
    private @Nullable PersonId lastBy(ClockId id) {
        return history(id).stream()
                .map(PastReckoning::by)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public Optional<LiveClock> find(ClockId id) {
        return clocks.find(id);
    }

    /** Newest first; the first is what the clock shows. */
    public List<PastReckoning> history(ClockId id) {
        return clocks.history(id);
    }

    /** What the clock shows at this moment, without writing it. */
    public Reckoned reckonNow(LiveClock one) {
        WorkingCalendar calendar = calendars.of(one.court());
        return one.facts()
                .map(facts -> Reckoned.of(facts, calendar, LocalDate.now(clock), one.endedOn()))
                .filter(Decision.Granted.class::isInstance)
                .map(decision -> ((Decision.Granted<Reckoned>) decision).result())
                .orElseGet(() -> Reckoned.withoutStart(calendar));
    }

    /** What the clock would have shown at the end of a day gone by, by what is known today; empty before its start. */
    public Optional<Reckoned> reckonOn(LiveClock one, LocalDate day) {
        LocalDate ended = one.endedOn();
        return one.factsOn(day)
                .map(facts -> Reckoned.of(
                        facts, calendars.of(one.court()), day, ended == null || ended.isAfter(day) ? null : ended))
                .filter(Decision.Granted.class::isInstance)
                .map(decision -> ((Decision.Granted<Reckoned>) decision).result());
    }

    private Reckoned reckon(NewClock one, LocalDate today) {
        WorkingCalendar calendar = calendars.of(one.court());
        LocalDate start = one.startOn();
        if (start == null) {
            return Reckoned.withoutStart(calendar);
        }
        var facts = new ClockFacts(one.limitId(), start, one.custody(), one.events());
        return switch (Reckoned.of(facts, calendar, today, one.endedOn())) {
            case Decision.Granted<Reckoned>(Reckoned result) -> result;
            case Decision.Refused<Reckoned> refused ->
                throw new IllegalArgumentException(
                        refused.code() + " " + refused.citation() + " for " + one.caseId() + " " + facts);
        };
    }
}
