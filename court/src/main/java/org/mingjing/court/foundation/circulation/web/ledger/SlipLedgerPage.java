package org.mingjing.court.foundation.circulation.web.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 办理期限依据 The reasons of the last days on a slip; a drawer beside any list, or a page of its own. */
@Controller
class SlipLedgerPage {

    private static final Citation OWN_RULE = Citation.of("docs/circulation", "Days");

    private final SlipReading reading;
    private final SlipLedger ledger;

    SlipLedgerPage(SlipReading reading, SlipLedger ledger) {
        this.reading = reading;
        this.ledger = ledger;
    }

    @Staff
    @GetMapping("/slips/{id}/ledger")
    String show(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        SlipReading.Opened opened = reading.open(actor, new SlipId(id)).orElse(null);
        model.addAttribute("frame", frame);
        if (opened == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            model.addAttribute("refusal", Refusal.of(Decision.refused("circulation.outsider", OWN_RULE), frame.text()));
            return "foundation/circulation/web/slip/refused";
        }
        model.addAttribute("ledger", ledger.of(opened.filed(), actor, frame))
                .addAttribute(
                        "crumbs",
                        List.of(
                                Crumb.to(opened.filed().title(), "/slips/" + id),
                                Crumb.here(frame.text().of("ui.ledger.title"))));
        return "ui/ledger/page";
    }
}
