package org.mingjing.court.office.stocktake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.notices.DivisionContacts;
import org.mingjing.kernel.CourtId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 盘点消息 Tells whose sheet is missing, and which remark waits for an answer. */
@Component
class StocktakeNews {

    private static final int LONGEST_TITLE = 60;

    private final DivisionContacts contacts;
    private final Courts courts;
    private final ApplicationEventPublisher events;

    StocktakeNews(DivisionContacts contacts, Courts courts, ApplicationEventPublisher events) {
        this.contacts = contacts;
        this.courts = courts;
        this.events = events;
    }

    void missing(CourtId court, DivisionId division, LocalDate day) {
        tell(
                division,
                day,
                null,
                Owing.each(
                        court,
                        asked(court, division),
                        "stocktake-complete",
                        "stocktake.why.missing",
                        day,
                        StocktakeSheet.link(division, day) + "/ledger"));
    }

    void completed(DivisionId division, LocalDate day, PersonId by) {
        tell(division, day, by, List.of());
    }

    private void tell(DivisionId division, LocalDate day, @Nullable PersonId by, List<Owing> owed) {
        String name = courts.divisionNames(List.of(division)).getOrDefault(division, "");
        events.publishEvent(DutiesTold.of(
                StocktakeSheet.subject(division, day), name + " " + day, StocktakeSheet.link(division, day), by, owed));
    }

    /** 批示 It is owed until it is answered, or a matter. */
    void remark(StocktakeRemark remark, @Nullable PersonId by) {
        String text = remark.text();
        events.publishEvent(DutiesTold.of(
                remark.subject(),
                text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE - 1) + "…",
                StocktakeSheet.link(remark.division(), remark.itemOn()),
                by,
                remark.open()
                        ? Owing.each(
                                remark.court(),
                                asked(remark.court(), remark.division()),
                                "stocktake-answer",
                                "stocktake.why.remark",
                                remark.itemOn(),
                                StocktakeSheet.link(remark.division(), remark.itemOn()) + "/ledger")
                        : List.of()));
    }

    private Collection<PersonId> asked(CourtId court, DivisionId division) {
        return contacts.asked(court, List.of(division)).values();
    }
}
