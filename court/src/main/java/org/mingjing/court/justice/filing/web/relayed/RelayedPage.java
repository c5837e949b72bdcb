package org.mingjing.court.justice.filing.web.relayed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.court.justice.filing.web.FilingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 跨域协作 The other court decides; here one sees how far it is. */
@Controller
class RelayedPage {

    private static final int MOST = 200;

    private final CourtBoundary boundary;
    private final Filings filings;
    private final Courts courts;

    RelayedPage(CourtBoundary boundary, Filings filings, Courts courts) {
        this.boundary = boundary;
        this.filings = filings;
        this.courts = courts;
    }

    @Allowed(Permission.FILING)
    @GetMapping("/filings/relayed")
    String show(@RequestParam @Nullable String saved, Actor actor, Frame frame, Model model) {
        // 协作法院自己收下的: only rows that name it, wherever they stand
        List<Filing> found = boundary.read(CourtScope.everyCourt(), () -> filings.relayed(actor.court(), MOST));
        var names = courts.names(found.stream().map(Filing::court).distinct().toList());
        Text text = frame.text();
        model.addAttribute("frame", frame)
                .addAttribute("done", saved == null ? null : text.of("filing.saved.relayed"))
                .addAttribute(
                        "lines",
                        found.stream()
                                .map(one -> new RelayLine(
                                        names.getOrDefault(one.court(), "—"),
                                        one.number(),
                                        one.title(),
                                        text.date(one.complaint().receivedOn()),
                                        FilingWords.state(one, text),
                                        text.date(one.decidedOn())))
                                .toList());
        return "justice/filing/web/relayed/relayed";
    }
}
