package org.mingjing.court.justice.limits.web.clocks;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CasePast;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.facts.Fact;
import org.springframework.stereotype.Component;

/** 当日审限 The due dates of a case as they stood on a day gone by, each with its reasons. */
@Component
class ClocksThen implements CasePast {

    private final ClockBook book;

    ClocksThen(ClockBook book) {
        this.book = book;
    }

    @Override
    public List<Fact> on(CaseCard card, LocalDate day, Text text) {
        return book.of(card.id()).stream()
                .flatMap(clock -> book
                        .reckonOn(clock, day)
                        .map(reckoned -> new Fact(
                                text.of("limit." + clock.limitId()),
                                text.of("limits.then." + reckoned.mark().word(), text.date(reckoned.dueOn())),
                                "/clocks/" + clock.id().value() + "/ledger?on=" + day))
                        .stream())
                .toList();
    }
}
