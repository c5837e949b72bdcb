package org.mingjing.court.office.stocktake.web;

import java.time.LocalDate;
import java.util.function.Function;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.office.notices.DivisionContacts;
import org.mingjing.court.office.stocktake.StocktakeSheet;
import org.mingjing.court.office.stocktake.StocktakeSight;
import org.mingjing.court.office.stocktake.Stocktakes;
import org.mingjing.court.ui.components.field.TypedDay;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** 日盘点之门 The way to every page of one division's day: judged, recorded, shown. What one may not see is not there. */
@Component
public class StocktakeDoor {

    private final CourtBoundary boundary;
    private final DivisionContacts contacts;
    private final Stocktakes stocktakes;
    private final AuditRecord audit;

    StocktakeDoor(CourtBoundary boundary, DivisionContacts contacts, Stocktakes stocktakes, AuditRecord audit) {
        this.boundary = boundary;
        this.contacts = contacts;
        this.stocktakes = stocktakes;
        this.audit = audit;
    }

    /** @param action what is looked at; stands in the log */
    public <T> T enter(Actor actor, String division, String day, String action, Function<DivisionDay, T> view) {
        LocalDate asked = TypedDay.of(day);
        if (asked == null) {
            throw notThere();
        }
        return boundary.write(CourtScope.of(actor.court()), () -> {
            LocalDate since = stocktakes.since(actor.court());
            Division found = contacts.divisions(actor.court()).stream()
                    .filter(one -> one.id().value().toString().equals(division))
                    .filter(one -> StocktakeSight.sees(actor, actor.court(), one.id()))
                    .findFirst()
                    .orElseThrow(StocktakeDoor::notThere);
            if (since == null || asked.isBefore(since) || asked.isAfter(since.plusYears(50))) {
                throw notThere();
            }
            audit.seen(actor, actor.court(), StocktakeSheet.subject(found.id(), asked), action);
            return view.apply(new DivisionDay(found, asked, since));
        });
    }

    public static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /**
     * 部门一日
     *
     * @param since when the court began to take stock
     */
    public record DivisionDay(Division division, LocalDate day, LocalDate since) {

        public String link() {
            return StocktakeSheet.link(division.id(), day);
        }
    }
}
