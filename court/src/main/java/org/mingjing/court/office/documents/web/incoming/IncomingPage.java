package org.mingjing.court.office.documents.web.incoming;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.DocumentDoor;
import org.mingjing.court.office.documents.HandleIncoming;
import org.mingjing.court.office.documents.Incoming;
import org.mingjing.court.office.documents.IncomingAct;
import org.mingjing.court.office.documents.IncomingDesk;
import org.mingjing.court.office.documents.IncomingId;
import org.mingjing.court.office.documents.ReceiveDocument;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.kernel.Decision;
import org.mingjing.law.documents.DocumentUrgency;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 收文页 Taking in a document, and one that was taken in: its clock, who has it, what was done with it. */
@Controller
class IncomingPage {

    private final DocumentDoor door;
    private final IncomingDesk desk;
    private final IncomingViews views;
    private final Files files;

    IncomingPage(DocumentDoor door, IncomingDesk desk, IncomingViews views, Files files) {
        this.door = door;
        this.desk = desk;
        this.views = views;
        this.files = files;
    }

    @Allowed(Permission.DOCUMENTS_OFFICE)
    @GetMapping("/documents/incoming/new")
    String blank(Frame frame, Model model) {
        return form(views.blank(frame), FormErrors.NONE, frame, model);
    }

    @Allowed(Permission.DOCUMENTS_OFFICE)
    @PostMapping("/documents/incoming/new")
    String receive(@RequestParam MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        form.must("medium", "urgency");
        if (form.word("offline").isEmpty()) {
            form.must("sender", "title");
        }
        LocalDate on = form.day("on");
        LocalTime at = form.hour("at");
        UUID key = form.key();
        FormErrors errors = form.errors();
        if (on != null && at != null && !errors.any()) {
            Decision<String> done = desk.receive(new ReceiveDocument(
                    new Origin(actor, null, on, key),
                    actor.court(),
                    new IncomingId(key),
                    views.medium(form.word("medium")),
                    form.word("sender"),
                    form.word("number"),
                    form.word("title"),
                    urgency(form.word("urgency")),
                    form.checked("reply"),
                    form.word("offline"),
                    at));
            if (!(done instanceof Decision.Refused<String> refused)) {
                return "redirect:" + new IncomingId(key).link() + "?done=received";
            }
            errors = FormErrors.refused(null, refused, frame.text());
        }
        return form(views.typed(form, key, frame), errors, frame, model);
    }

    @Allowed(Permission.DOCUMENTS)
    @GetMapping("/documents/incoming/{id}")
    String show(@PathVariable UUID id, @RequestParam @Nullable String done, Actor actor, Frame frame, Model model) {
        Incoming document = door.incoming(actor, id, "IncomingDocument");
        String said =
                done != null && done.matches("[a-z-]{3,12}") ? frame.text().of("documents.done." + done) : null;
        return shown(document, said, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.DOCUMENTS)
    @PostMapping("/documents/incoming/{id}/{act}")
    String handle(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam UUID key,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") List<UUID> people,
            @RequestParam @Nullable String limit,
            Actor actor,
            Frame frame,
            Model model) {
        IncomingAct asked = IncomingAct.of(act).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Incoming document = door.incoming(actor, id, "IncomingDocument");
        Decision<String> done = desk.handle(new HandleIncoming(
                new Origin(actor, null, frame.today(), key),
                document.court(),
                document.id(),
                revision,
                asked,
                words,
                people.stream().map(PersonId::new).toList(),
                TypedDay.of(limit)));
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:" + document.id().link() + "?done=" + asked.word();
            case Decision.Refused<String> refused ->
                shown(document, null, FormErrors.refused(null, refused, frame.text()), actor, frame, model);
        };
    }

    private static DocumentUrgency urgency(String typed) {
        for (DocumentUrgency one : DocumentUrgency.values()) {
            if (one.name().equals(typed)) {
                return one;
            }
        }
        return DocumentUrgency.NONE;
    }

    private static String form(IncomingViews.Sheet sheet, FormErrors errors, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("sheet", sheet.marked(errors))
                .addAttribute("errors", errors);
        return "office/documents/web/incoming/receive";
    }

    private String shown(
            Incoming document, @Nullable String said, FormErrors errors, Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("done", said)
                .addAttribute("errors", errors)
                .addAttribute("key", UUID.randomUUID().toString())
                .addAttribute(
                        "files",
                        IncomingViews.files(files.of(actor, document.id().subject()), frame.text()))
                .addAttribute("view", views.of(document, actor, frame.text()));
        return "office/documents/web/incoming/incoming";
    }
}
