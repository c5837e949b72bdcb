package org.mingjing.court.justice.cases.web.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 卷宗材料页 Lists the documents of a case and takes in new ones; what was typed stays, whatever the answer. */
@Controller
class CaseFilesPage {

    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final CaseFilesViews views;
    private final Files files;
    private final Clock clock;

    CaseFilesPage(
            CaseDoor door, CaseHeads heads, CaseRefusals refusals, CaseFilesViews views, Files files, Clock clock) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.views = views;
        this.files = files;
        this.clock = clock;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/files")
    String show(
            @PathVariable UUID id,
            @RequestParam @Nullable UUID of,
            @RequestParam @Nullable String stored,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("done", stored == null ? null : frame.text().of("cases.files.stored"));
        return show(new CaseId(id), AddFileForm.empty(of), FormErrors.NONE, null, actor, frame, model, response);
    }

    @Allowed(Permission.CLOCK_RECORD)
    @PostMapping("/cases/{id}/files")
    String add(
            @PathVariable UUID id,
            AddFileForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response)
            throws IOException {
        model.addAttribute("done", null);
        CaseId to = new CaseId(id);
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        FormErrors errors = FormErrors.NONE;
        if (form.titleFor(name).length() > AddFileForm.LONGEST_TITLE) {
            errors = errors.and("title", frame.text().of("cases.files.titleTooLong", AddFileForm.LONGEST_TITLE));
        }
        if (file == null || name.isEmpty()) {
            errors = errors.and("file", frame.text().of("cases.files.missing"));
            return show(to, form, errors, null, actor, frame, model, response);
        }
        if (errors.any()) {
            return show(to, form, errors, null, actor, frame, model, response);
        }
        return switch (store(to, form, name, file, actor)) {
            case Decision.Granted<DocumentId> granted -> "redirect:/cases/" + id + "/files?stored";
            case Decision.Refused<DocumentId> refused -> show(to, form, errors, refused, actor, frame, model, response);
        };
    }

    private Decision<DocumentId> store(CaseId to, AddFileForm form, String name, MultipartFile file, Actor actor)
            throws IOException {
        UUID key = Objects.requireNonNullElseGet(form.key(), UUID::randomUUID);
        Origin origin = new Origin(actor, null, LocalDate.now(clock), key);
        try (InputStream bytes = file.getInputStream()) {
            return files.store(origin, to.subject(), form.earlier(), form.titleFor(name), name, bytes);
        }
    }

    private String show(
            CaseId id,
            AddFileForm typed,
            FormErrors errors,
            Decision.@Nullable Refused<?> refused,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, id, "CaseFiles", card -> {
            model.addAttribute("frame", frame);
            model.addAttribute("head", heads.of(card, frame, "files"));
            model.addAttribute("view", views.of(card, actor, typed, errors, refused, frame.text()));
            return "justice/cases/web/files/files";
        });
        return refusals.answer(shown, frame, model, response);
    }
}
