package org.mingjing.court.justice.serving.web.proof;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.FileType;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.serving.AttachProof;
import org.mingjing.court.justice.serving.Errand;
import org.mingjing.court.justice.serving.ProofDesk;
import org.mingjing.court.justice.serving.RecordedAttempt;
import org.mingjing.court.justice.serving.ServiceFiles;
import org.mingjing.court.justice.serving.web.ServingDoor;
import org.mingjing.court.justice.serving.web.ServingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.kernel.Decision;
import org.mingjing.law.serving.ServiceEvidence;
import org.mingjing.law.serving.ServiceRules;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** 附送达凭证 One of the case's files, or a new one; what was typed stays, whatever the answer. */
@Controller
class ProofPage {

    private static final String ACTION = "ServiceForm";

    private final ServingDoor door;
    private final CaseHeads heads;
    private final ProofDesk desk;
    private final Files files;

    ProofPage(ServingDoor door, CaseHeads heads, ProofDesk desk, Files files) {
        this.door = door;
        this.heads = heads;
        this.desk = desk;
        this.files = files;
    }

    /** 所附之处 */
    private record Place(CaseCard card, Errand errand, RecordedAttempt attempt) {}

    @Allowed(Permission.SERVING)
    @GetMapping("/servings/{id}/attempts/{no}/proofs")
    String form(
            @PathVariable UUID id,
            @PathVariable int no,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return show(id, no, new ProofForm(null, null, null), FormErrors.NONE, actor, frame, model, response);
    }

    @Allowed(Permission.SERVING)
    @PostMapping("/servings/{id}/attempts/{no}/proofs")
    String attach(
            @PathVariable UUID id,
            @PathVariable int no,
            ProofForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Text text = frame.text();
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        ServiceEvidence evidence = form.proves().orElse(null);
        DocumentId chosen = form.chosen().orElse(null);
        FormErrors errors = FormErrors.NONE;
        if (evidence == null) {
            errors = errors.and("evidence", text.of("service.error.evidence"));
        }
        if (chosen == null && name.isEmpty()) {
            errors = errors.and("file", text.of("service.error.file"));
        }
        if (evidence == null || errors.any()) {
            return show(id, no, form, errors, actor, frame, model, response);
        }
        Decision<Place> place = door.enter(
                actor, id, Permission.SERVING, ACTION, (card, errand) -> new Place(card, errand, attempt(errand, no)));
        Decision<String> done = place.then(at -> document(at, evidence, chosen, name, file, form, actor, frame)
                .then(document -> desk.attach(new AttachProof(
                        new Origin(actor, null, frame.today(), second(form.keyOrNew())),
                        at.card().court(),
                        at.card().id(),
                        at.errand().id(),
                        no,
                        evidence,
                        document))));
        return switch (done) {
            case Decision.Granted<String>(String caseId) -> "redirect:/cases/" + caseId + "/serving?saved=proof";
            case Decision.Refused<String> refused ->
                show(
                        id,
                        no,
                        form,
                        FormErrors.refused(refused.code().startsWith("files.") ? "file" : null, refused, text),
                        actor,
                        frame,
                        model,
                        response);
        };
    }

    private Decision<DocumentId> document(
            Place at,
            ServiceEvidence evidence,
            @Nullable DocumentId chosen,
            String name,
            @Nullable MultipartFile file,
            ProofForm form,
            Actor actor,
            Frame frame) {
        if (chosen != null || file == null) {
            return Decision.granted(Objects.requireNonNull(chosen));
        }
        Text text = frame.text();
        String title = text.of(
                "service.proof.title",
                text.of("serving.evidence." + evidence),
                at.errand().addressee().name());
        try (InputStream bytes = file.getInputStream()) {
            return files.store(
                    new Origin(actor, null, frame.today(), form.keyOrNew()),
                    ServiceFiles.subject(at.errand().id()),
                    null,
                    title,
                    name,
                    bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the same click, for the second of its two commands. */
    private static UUID second(UUID click) {
        return UUID.nameUUIDFromBytes(("proof " + click).getBytes(StandardCharsets.UTF_8));
    }

    private static RecordedAttempt attempt(Errand errand, int no) {
        return errand.attempts().stream()
                .filter(one -> one.no() == no)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(
            UUID id,
            int no,
            ProofForm form,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return door.enter(actor, id, Permission.SERVING, ACTION, frame, model, response, (card, errand) -> {
            Text text = frame.text();
            RecordedAttempt attempt = attempt(errand, no);
            model.addAttribute("frame", frame)
                    .addAttribute("head", heads.of(card, frame, "serving"))
                    .addAttribute("errors", errors)
                    .addAttribute("key", form.keyOrNew().toString())
                    .addAttribute("cancel", "/cases/" + card.id() + "/serving")
                    .addAttribute(
                            "about",
                            ServingWords.document(errand, text) + " "
                                    + text.of("service.to", errand.addressee().name()))
                    .addAttribute(
                            "evidence",
                            Field.of("evidence", text.of("service.proof.what"))
                                    .holding(form.evidence())
                                    .mandatory()
                                    .choices(
                                            ServiceRules.evidence(attempt.what().means()).stream()
                                                    .map(one ->
                                                            new Option(one.name(), text.of("serving.evidence." + one)))
                                                    .toList())
                                    .errorOf(errors))
                    .addAttribute(
                            "document",
                            Field.of("document", text.of("service.proof.document"))
                                    .holding(form.document())
                                    .hint(text.of("service.proof.document.hint"))
                                    .choices(known(card, actor))
                                    .errorOf(errors))
                    .addAttribute(
                            "file",
                            Field.of("file", text.of("service.proof.file"))
                                    .hint(text.of("service.proof.file.hint", files.largest()))
                                    .accepting(FileType.endings())
                                    .errorOf(errors));
            return "justice/serving/web/proof/proof";
        });
    }

    private List<Option> known(CaseCard card, Actor actor) {
        return files.of(actor, card.id().subject()).stream()
                .map(one -> new Option(one.id().value().toString(), one.title()))
                .toList();
    }
}
