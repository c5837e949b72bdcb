package org.mingjing.court.office.documents.web.draft;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.documents.DocumentContent;
import org.mingjing.court.office.documents.DocumentDesk;
import org.mingjing.court.office.documents.DocumentDoor;
import org.mingjing.court.office.documents.Outgoing;
import org.mingjing.court.office.documents.OutgoingDocuments;
import org.mingjing.court.office.documents.OutgoingId;
import org.mingjing.court.office.documents.SaveDocument;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.kernel.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 拟稿 The editor of a draft; what was typed stays, whatever the answer. */
@Controller
class DocumentDraftPage {

    private final CourtBoundary boundary;
    private final DocumentDoor door;
    private final DocumentDesk desk;
    private final OutgoingDocuments documents;
    private final DraftFields fields;

    DocumentDraftPage(
            CourtBoundary boundary,
            DocumentDoor door,
            DocumentDesk desk,
            OutgoingDocuments documents,
            DraftFields fields) {
        this.boundary = boundary;
        this.door = door;
        this.desk = desk;
        this.documents = documents;
        this.fields = fields;
    }

    @Allowed(Permission.DOCUMENTS)
    @GetMapping("/documents/new")
    String blank(Actor actor, Frame frame, Model model) {
        return show(null, DraftForm.empty(), FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.DOCUMENTS)
    @PostMapping("/documents/new")
    String begin(@RequestParam MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        DraftForm form = new DraftForm(typed);
        return save(null, form, new OutgoingId(form.key()), actor, frame, model);
    }

    @Allowed(Permission.DOCUMENTS)
    @GetMapping("/documents/{id}/edit")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        Outgoing document = door.outgoing(actor, id, "DocumentForm");
        DocumentContent content = boundary.read(
                CourtScope.of(actor.court()),
                () -> documents
                        .version(document.id(), document.latest())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                        .content());
        return show(document, DraftForm.of(content, document.revision()), FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.DOCUMENTS)
    @PostMapping("/documents/{id}/edit")
    String amend(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        Outgoing document = door.outgoing(actor, id, "DocumentForm");
        return save(document, new DraftForm(typed), document.id(), actor, frame, model);
    }

    private String save(
            @Nullable Outgoing document, DraftForm form, OutgoingId id, Actor actor, Frame frame, Model model) {
        DocumentContent content = form.content();
        if (content == null) {
            FormErrors unknown = FormErrors.NONE.and("kind", frame.text().of("documents.error.kind"));
            return show(document, form, unknown, actor, frame, model);
        }
        if (form.more()) {
            return show(document, form, FormErrors.NONE, actor, frame, model);
        }
        Origin origin = new Origin(actor, null, frame.today(), form.key());
        return switch (desk.save(new SaveDocument(origin, actor.court(), id, form.revision(), content))) {
            case Decision.Granted<String> granted -> "redirect:" + id.link() + "?done=saved";
            case Decision.Refused<String> refused ->
                show(
                        document,
                        document != null && refused.code().equals("documents.refused.draftChanged")
                                ? form.seen(document.revision())
                                : form,
                        FormErrors.refused(
                                Set.of("documents.refused.noTitle", "documents.refused.titleLong")
                                                .contains(refused.code())
                                        ? "title"
                                        : null,
                                refused,
                                frame.text()),
                        actor,
                        frame,
                        model);
        };
    }

    private String show(
            @Nullable Outgoing document, DraftForm form, FormErrors errors, Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("name", document == null ? null : document.title())
                .addAttribute("resigned", document != null && document.state().resigned())
                .addAttribute(
                        "cancel",
                        document == null ? "/documents" : document.id().link())
                .addAttribute("view", fields.of(actor, form, errors, frame.text()))
                .addAttribute("errors", errors)
                .addAttribute("revision", form.revision())
                .addAttribute("key", form.key().toString());
        return "office/documents/web/draft/draft";
    }
}
