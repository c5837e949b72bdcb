package org.mingjing.court.justice.assignment.web.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.assignment.AwaitingCase;
import org.mingjing.court.justice.assignment.AwaitingCases;
import org.mingjing.court.justice.assignment.HandoverPeriod;
import org.mingjing.court.justice.assignment.web.AssignmentTabs;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.RuleSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 分案簿 What waits for a judge, nearest day first; what was given lately; why a case must have its judge by that day. */
@Controller
class AssignmentPage {

    private final CourtBoundary boundary;
    private final AssignmentRegisterViews views;
    private final CaseDoor door;
    private final AwaitingCases awaiting;
    private final HandoverPeriod period;

    AssignmentPage(
            CourtBoundary boundary,
            AssignmentRegisterViews views,
            CaseDoor door,
            AwaitingCases awaiting,
            HandoverPeriod period) {
        this.boundary = boundary;
        this.views = views;
        this.door = door;
        this.awaiting = awaiting;
        this.period = period;
    }

    @Allowed(Permission.CASE_DRAW)
    @GetMapping("/assignment")
    String show(@RequestParam @Nullable String view, Actor actor, Frame frame, Model model) {
        boolean done = "done".equals(view);
        CourtScope scope = CourtScope.of(actor.court());
        List<WaitingRow> waiting = done ? List.of() : boundary.read(scope, () -> views.waiting(actor, frame));
        model.addAttribute("frame", frame)
                .addAttribute("done", done)
                .addAttribute("waiting", waiting)
                .addAttribute("given", done ? boundary.read(scope, () -> views.done(actor, frame)) : List.of())
                .addAttribute("full", waiting.size() == AssignmentRegisterViews.MOST)
                .addAttribute("tabs", AssignmentTabs.of(actor, done ? "done" : "waiting", frame.text()));
        return "justice/assignment/web/register/register";
    }

    /** 依据 of the day by which a case has its judge. */
    @Allowed(Permission.CASE_DRAW)
    @GetMapping("/assignment/{id}/ledger")
    String ledger(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        Decision<LedgerView> view = door.enter(
                actor,
                new CaseId(id),
                "CaseAssignment",
                card -> awaiting.find(card.id())
                        .map(one -> {
                            var due = period.of(card.court(), one.filedOn());
                            return ledger(card.number(), one, due.due(), due.ledger(), frame);
                        })
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        if (!(view instanceof Decision.Granted<LedgerView>(LedgerView found))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("frame", frame)
                .addAttribute("ledger", found)
                .addAttribute(
                        "crumbs",
                        List.of(
                                Crumb.to(frame.text().of("assignment.title"), "/assignment"),
                                Crumb.here(frame.text().of("ui.ledger.title"))));
        return "ui/ledger/page";
    }

    private static LedgerView ledger(String number, AwaitingCase one, LocalDate due, Ledger ledger, Frame frame) {
        Text text = frame.text();
        return new LedgerView(
                text.of("assignment.handover", number),
                ClockReading.due(due, ClockMark.RUNNING, frame.today(), null),
                ClockReading.lines(ledger, text.locale()),
                one.dueOn().equals(due) ? List.of() : List.of(text.of("assignment.handover.was", one.dueOn())),
                RuleSet.CURRENT.version());
    }
}
