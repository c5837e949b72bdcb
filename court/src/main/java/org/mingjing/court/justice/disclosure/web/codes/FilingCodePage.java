package org.mingjing.court.justice.disclosure.web.codes;

import java.security.SecureRandom;
import java.util.UUID;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.disclosure.CodeDesk;
import org.mingjing.court.justice.disclosure.DisclosureSettings;
import org.mingjing.court.justice.disclosure.HeldCode;
import org.mingjing.court.justice.disclosure.IssueFilingCode;
import org.mingjing.court.justice.disclosure.QueryCode;
import org.mingjing.court.justice.disclosure.QueryCodes;
import org.mingjing.court.justice.disclosure.web.PartyWindow;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.kernel.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 起诉人查询码 The slip for whoever handed in a complaint. */
@Controller
class FilingCodePage {

    private final CourtBoundary boundary;
    private final Filings filings;
    private final QueryCodes codes;
    private final CodeDesk desk;
    private final AuditRecord record;
    private final DisclosureSettings settings;
    private final SecureRandom random = new SecureRandom();

    FilingCodePage(
            CourtBoundary boundary,
            Filings filings,
            QueryCodes codes,
            CodeDesk desk,
            AuditRecord record,
            DisclosureSettings settings) {
        this.boundary = boundary;
        this.filings = filings;
        this.codes = codes;
        this.desk = desk;
        this.record = record;
        this.settings = settings;
    }

    @Allowed(Permission.FILING)
    @GetMapping("/filings/{id}/code")
    String show(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        Text text = frame.text();
        return boundary.write(CourtScope.of(actor.court()), () -> {
            Filing filing = found(id);
            record.seen(actor, filing.court(), filing.id().subject(), "FilingCode");
            HeldCode held = codes.of(filing.id()).orElse(null);
            model.addAttribute("frame", frame)
                    .addAttribute("number", filing.number())
                    .addAttribute("title", filing.title())
                    .addAttribute(
                            "row",
                            new PartyRow(
                                    0,
                                    PartyWindow.claimant(filing),
                                    "",
                                    held == null
                                            ? text.of("disclosure.code.none")
                                            : text.of("disclosure.code.issued", text.moment(held.issuedAt())),
                                    text.of(held == null ? "disclosure.code.issue" : "disclosure.code.reissue"),
                                    UUID.randomUUID().toString()))
                    .addAttribute("back", "/filings/" + filing.id());
            return "justice/disclosure/web/codes/filing";
        });
    }

    @Allowed(Permission.FILING)
    @PostMapping("/filings/{id}/code")
    String issue(@PathVariable UUID id, @RequestParam UUID key, Actor actor, Frame frame, Model model) {
        QueryCode code = QueryCode.draw(random);
        Decision<String> done = desk.issue(new IssueFilingCode(
                new Origin(actor, null, frame.today(), key), actor.court(), new FilingId(id), code));
        if (!(done instanceof Decision.Granted<String>(String row))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return boundary.read(CourtScope.of(actor.court()), () -> {
            Filing filing = found(id);
            model.addAttribute("frame", frame)
                    .addAttribute(
                            "slip",
                            new SlipView(
                                    actor.courtName(),
                                    filing.number(),
                                    PartyWindow.claimant(filing),
                                    codes.keeps(UUID.fromString(row), code) ? code.printed() : null,
                                    settings.hotline(),
                                    frame.text().date(frame.today()),
                                    "/filings/" + filing.id()));
            return "justice/disclosure/web/codes/slip";
        });
    }

    private Filing found(UUID id) {
        return filings.find(new FilingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
