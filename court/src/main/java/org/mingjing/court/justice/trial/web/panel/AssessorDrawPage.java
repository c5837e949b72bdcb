package org.mingjing.court.justice.trial.web.panel;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.trial.Assessor;
import org.mingjing.court.justice.trial.Assessors;
import org.mingjing.court.justice.trial.KeptDraw;
import org.mingjing.court.justice.trial.Panels;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.panel.AssessorDraw;
import org.mingjing.law.panel.SeatBar;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 抽取记录页 The list, the nonce and the order it gave: drawn again before the reader's eyes. */
@Controller
class AssessorDrawPage {

    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");

    private final CaseDoor door;
    private final CaseHeads heads;
    private final Assessors assessors;
    private final Panels panels;
    private final People people;
    private final CaseRefusals refusals;

    AssessorDrawPage(
            CaseDoor door, CaseHeads heads, Assessors assessors, Panels panels, People people, CaseRefusals refusals) {
        this.door = door;
        this.heads = heads;
        this.assessors = assessors;
        this.panels = panels;
        this.people = people;
        this.refusals = refusals;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/panel/draws/{draw}")
    String draw(
            @PathVariable UUID id,
            @PathVariable UUID draw,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.<Decision<String>>enter(actor, new CaseId(id), "AssessorDrawView", card -> {
                    KeptDraw kept = assessors.draws(card.id()).stream()
                            .filter(one -> one.id().equals(draw))
                            .findFirst()
                            .orElse(null);
                    if (kept == null) {
                        return Decision.refused("trial.refused.noDraw", OWN_RULE);
                    }
                    model.addAttribute("frame", frame);
                    model.addAttribute("head", heads.of(card, frame, "panel"));
                    model.addAttribute("id", id.toString());
                    model.addAttribute("facts", facts(kept, frame.text()));
                    model.addAttribute("lines", lines(card, kept, frame.text()));
                    return Decision.granted("justice/trial/web/panel/draw");
                })
                .then(inner -> inner);
        return refusals.answer(shown, frame, model, response);
    }

    private List<Fact> facts(KeptDraw kept, Text text) {
        return List.of(
                Fact.of(
                        text.of("trial.draw.on"),
                        text.date(kept.drawnOn()) + " "
                                + people.names(List.of(kept.by())).getOrDefault(kept.by(), "—")),
                Fact.of(text.of("trial.hearing"), text.date(kept.hearingOn())),
                Fact.of(
                        text.of("trial.draw.latest"),
                        text.date(AssessorDraw.latest(kept.hearingOn())) + " " + AssessorDraw.AT_RANDOM),
                Fact.of(text.of("trial.draw.nonce"), kept.draw().nonce()),
                Fact.of(
                        text.of("trial.draw.again"),
                        text.of(kept.repeats() ? "trial.draw.same" : "trial.draw.differs")));
    }

    private List<DrawLine> lines(CaseCard card, KeptDraw kept, Text text) {
        Map<String, Assessor> known = new HashMap<>();
        assessors.of(card.court()).forEach(one -> known.put(one.id().toString(), one));
        Set<String> sitting = new HashSet<>();
        panels.of(card.id()).stream()
                .filter(panel -> kept.id().equals(panel.draw()))
                .findFirst()
                .ifPresent(panel -> panel.seats().forEach(seat -> sitting.add(seat.key())));
        List<DrawLine> lines = new ArrayList<>();
        int place = 0;
        for (String one : kept.draw().order()) {
            place++;
            lines.add(line(
                    Integer.toString(place),
                    known.get(one),
                    text.of(sitting.contains(one) ? "trial.draw.sits" : "trial.draw.substitute")));
        }
        for (Map.Entry<String, SeatBar> out : kept.leftOut().entrySet()) {
            lines.add(line(
                    "—",
                    known.get(out.getKey()),
                    text.of("trial.bar." + out.getValue().name()) + " "
                            + out.getValue().citation(card.category())));
        }
        return lines;
    }

    private static DrawLine line(String place, @Nullable Assessor one, String fate) {
        return new DrawLine(place, one == null ? "—" : one.number(), one == null ? "—" : one.name(), fate);
    }
}
