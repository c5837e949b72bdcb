package org.mingjing.court.justice.disclosure.web.grievances;

import java.util.List;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.disclosure.Grievances;
import org.mingjing.court.justice.disclosure.Grievances.GrievanceCount;
import org.mingjing.court.justice.disclosure.web.GrievanceLines;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.NavigationGroup;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.tabs.Tab;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 立案投诉 All of the court, with the figures of the year. */
@Controller
class GrievancesPage {

    private static final int MOST = 200;

    private final CourtBoundary boundary;
    private final Grievances grievances;

    GrievancesPage(CourtBoundary boundary, Grievances grievances) {
        this.boundary = boundary;
        this.grievances = grievances;
    }

    @Bean
    static NavigationEntry grievancesEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES,
                48,
                "disclosure.grievances",
                "/grievances",
                "warning",
                Permission.GRIEVANCE_READ,
                actor -> 0);
    }

    @Allowed(Permission.GRIEVANCE_READ)
    @GetMapping("/grievances")
    String show(@RequestParam(defaultValue = "open") String show, Actor actor, Frame frame, Model model) {
        boolean open = !show.equals("closed");
        Text text = frame.text();
        return boundary.read(CourtScope.of(actor.court()), () -> {
            GrievanceCount count = grievances.count(actor.court(), frame.today());
            model.addAttribute("frame", frame)
                    .addAttribute(
                            "tabs",
                            List.of(
                                    Tab.of(text.of("disclosure.list.open"), "/grievances", open),
                                    Tab.of(text.of("disclosure.list.closed"), "/grievances?show=closed", !open)))
                    .addAttribute(
                            "facts",
                            List.of(
                                    Fact.of(text.of("disclosure.count.all"), text.number(count.all())),
                                    Fact.of(text.of("disclosure.count.open"), text.number(count.open())),
                                    Fact.of(text.of("disclosure.count.founded"), text.number(count.founded())),
                                    Fact.of(text.of("disclosure.count.late"), text.number(count.late()))))
                    .addAttribute(
                            "lines",
                            grievances.in(actor.court(), open, MOST).stream()
                                    .map(one -> GrievanceLines.line(one, frame))
                                    .toList());
            return "justice/disclosure/web/grievances/list";
        });
    }
}
