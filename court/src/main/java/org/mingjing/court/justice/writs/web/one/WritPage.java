package org.mingjing.court.justice.writs.web.one;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.paper.TextDifference;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.writs.IssueWrit;
import org.mingjing.court.justice.writs.Writ;
import org.mingjing.court.justice.writs.WritDesk;
import org.mingjing.court.justice.writs.WritVersion;
import org.mingjing.court.justice.writs.Writs;
import org.mingjing.court.justice.writs.web.WritDoor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.confirm.Confirmation;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.kernel.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 文书页 One paper: its sheet, its versions, what changed between two, the issue. */
@Controller
class WritPage {

    private final WritDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final Writs writs;
    private final WritDesk desk;
    private final WritViews views;

    WritPage(WritDoor door, CaseHeads heads, CaseRefusals refusals, Writs writs, WritDesk desk, WritViews views) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.writs = writs;
        this.desk = desk;
        this.views = views;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/writs/{writ}")
    String show(
            @PathVariable UUID writ,
            @RequestParam @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        String done =
                saved == null ? null : frame.text().of(saved.equals("issued") ? "writs.saved.issued" : "writs.saved");
        return door.enter(
                actor,
                writ,
                Permission.CASE_READ,
                "WritPaper",
                frame,
                model,
                response,
                (card, found) -> page(card, found, version(found, found.latest()), done, actor, frame, model));
    }

    /** 旧稿 Of whoever works on the case. */
    @Allowed(Permission.WRIT)
    @GetMapping("/writs/{writ}/versions/{no}")
    String version(
            @PathVariable UUID writ,
            @PathVariable int no,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return door.enter(
                actor,
                writ,
                Permission.WRIT,
                "WritPaper",
                frame,
                model,
                response,
                (card, found) -> page(card, found, version(found, no), null, actor, frame, model));
    }

    /** 两稿比较 Of whoever works on the case. */
    @Allowed(Permission.WRIT)
    @GetMapping("/writs/{writ}/difference")
    String difference(
            @PathVariable UUID writ,
            @RequestParam int from,
            @RequestParam int to,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return door.enter(actor, writ, Permission.WRIT, "WritPaper", frame, model, response, (card, found) -> {
            model.addAttribute("frame", frame)
                    .addAttribute("head", heads.of(card, frame, "writs"))
                    .addAttribute("title", views.title(found))
                    .addAttribute("back", "/writs/" + found.id())
                    .addAttribute("lead", frame.text().of("writs.difference.lead", from, to))
                    .addAttribute(
                            "rows",
                            TextDifference.between(
                                    views.paper(found, version(found, from)).lines(),
                                    views.paper(found, version(found, to)).lines()));
            return "justice/writs/web/one/difference";
        });
    }

    @Allowed(Permission.WRIT)
    @GetMapping("/writs/{writ}/issue")
    String ask(@PathVariable UUID writ, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return door.enter(
                actor,
                writ,
                Permission.WRIT,
                "WritForm",
                frame,
                model,
                response,
                (card, found) -> found.issued()
                        ? "redirect:/writs/" + found.id()
                        : confirm(card, found, FormErrors.NONE, frame, model));
    }

    /** Outside the transaction of the door: the sheet is drawn before the one that fixes it. */
    @Allowed(Permission.WRIT)
    @PostMapping("/writs/{writ}/issue")
    String issue(
            @PathVariable UUID writ,
            @RequestParam UUID key,
            @RequestParam int revision,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<Writ> opened = door.enter(actor, writ, Permission.WRIT, "WritForm", (card, found) -> found);
        if (opened instanceof Decision.Refused<Writ> refused) {
            return refusals.show(refused, frame, model, response);
        }
        Writ found = ((Decision.Granted<Writ>) opened).result();
        Decision<String> issued = desk.issue(new IssueWrit(
                new Origin(actor, null, frame.today(), key), found.court(), found.caseId(), found.id(), revision));
        return switch (issued) {
            case Decision.Granted<String>(String id) -> "redirect:/writs/" + id + "?saved=issued";
            case Decision.Refused<String> refused ->
                door.enter(
                        actor,
                        writ,
                        Permission.WRIT,
                        "WritForm",
                        frame,
                        model,
                        response,
                        (card, now) ->
                                confirm(card, now, FormErrors.refused(null, refused, frame.text()), frame, model));
        };
    }

    private String confirm(CaseCard card, Writ found, FormErrors errors, Frame frame, Model model) {
        String base = "/writs/" + found.id();
        WritVersion last = version(found, found.latest());
        model.addAttribute("frame", frame)
                .addAttribute("head", heads.of(card, frame, "writs"))
                .addAttribute("errors", errors)
                .addAttribute("paper", views.paper(found, last))
                .addAttribute("differing", views.differing(card, found, last, frame.text()))
                .addAttribute(
                        "confirmation",
                        new Confirmation(
                                base + "/issue",
                                frame.text().of("writs.issue.question", views.title(found)),
                                frame.text().of("writs.issue.consequence"),
                                frame.text().of("writs.do.issue"),
                                Map.of(
                                        "key", UUID.randomUUID().toString(),
                                        "revision", Integer.toString(found.revision())),
                                base));
        return "justice/writs/web/one/issue";
    }

    private String page(
            CaseCard card,
            Writ found,
            WritVersion shown,
            @Nullable String done,
            Actor actor,
            Frame frame,
            Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("head", heads.of(card, frame, "writs"))
                .addAttribute("done", done)
                .addAttribute("view", views.of(card, found, shown, actor, frame));
        return "justice/writs/web/one/one";
    }

    private WritVersion version(Writ found, int no) {
        return writs.version(found.id(), no).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
