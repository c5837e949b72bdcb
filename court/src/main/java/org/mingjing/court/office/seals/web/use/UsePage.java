package org.mingjing.court.office.seals.web.use;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.seals.EndSealUse;
import org.mingjing.court.office.seals.PutSeal;
import org.mingjing.court.office.seals.RebindSealUse;
import org.mingjing.court.office.seals.SealDoor;
import org.mingjing.court.office.seals.SealKeys;
import org.mingjing.court.office.seals.SealPiece;
import org.mingjing.court.office.seals.SealUse;
import org.mingjing.court.office.seals.SealUseDesk;
import org.mingjing.court.office.seals.StampDesk;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.kernel.Decision;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** 用印页 What is to be sealed, by whose leave, and the keeper's hand. */
@Controller
class UsePage {

    private final SealDoor door;
    private final UseViews views;
    private final StampDesk stamps;
    private final SealUseDesk desk;
    private final Files files;
    private final SealKeys keys;

    UsePage(SealDoor door, UseViews views, StampDesk stamps, SealUseDesk desk, Files files, SealKeys keys) {
        this.door = door;
        this.views = views;
        this.stamps = stamps;
        this.desk = desk;
        this.files = files;
        this.keys = keys;
    }

    @Allowed(Permission.SEALS)
    @GetMapping("/seals/uses/{id}")
    String show(@PathVariable UUID id, @RequestParam @Nullable String done, Actor actor, Frame frame, Model model) {
        String said =
                done != null && done.matches("ask|put|end|file") ? frame.text().of("seals.done." + done) : null;
        return shown(id, said, FormErrors.NONE, actor, frame, model);
    }

    /** 盖章 */
    @Allowed(Permission.SEALS)
    @PostMapping("/seals/uses/{id}/put")
    String put(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int revision,
            @RequestParam(defaultValue = "0") String copies,
            Actor actor,
            Frame frame,
            Model model) {
        SealUse use = door.use(actor, id, "SealUse");
        Decision<String> done = stamps.put(new PutSeal(
                new Origin(actor, null, frame.today(), key),
                use.court(),
                use.id(),
                revision,
                copies.matches("\\d{1,6}") ? Integer.parseInt(copies) : 0));
        return answer(done, "put", "copies", id, actor, frame, model);
    }

    /** 不予用印、撤回 */
    @Allowed(Permission.SEALS)
    @PostMapping("/seals/uses/{id}/end")
    String end(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Frame frame,
            Model model) {
        SealUse use = door.use(actor, id, "SealUse");
        Decision<String> done = desk.end(
                new EndSealUse(new Origin(actor, null, frame.today(), key), use.court(), use.id(), revision, reason));
        return answer(done, "end", "reason", id, actor, frame, model);
    }

    /** 换文件 */
    @Allowed(Permission.SEALS)
    @PostMapping("/seals/uses/{id}/file")
    String replace(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            Frame frame,
            Model model)
            throws IOException {
        SealUse use = door.use(actor, id, "SealUse");
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file == null || name.isEmpty() || !use.own()) {
            return shown(
                    id, null, FormErrors.NONE.and("file", frame.text().of("seals.error.file")), actor, frame, model);
        }
        Origin origin = new Origin(actor, null, frame.today(), key);
        DocumentId body = use.pieces().getFirst().file();
        try (InputStream bytes = file.getInputStream()) {
            Decision<DocumentId> stored = files.store(origin, use.id().subject(), body, use.title(), name, bytes);
            Decision<String> done = stored.then(kept -> desk.rebind(new RebindSealUse(
                    new Origin(actor, null, frame.today(), UUID.randomUUID()), use.court(), use.id())));
            return answer(done, "file", "file", id, actor, frame, model);
        }
    }

    @Allowed(Permission.SEALS)
    @GetMapping("/seals/uses/{id}/files/{no}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable int no, Actor actor) {
        return send(id, no, false, actor);
    }

    @Allowed(Permission.SEALS)
    @GetMapping("/seals/uses/{id}/sealed/{no}")
    ResponseEntity<byte[]> sealed(@PathVariable UUID id, @PathVariable int no, Actor actor) {
        return send(id, no, true, actor);
    }

    private ResponseEntity<byte[]> send(UUID id, int no, boolean sealed, Actor actor) {
        SealUse use = door.use(actor, id, sealed ? "SealedFile" : "SealUseFile");
        SealPiece piece = use.pieces().stream()
                .filter(one -> one.no() == no && (!sealed || one.sealed() != null))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(piece.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(piece.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(door.bytes(use, piece, sealed));
    }

    private String answer(
            Decision<String> done, String act, String field, UUID id, Actor actor, Frame frame, Model model) {
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/seals/uses/" + id + "?done=" + act;
            case Decision.Refused<String> refused ->
                shown(
                        id,
                        null,
                        FormErrors.refused(
                                refused.code().equals("seals.refused.moreCopies")
                                                || refused.code().equals("seals.refused.reason")
                                                || refused.code().startsWith("files.")
                                        ? field
                                        : null,
                                refused,
                                frame.text()),
                        actor,
                        frame,
                        model);
        };
    }

    private String shown(UUID id, @Nullable String said, FormErrors errors, Actor actor, Frame frame, Model model) {
        SealUse use = door.use(actor, id, "SealUse");
        model.addAttribute("frame", frame)
                .addAttribute("done", said)
                .addAttribute("errors", errors)
                .addAttribute("certified", keys.certified())
                .addAttribute("key", UUID.randomUUID().toString())
                .addAttribute("view", views.of(use, actor, frame.text()));
        return "office/seals/web/use/use";
    }
}
