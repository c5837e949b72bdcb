package org.mingjing.court.office.stocktake.web.month;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.office.notices.DivisionContacts;
import org.mingjing.court.office.stocktake.StocktakeRules;
import org.mingjing.court.office.stocktake.StocktakeSheet;
import org.mingjing.court.office.stocktake.StocktakeSight;
import org.mingjing.court.office.stocktake.StocktakeState;
import org.mingjing.court.office.stocktake.Stocktakes;
import org.mingjing.court.office.stocktake.web.StocktakeDoor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 盘点月历 A division's month as a calendar; for the leaders and the office all divisions by their days. */
@Controller
class MonthPage {

    private final CourtBoundary boundary;
    private final Stocktakes stocktakes;
    private final StocktakeRules rules;
    private final DivisionContacts contacts;

    MonthPage(CourtBoundary boundary, Stocktakes stocktakes, StocktakeRules rules, DivisionContacts contacts) {
        this.boundary = boundary;
        this.stocktakes = stocktakes;
        this.rules = rules;
        this.contacts = contacts;
    }

    @Staff
    @GetMapping("/stocktake/month")
    String show(
            @RequestParam @Nullable String month,
            @RequestParam @Nullable String division,
            Actor actor,
            Frame frame,
            Model model) {
        return boundary.read(CourtScope.of(actor.court()), () -> {
            List<Division> seen = contacts.divisions(actor.court()).stream()
                    .filter(one -> StocktakeSight.sees(actor, actor.court(), one.id()))
                    .filter(one ->
                            division == null || one.id().value().toString().equals(division))
                    .toList();
            LocalDate since = stocktakes.since(actor.court());
            if (seen.isEmpty() || since == null) {
                throw StocktakeDoor.notThere();
            }
            YearMonth shown = month(month, frame);
            model.addAttribute("frame", frame).addAttribute("view", view(seen, division, shown, since, actor, frame));
            return division == null ? "office/stocktake/web/month/court" : "office/stocktake/web/month/division";
        });
    }

    private MonthView view(
            List<Division> divisions,
            @Nullable String division,
            YearMonth month,
            LocalDate since,
            Actor actor,
            Frame frame) {
        Text text = frame.text();
        Map<List<Object>, StocktakeSheet> firsts =
                stocktakes.firsts(actor.court(), month.atDay(1), month.atEndOfMonth()).stream()
                        .collect(Collectors.toMap(one -> List.of(one.division(), one.day()), one -> one));
        List<MonthView.Line> lines = divisions.stream()
                .map(one -> new MonthView.Line(
                        one.name(),
                        "/stocktake/month?division=" + one.id().value() + "&month=" + month,
                        month.atDay(1)
                                .datesUntil(month.plusMonths(1).atDay(1))
                                .map(day -> day(one, day, since, firsts.get(List.<Object>of(one.id(), day)), text))
                                .toList()))
                .toList();
        String whose = division == null ? "" : "division=" + division + "&";
        return new MonthView(
                division == null
                        ? text.of("stocktake.month.title", month)
                        : text.of(
                                "stocktake.month.title.of", divisions.getFirst().name(), month),
                month.isAfter(YearMonth.from(since))
                        ? "/stocktake/month?" + whose + "month=" + month.minusMonths(1)
                        : null,
                month.isBefore(YearMonth.from(frame.today()))
                        ? "/stocktake/month?" + whose + "month=" + month.plusMonths(1)
                        : null,
                lines);
    }

    private MonthView.Day day(
            Division division, LocalDate day, LocalDate since, @Nullable StocktakeSheet first, Text text) {
        StocktakeState state = rules.state(division.court(), day, since, first);
        return new MonthView.Day(
                day.getDayOfMonth(),
                day.getDayOfWeek().getValue(),
                state.word(),
                text.of("stocktake.mark." + state.word()),
                division.name() + " " + day + " " + text.of("stocktake.state." + state.word()),
                state == StocktakeState.OFF || state == StocktakeState.NONE
                        ? null
                        : StocktakeSheet.link(division.id(), day));
    }

    private static YearMonth month(@Nullable String typed, Frame frame) {
        try {
            YearMonth found = typed == null ? YearMonth.from(frame.today()) : YearMonth.parse(typed);
            return found.getYear() < 2000 || found.getYear() >= 2100 ? YearMonth.from(frame.today()) : found;
        } catch (DateTimeException e) {
            return YearMonth.from(frame.today());
        }
    }
}
