package org.mingjing.court.office.stocktake.web.counted;

import java.util.List;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.figures.DayEntry;
import org.mingjing.court.foundation.figures.DayFigure;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.stocktake.DayDraft;
import org.mingjing.court.office.stocktake.web.StocktakeDoor;
import org.mingjing.court.office.stocktake.web.StocktakeTexts;
import org.mingjing.court.ui.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 数据清单 What was counted for a figure of a day; what the reader may not see is told as a number. */
@Controller
class CountedPage {

    private final StocktakeDoor door;
    private final DayDraft draft;

    CountedPage(StocktakeDoor door, DayDraft draft) {
        this.door = door;
        this.draft = draft;
    }

    @Staff
    @GetMapping("/stocktake/{division}/{day}/counted/{kind}")
    String show(
            @PathVariable String division,
            @PathVariable String day,
            @PathVariable String kind,
            Actor actor,
            Frame frame,
            Model model) {
        return door.enter(actor, division, day, "StocktakeCounted", of -> {
            DayFigure figure = draft.of(actor.court(), of.day(), actor).stream()
                    .filter(one -> one.kind().equals(kind))
                    .findFirst()
                    .orElseThrow(StocktakeDoor::notThere);
            List<DayEntry> all = figure.of(of.division().id());
            List<DayEntry> seen =
                    all.stream().filter(one -> one.title() != null).toList();
            model.addAttribute("frame", frame)
                    .addAttribute("title", frame.text().of("figures." + kind))
                    .addAttribute("place", of.division().name() + " " + StocktakeTexts.day(of.day(), frame.text()))
                    .addAttribute("link", of.link())
                    .addAttribute("entries", seen)
                    .addAttribute("hidden", all.size() - seen.size());
            return "office/stocktake/web/counted/counted";
        });
    }
}
