package org.mingjing.court.justice.limits;

import static org.mingjing.court.justice.limits.tables.Tables.CLOCK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 节点时钟 The clocks of single steps: begun by what the law counts from, ended by the step. Part of a command. */
@Component
public class NodeClocks {

    private final Clocks clocks;
    private final ClockBook book;
    private final CourtCalendars calendars;
    private final ClockNews news;
    private final Clock clock;

    NodeClocks(Clocks clocks, ClockBook book, CourtCalendars calendars, ClockNews news, Clock clock) {
        this.clocks = clocks;
        this.book = book;
        this.calendars = calendars;
        this.news = news;
        this.clock = clock;
    }

    /** The step was taken; nothing happens where no such clock runs. */
    public void end(CaseId caseId, String limitId, LocalDate on) {
        Map<LiveClock, Reckoned> ended = new LinkedHashMap<>();
        for (LiveClock one : clocks.selectToChange(CLOCK.CASE_ID
                .eq(caseId.value())
                .and(CLOCK.LIMIT_ID.eq(limitId))
                .and(CLOCK.MAIN.isFalse())
                .and(CLOCK.ENDED_ON.isNull()))) {
            one.facts()
                    .map(facts -> Reckoned.of(facts, calendars.of(one.court()), LocalDate.now(clock), on))
                    .filter(Decision.Granted.class::isInstance)
                    .ifPresent(decision -> ended.put(one, ((Decision.Granted<Reckoned>) decision).result()));
        }
        if (!ended.isEmpty()) {
            clocks.reckon(ended, on, "stepTaken", null);
            news.moved(ended);
        }
    }

    /** What the step is counted from has happened; nothing happens where it runs already. */
    public void start(CaseCard card, String limitId, LocalDate on, PersonId by) {
        boolean known =
                book.of(card.id()).stream().anyMatch(one -> one.limitId().equals(limitId) && on.equals(one.startOn()));
        if (!known) {
            book.openAll(List.of(new NewClock(
                    card.id(),
                    card.court(),
                    card.division(),
                    limitId,
                    on,
                    false,
                    List.of(),
                    null,
                    false,
                    List.of(),
                    by)));
        }
    }
}
