package org.mingjing.court.office.documents.web.one;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.paper.TextDifference;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.DocumentDesk;
import org.mingjing.court.office.documents.DocumentDoor;
import org.mingjing.court.office.documents.DocumentOffice;
import org.mingjing.court.office.documents.DocumentOnward;
import org.mingjing.court.office.documents.DocumentSheets;
import org.mingjing.court.office.documents.DocumentVersion;
import org.mingjing.court.office.documents.HandleDocument;
import org.mingjing.court.office.documents.OfficeAct;
import org.mingjing.court.office.documents.Outgoing;
import org.mingjing.court.office.documents.OutgoingDocuments;
import org.mingjing.court.office.documents.WithdrawDocument;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 发文页 One outgoing document: what it says, where it is, what was done, what comes next. */
@Controller
class DocumentPage {

    private final CourtBoundary boundary;
    private final DocumentDoor door;
    private final OutgoingDocuments documents;
    private final DocumentOffice office;
    private final DocumentDesk desk;
    private final DocumentSheets sheets;
    private final DocumentViews views;
    private final ObjectProvider<DocumentOnward> onward;

    DocumentPage(
            CourtBoundary boundary,
            DocumentDoor door,
            OutgoingDocuments documents,
            DocumentOffice office,
            DocumentDesk desk,
            DocumentSheets sheets,
            DocumentViews views,
            ObjectProvider<DocumentOnward> onward) {
        this.boundary = boundary;
        this.door = door;
        this.documents = documents;
        this.office = office;
        this.desk = desk;
        this.sheets = sheets;
        this.views = views;
        this.onward = onward;
    }

    @Allowed(Permission.DOCUMENTS)
    @GetMapping("/documents/{id}")
    String show(@PathVariable UUID id, @RequestParam @Nullable String done, Actor actor, Frame frame, Model model) {
        Outgoing document = door.outgoing(actor, id, "OfficialDocument");
        String said = done != null && done.matches("[a-z]{3,12}") ? frame.text().of("documents.done." + done) : null;
        return shown(document, said, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.DOCUMENTS_OFFICE)
    @PostMapping("/documents/{id}/{act}")
    String handle(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam UUID key,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String remark,
            @RequestParam(defaultValue = "0") String copies,
            @RequestParam(defaultValue = "") List<UUID> people,
            @RequestParam(defaultValue = "") String seal,
            Actor actor,
            Frame frame,
            Model model) {
        OfficeAct asked = OfficeAct.of(act).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Outgoing document = door.outgoing(actor, id, "OfficialDocument");
        Decision<String> done = office.handle(new HandleDocument(
                new Origin(actor, null, frame.today(), key),
                document.court(),
                document.id(),
                revision,
                asked,
                remark.strip(),
                copies.matches("\\d{1,6}") ? Integer.parseInt(copies) : 0,
                people.stream().map(PersonId::new).toList(),
                SealChoice.of(seal)));
        return answer(done, asked.word(), document, actor, frame, model);
    }

    @Allowed(Permission.DOCUMENTS)
    @PostMapping("/documents/{id}/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String remark,
            Actor actor,
            Frame frame,
            Model model) {
        Outgoing document = door.outgoing(actor, id, "OfficialDocument");
        Decision<String> done = desk.withdraw(new WithdrawDocument(
                new Origin(actor, null, frame.today(), key), document.court(), document.id(), revision, remark));
        return answer(done, "withdraw", document, actor, frame, model);
    }

    /** 两稿比较 */
    @Allowed(Permission.DOCUMENTS)
    @GetMapping("/documents/{id}/difference")
    String difference(
            @PathVariable UUID id,
            @RequestParam int from,
            @RequestParam int to,
            Actor actor,
            Frame frame,
            Model model) {
        Outgoing document = door.outgoing(actor, id, "DocumentDifference");
        if (!door.drafts(actor, document)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<TextDifference.Row> rows = boundary.read(
                CourtScope.of(actor.court()), () -> TextDifference.between(lines(document, from), lines(document, to)));
        model.addAttribute("frame", frame)
                .addAttribute("name", document.title())
                .addAttribute("back", document.id().link())
                .addAttribute("lead", frame.text().of("documents.difference.lead", from, to))
                .addAttribute("rows", rows);
        return "office/documents/web/one/difference";
    }

    private List<String> lines(Outgoing document, int no) {
        DocumentVersion version = documents
                .version(document.id(), no)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return sheets.paper(document, version).lines().toList();
    }

    private String answer(Decision<String> done, String act, Outgoing document, Actor actor, Frame frame, Model model) {
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:" + document.id().link() + "?done=" + act;
            case Decision.Refused<String> refused ->
                shown(document, null, FormErrors.refused(null, refused, frame.text()), actor, frame, model);
        };
    }

    private String shown(
            Outgoing document, @Nullable String said, FormErrors errors, Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("done", said)
                .addAttribute("errors", errors)
                .addAttribute("key", UUID.randomUUID().toString())
                .addAttribute(
                        "onward",
                        onward.stream()
                                .flatMap(one -> one.ways(actor, document).stream())
                                .map(way -> Action.link(frame.text().of(way.label()), way.link()))
                                .toList())
                .addAttribute("view", views.of(document, actor, frame.text()));
        return "office/documents/web/one/one";
    }
}
