package org.mingjing.court.justice.disclosure.web.terminal;

import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.UUID;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.disclosure.CodeDesk;
import org.mingjing.court.justice.disclosure.DisclosureSettings;
import org.mingjing.court.justice.disclosure.IssueFilingCode;
import org.mingjing.court.justice.disclosure.QueryCode;
import org.mingjing.court.justice.disclosure.QueryCodes;
import org.mingjing.court.justice.disclosure.web.PartyWindow;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingChannel;
import org.mingjing.court.justice.filing.FilingDesk;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.court.justice.filing.ReceiveFiling;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 自助起诉 A complaint is handed in at the machine: taken whatever it lacks, with a receipt and the code that looks it up. */
@Controller
class TerminalFilingPage {

    private final FilingDesk desk;
    private final Filings filings;
    private final CodeDesk codes;
    private final QueryCodes held;
    private final CourtBoundary boundary;
    private final DisclosureSettings settings;
    private final SecureRandom random = new SecureRandom();

    TerminalFilingPage(
            FilingDesk desk,
            Filings filings,
            CodeDesk codes,
            QueryCodes held,
            CourtBoundary boundary,
            DisclosureSettings settings) {
        this.desk = desk;
        this.filings = filings;
        this.codes = codes;
        this.held = held;
        this.boundary = boundary;
        this.settings = settings;
    }

    @Allowed(Permission.TERMINAL)
    @GetMapping("/terminal/filing")
    String form(Frame frame, Model model, HttpServletResponse response) {
        return form(TerminalForm.EMPTY, UUID.randomUUID(), FormErrors.NONE, frame, model, response);
    }

    @Allowed(Permission.TERMINAL)
    @PostMapping("/terminal/filing")
    String send(
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        TypedForm typed = new TypedForm(sent, frame.text());
        TerminalForm form = TerminalForm.typed(typed);
        FormErrors errors = form.check(typed, frame.text());
        if (errors.any()) {
            return form(form, typed.key(), errors, frame, model, response);
        }
        Decision<String> done = desk.receive(new ReceiveFiling(
                new Origin(actor, null, frame.today(), typed.key()),
                actor.court(),
                FilingChannel.TERMINAL,
                form.complaint(typed, frame.today())));
        return switch (done) {
            case Decision.Granted<String>(String id) ->
                receipt(new FilingId(UUID.fromString(id)), actor, frame, model, response);
            case Decision.Refused<String> refused ->
                form(form, typed.key(), FormErrors.refused(null, refused, frame.text()), frame, model, response);
        };
    }

    /** 收件凭证 With the code: printed here and now, kept nowhere. */
    private String receipt(FilingId id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        Idle.forgetAfter(120, response);
        QueryCode code = QueryCode.draw(random);
        UUID key = UUID.nameUUIDFromBytes(("code " + id).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Decision<String> issued =
                codes.issue(new IssueFilingCode(new Origin(actor, null, frame.today(), key), actor.court(), id, code));
        return boundary.read(CourtScope.of(actor.court()), () -> {
            Filing filing = filings.find(id).orElseThrow();
            boolean shown =
                    issued instanceof Decision.Granted<String>(String row) && held.keeps(UUID.fromString(row), code);
            model.addAttribute("frame", frame)
                    .addAttribute("court", actor.courtName())
                    .addAttribute("number", filing.number())
                    .addAttribute("who", PartyWindow.claimant(filing))
                    .addAttribute("on", frame.text().date(filing.complaint().receivedOn()))
                    .addAttribute("due", frame.text().date(filing.dueOn()))
                    .addAttribute("code", shown ? code.printed() : null)
                    .addAttribute("hotline", settings.hotline());
            return "justice/disclosure/web/terminal/receipt";
        });
    }

    private static String form(
            TerminalForm form, UUID key, FormErrors errors, Frame frame, Model model, HttpServletResponse response) {
        Idle.forgetAfter(600, response);
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("key", key.toString())
                .addAttribute("inputs", form.inputs(errors, frame.text()));
        return "justice/disclosure/web/terminal/filing";
    }
}
