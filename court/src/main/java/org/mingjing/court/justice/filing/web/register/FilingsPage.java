package org.mingjing.court.justice.filing.web.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.tabs.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 收件簿 What waits for a decision, and what was decided. */
@Controller
class FilingsPage {

    private static final int MOST = 200;

    private final CourtBoundary boundary;
    private final Filings filings;
    private final CasesInSight sight;

    FilingsPage(CourtBoundary boundary, Filings filings, CasesInSight sight) {
        this.boundary = boundary;
        this.filings = filings;
        this.sight = sight;
    }

    /** Without those whose case the person must not meet. */
    private List<Filing> decided(Actor actor) {
        Set<CaseId> hidden = sight.hidden(actor, actor.court());
        return filings.decided(actor.court(), MOST).stream()
                .filter(one -> one.caseId() == null || !hidden.contains(one.caseId()))
                .toList();
    }

    @Allowed(Permission.FILING)
    @GetMapping("/filings")
    String show(@RequestParam @Nullable String view, Actor actor, Frame frame, Model model) {
        boolean decided = "decided".equals(view);
        List<Filing> shown =
                boundary.read(CourtScope.of(actor), () -> decided ? decided(actor) : filings.open(actor.court(), MOST));
        model.addAttribute("frame", frame)
                .addAttribute("filings", shown)
                .addAttribute("decided", decided)
                .addAttribute("full", shown.size() == MOST)
                .addAttribute(
                        "tabs",
                        Stream.of("open", "decided")
                                .map(one -> Tab.of(
                                        frame.text().of("filing.view." + one),
                                        "/filings?view=" + one,
                                        one.equals("decided") == decided))
                                .toList());
        return "justice/filing/web/register/register";
    }
}
