package org.mingjing.court.office.stocktake;

import org.mingjing.court.office.notices.events.ContactNamed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 改由新联络人 Missing sheets and open remarks go to whoever is asked from now on. */
@Component
class OwedByContact {

    private final Stocktakes stocktakes;
    private final StocktakeRemarks remarks;
    private final StocktakeNews news;

    OwedByContact(Stocktakes stocktakes, StocktakeRemarks remarks, StocktakeNews news) {
        this.stocktakes = stocktakes;
        this.remarks = remarks;
        this.news = news;
    }

    @EventListener
    void on(ContactNamed event) {
        stocktakes.owedToChange(event.division()).forEach(day -> news.missing(event.court(), event.division(), day));
        remarks.openToChange(event.division()).forEach(one -> news.remark(one, null));
    }
}
