package org.mingjing.court.justice.disclosure.web.objections;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.disclosure.Objection;
import org.mingjing.court.justice.disclosure.Objections;
import org.mingjing.court.justice.disclosure.web.ObjectionLines;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.tabs.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 审限异议 All of the court, what is open first. */
@Controller
class ObjectionsPage {

    private static final int MOST = 200;

    private final CourtBoundary boundary;
    private final Objections objections;
    private final CasesInSight sight;
    private final ObjectionLines lines;

    ObjectionsPage(CourtBoundary boundary, Objections objections, CasesInSight sight, ObjectionLines lines) {
        this.boundary = boundary;
        this.objections = objections;
        this.sight = sight;
        this.lines = lines;
    }

    @Allowed(Permission.OBJECTION_ANSWER)
    @GetMapping("/objections")
    String show(@RequestParam(defaultValue = "open") String show, Actor actor, Frame frame, Model model) {
        boolean open = !show.equals("closed");
        Text text = frame.text();
        return boundary.read(CourtScope.of(actor.court()), () -> {
            List<Objection> found = objections.in(actor.court(), open, MOST);
            Set<CaseId> mine =
                    sight.among(actor, found.stream().map(Objection::caseId).collect(Collectors.toSet())).stream()
                            .map(CaseCard::id)
                            .collect(Collectors.toSet());
            model.addAttribute("frame", frame)
                    .addAttribute(
                            "tabs",
                            List.of(
                                    new Tab(text.of("disclosure.list.open"), "/objections", open, -1),
                                    new Tab(text.of("disclosure.list.closed"), "/objections?show=closed", !open, -1)))
                    .addAttribute(
                            "lines",
                            lines.of(
                                    found.stream()
                                            .filter(one -> mine.contains(one.caseId()))
                                            .toList(),
                                    frame));
            return "justice/disclosure/web/objections/list";
        });
    }
}
