package org.mingjing.court.justice.limits;

import static org.mingjing.court.justice.limits.tables.Tables.CLOCK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.justice.cases.events.CaseConcluded;
import org.mingjing.kernel.Decision;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 结案停表 A concluded case ends its clocks on the day the law takes for the end (审限规定 10), in time or late. */
@Component
class EndClock {

    private final Clocks clocks;
    private final CourtCalendars calendars;
    private final ClockNews news;
    private final Clock clock;

    EndClock(Clocks clocks, CourtCalendars calendars, ClockNews news, Clock clock) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.news = news;
        this.clock = clock;
    }

    @EventListener
    void on(CaseConcluded concluded) {
        Map<LiveClock, Reckoned> ended = new LinkedHashMap<>();
        for (LiveClock one :
                clocks.selectToChange(CLOCK.CASE_ID.eq(concluded.id().value()).and(CLOCK.ENDED_ON.isNull()))) {
            one.facts()
                    .map(facts -> Reckoned.of(facts, calendars.of(one.court()), LocalDate.now(clock), concluded.on()))
                    .ifPresent(decision -> ended.put(one, reckoned(one, decision)));
        }
        clocks.reckon(ended, concluded.on(), "concluded", null);
        news.moved(ended);
    }

    /** A concluded case keeps no open clock: what was recorded on it was lawful then, so a refusal now is a fault. */
    private static Reckoned reckoned(LiveClock one, Decision<Reckoned> decision) {
        return switch (decision) {
            case Decision.Granted<Reckoned>(Reckoned result) -> result;
            case Decision.Refused<Reckoned> refused ->
                throw new IllegalStateException("clock " + one.id().value() + " cannot be ended: " + refused.code()
                        + " " + refused.citation() + " " + refused.arguments());
        };
    }
}
