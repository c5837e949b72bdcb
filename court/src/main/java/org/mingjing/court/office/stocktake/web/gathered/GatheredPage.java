package org.mingjing.court.office.stocktake.web.gathered;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.office.notices.DivisionContacts;
import org.mingjing.court.office.stocktake.BeginStocktake;
import org.mingjing.court.office.stocktake.StocktakeDesk;
import org.mingjing.court.office.stocktake.StocktakeRules;
import org.mingjing.court.office.stocktake.StocktakeSheet;
import org.mingjing.court.office.stocktake.StocktakeSight;
import org.mingjing.court.office.stocktake.Stocktakes;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 日盘点 For the leaders and the office the day of all divisions; everybody else is led to that of his own. */
@Controller
class GatheredPage {

    private final CourtBoundary boundary;
    private final GatheredViews views;
    private final Stocktakes stocktakes;
    private final DivisionContacts contacts;
    private final StocktakeRules rules;
    private final StocktakeDesk desk;

    GatheredPage(
            CourtBoundary boundary,
            GatheredViews views,
            Stocktakes stocktakes,
            DivisionContacts contacts,
            StocktakeRules rules,
            StocktakeDesk desk) {
        this.boundary = boundary;
        this.views = views;
        this.stocktakes = stocktakes;
        this.contacts = contacts;
        this.rules = rules;
        this.desk = desk;
    }

    @Staff
    @GetMapping("/stocktake")
    String enter(Actor actor, Frame frame, Model model) {
        return boundary.read(CourtScope.of(actor.court()), () -> {
            LocalDate since = stocktakes.since(actor.court());
            if (since != null && StocktakeSight.everything(actor)) {
                return "redirect:/stocktake/day";
            }
            DivisionId own = actor.division();
            boolean asked = own != null
                    && StocktakeSight.sees(actor, actor.court(), own)
                    && contacts.divisions(actor.court()).stream()
                            .anyMatch(one -> one.id().equals(own));
            LocalDate day = lastWorking(actor, frame.today());
            return since != null && own != null && asked && !day.isBefore(since)
                    ? "redirect:" + StocktakeSheet.link(own, day)
                    : none(since, null, actor, frame, model);
        });
    }

    @Allowed(Permission.STOCKTAKE)
    @GetMapping("/stocktake/day")
    String show(@RequestParam @Nullable String day, Actor actor, Frame frame, Model model) {
        return boundary.read(CourtScope.of(actor.court()), () -> {
            LocalDate since = stocktakes.since(actor.court());
            LocalDate typed = TypedDay.of(day);
            if (since == null) {
                return none(since, null, actor, frame, model);
            }
            LocalDate shown = typed == null || typed.isAfter(frame.today()) ? toBeRead(actor, since, frame) : typed;
            if (shown.isBefore(since)) {
                model.addAttribute("link", "/stocktake/day?day=" + since);
                return nothing("stocktake.early", frame.text().of("stocktake.early.hint", since), frame, model);
            }
            model.addAttribute("frame", frame).addAttribute("view", views.of(actor, shown, since, frame));
            return "office/stocktake/web/gathered/gathered";
        });
    }

    @Allowed(Permission.FOLLOWUP)
    @PostMapping("/stocktake/begin")
    String begin(@RequestParam MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        Origin origin = new Origin(actor, null, frame.today(), new TypedForm(typed, frame.text()).key());
        return desk.begin(new BeginStocktake(origin, actor.court())) instanceof Decision.Refused<String> refused
                ? none(null, Refusal.of(refused, frame.text()), actor, frame, model)
                : "redirect:/stocktake";
    }

    /** Before the hour of today's sheets, those of the working day before. */
    private LocalDate toBeRead(Actor actor, LocalDate since, Frame frame) {
        LocalDate last = lastWorking(actor, frame.today());
        LocalDate before = lastWorking(actor, last.minusDays(1));
        return before.isBefore(since) || !last.equals(frame.today()) || rules.due(last) ? last : before;
    }

    private LocalDate lastWorking(Actor actor, LocalDate today) {
        LocalDate at = today;
        while (!rules.workingDay(actor.court(), at)) {
            at = at.minusDays(1);
        }
        return at;
    }

    private static String none(
            @Nullable LocalDate since, @Nullable Refusal refusal, Actor actor, Frame frame, Model model) {
        boolean mayBegin = since == null && Grants.permits(actor, Permission.FOLLOWUP);
        String why =
                since == null ? mayBegin ? "stocktake.begin.hint" : "stocktake.notBegun.hint" : "stocktake.nothing";
        model.addAttribute("mayBegin", mayBegin)
                .addAttribute("refusal", refusal)
                .addAttribute("key", UUID.randomUUID().toString());
        return nothing(
                since == null ? "stocktake.notBegun" : "stocktake.noneHere",
                frame.text().of(why),
                frame,
                model);
    }

    private static String nothing(String title, String why, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("title", frame.text().of(title))
                .addAttribute("why", why);
        return "office/stocktake/web/gathered/none";
    }
}
