package org.mingjing.court.office.followup.web.one;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.court.office.followup.web.MatterDoor;
import org.mingjing.court.office.followup.web.MatterWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 督办事项 One matter: what, who, by when, what was done, what proves it. */
@Controller
class MatterPage {

    private final MatterDoor door;
    private final MatterViews views;
    private final MatterWords words;
    private final Files files;

    MatterPage(MatterDoor door, MatterViews views, MatterWords words, Files files) {
        this.door = door;
        this.views = views;
        this.words = words;
        this.files = files;
    }

    @Staff
    @GetMapping("/followup/{id}")
    String show(@PathVariable UUID id, @RequestParam @Nullable String saved, Actor actor, Frame frame, Model model) {
        model.addAttribute("done", saved == null ? null : frame.text().of("followup.saved"));
        return shown(id, FormErrors.NONE, actor, frame, model);
    }

    @Staff
    @GetMapping("/followup/{id}/ledger")
    String ledger(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        return door.enter(actor, id, "MatterLedger", matter -> {
            model.addAttribute("frame", frame)
                    .addAttribute("ledger", words.ledger(matter, frame))
                    .addAttribute(
                            "crumbs",
                            List.of(
                                    Crumb.to(frame.text().of("followup.title"), "/followup"),
                                    Crumb.to(MatterWords.number(matter, frame.text()), "/followup/" + id),
                                    Crumb.here(frame.text().of("ui.ledger.title"))));
            return "ui/ledger/page";
        });
    }

    @Staff
    @PostMapping("/followup/{id}/files")
    String add(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable UUID key,
            Actor actor,
            Frame frame,
            Model model)
            throws IOException {
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file == null || name.isEmpty()) {
            return shown(id, FormErrors.NONE.and("file", frame.text().of("followup.error.file")), actor, frame, model);
        }
        door.enter(actor, id, "MatterForm", matter -> matter);
        Origin origin = new Origin(actor, null, frame.today(), Objects.requireNonNullElseGet(key, UUID::randomUUID));
        try (InputStream bytes = file.getInputStream()) {
            return switch (files.store(origin, new MatterId(id).subject(), null, name, name, bytes)) {
                case Decision.Granted<DocumentId> granted -> "redirect:/followup/" + id + "?saved=file#files";
                case Decision.Refused<DocumentId> refused ->
                    shown(id, FormErrors.refused("file", refused, frame.text()), actor, frame, model);
            };
        }
    }

    private String shown(UUID id, FormErrors errors, Actor actor, Frame frame, Model model) {
        return door.enter(actor, id, "MatterPage", matter -> {
            model.addAttribute("frame", frame)
                    .addAttribute("view", views.of(matter, actor, frame))
                    .addAttribute("errors", errors)
                    .addAttribute("key", UUID.randomUUID().toString());
            return "office/followup/web/one/matter";
        });
    }
}
