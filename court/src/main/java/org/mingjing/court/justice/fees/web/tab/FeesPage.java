package org.mingjing.court.justice.fees.web.tab;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.fees.AskedReview;
import org.mingjing.court.justice.fees.Fees;
import org.mingjing.court.justice.fees.Settled;
import org.mingjing.court.justice.fees.web.FeeDoor;
import org.mingjing.court.justice.fees.web.FeeWords;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.law.trace.RuleSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 案件费用页 */
@Controller
class FeesPage {

    private final FeeDoor door;
    private final CaseHeads heads;
    private final FeesViews views;
    private final Fees fees;

    FeesPage(FeeDoor door, CaseHeads heads, FeesViews views, Fees fees) {
        this.door = door;
        this.heads = heads;
        this.views = views;
        this.fees = fees;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/fees")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return door.enterCase(actor, id, Permission.CASE_READ, "CaseFees", frame, model, response, card -> {
            model.addAttribute("frame", frame)
                    .addAttribute(
                            "done",
                            saved != null && saved.matches("new|set|tell|term|pay|reverse|settle|refund|review|decide")
                                    ? frame.text().of("fee.saved." + saved)
                                    : null)
                    .addAttribute("head", heads.of(card, frame, "fees"))
                    .addAttribute("view", views.of(card, actor, frame));
            return "justice/fees/web/tab/fees";
        });
    }

    /** 依据 Why so much, and why by that day. */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/fees/{id}/ledger")
    String ledger(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return door.enter(actor, id, Permission.CASE_READ, "FeeLedger", frame, model, response, (card, charge) -> {
            reasons(card, FeeWords.ledger(card, charge, frame), frame, model);
            return "ui/ledger/page";
        });
    }

    /** 结算与复核的依据 */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/fees/reasons")
    String settled(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return door.enterCase(actor, id, Permission.CASE_READ, "FeeLedger", frame, model, response, card -> {
            Text text = frame.text();
            List<LedgerLine> lines = new ArrayList<>();
            Settled settled = fees.settled(card.id()).orElse(null);
            Due due = null;
            if (settled != null) {
                lines.addAll(ClockReading.lines(settled.ledger(), text.locale()));
                lines.addAll(ClockReading.lines(settled.refundTerm(), text.locale()));
                due = ClockReading.due(settled.refundBy(), ClockMark.RUNNING, frame.today(), null);
            }
            for (AskedReview review : fees.reviews(card.id())) {
                lines.addAll(ClockReading.lines(review.term(), text.locale()));
            }
            reasons(
                    card,
                    new LedgerView(
                            card.number() + " " + text.of("fee.tab"), due, lines, List.of(), RuleSet.CURRENT.version()),
                    frame,
                    model);
            return "ui/ledger/page";
        });
    }

    private static void reasons(CaseCard card, LedgerView ledger, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("ledger", ledger)
                .addAttribute(
                        "crumbs",
                        List.of(
                                Crumb.to(card.number(), "/cases/" + card.id() + "/fees"),
                                Crumb.here(frame.text().of("ui.ledger.title"))));
    }
}
