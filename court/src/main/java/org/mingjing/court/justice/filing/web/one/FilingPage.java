package org.mingjing.court.justice.filing.web.one;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.web.FilingDoor;
import org.mingjing.court.justice.filing.web.FilingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.law.fees.FeeReckoning;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 来件页 One filing: what it says, what it lacks, what may be done; the reasons of its date; the receipt. */
@Controller
class FilingPage {

    private static final Set<String> DONE = Set.of("received", "corrected", "tell", "accept", "refuse");

    private final FilingDoor door;
    private final FilingViews views;
    private final FilingWords words;
    private final FilingAnnexes annexes;

    FilingPage(FilingDoor door, FilingViews views, FilingWords words, FilingAnnexes annexes) {
        this.door = door;
        this.views = views;
        this.words = words;
        this.annexes = annexes;
    }

    @Allowed(Permission.FILING)
    @GetMapping("/filings/{id}")
    String show(@PathVariable UUID id, @RequestParam @Nullable String saved, Actor actor, Frame frame, Model model) {
        Filing filing = door.enter(actor, id);
        model.addAttribute("frame", frame)
                .addAttribute("view", views.of(filing, actor, frame))
                .addAttribute("annexes", annexes.lines(filing, frame))
                .addAttribute("more", annexes.actions(filing, actor, frame.text()))
                .addAttribute(
                        "done",
                        saved != null && DONE.contains(saved) ? frame.text().of("filing.saved." + saved) : null);
        return "justice/filing/web/one/filing";
    }

    /** 收件凭证 In writing, with the day of reception (登记立案规定 2); to be printed. */
    @Allowed(Permission.FILING)
    @GetMapping("/filings/{id}/receipt")
    String receipt(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame).addAttribute("view", views.of(door.enter(actor, id), actor, frame));
        return "justice/filing/web/one/receipt";
    }

    /** 依据 */
    @Allowed(Permission.FILING)
    @GetMapping("/filings/{id}/ledger")
    String ledger(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        Filing filing = door.enter(actor, id);
        model.addAttribute("frame", frame)
                .addAttribute("ledger", words.ledger(filing, frame))
                .addAttribute("crumbs", crumbs(filing, frame));
        return "ui/ledger/page";
    }

    /** 受理费的依据 */
    @Allowed(Permission.FILING)
    @GetMapping("/filings/{id}/fee")
    String fee(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        Filing filing = door.enter(actor, id);
        FeeReckoning fee = views.fee(filing).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("frame", frame)
                .addAttribute("ledger", FilingWords.feeLedger(filing, fee, frame.text()))
                .addAttribute("crumbs", crumbs(filing, frame));
        return "ui/ledger/page";
    }

    private static List<Crumb> crumbs(Filing filing, Frame frame) {
        return List.of(
                Crumb.to(filing.number(), FilingWords.href(filing)),
                Crumb.here(frame.text().of("ui.ledger.title")));
    }
}
