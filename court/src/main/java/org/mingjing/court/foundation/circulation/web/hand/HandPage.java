package org.mingjing.court.foundation.circulation.web.hand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.HandDesk;
import org.mingjing.court.foundation.circulation.Handwriting;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
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

/** 手写签名 One's own, brought, looked at, replaced, put away. */
@Controller
class HandPage {

    private final HandDesk desk;

    HandPage(HandDesk desk) {
        this.desk = desk;
    }

    @Staff
    @GetMapping("/handwriting")
    String show(@RequestParam @Nullable String done, Actor actor, Frame frame, Model model) {
        return page(done, FormErrors.NONE, actor, frame, model);
    }

    @Staff
    @PostMapping("/handwriting")
    String keep(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam UUID key,
            Actor actor,
            Frame frame,
            Model model)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return page(
                    null, FormErrors.NONE.and("file", frame.text().of("circulation.hand.choose")), actor, frame, model);
        }
        Decision<String> kept = desk.keep(
                new Origin(actor, null, frame.today(), key),
                actor.court(),
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                file.getBytes());
        return kept instanceof Decision.Refused<String> refused
                ? page(null, FormErrors.NONE.and("file", Refusal.message(refused, frame.text())), actor, frame, model)
                : "redirect:/handwriting?done=kept";
    }

    @Staff
    @PostMapping("/handwriting/drop")
    String drop(@RequestParam UUID key, Actor actor, Frame frame, Model model) {
        return desk.drop(new Origin(actor, null, frame.today(), key), actor.court())
                        instanceof Decision.Refused<String> refused
                ? page(null, FormErrors.NONE.and("file", Refusal.message(refused, frame.text())), actor, frame, model)
                : "redirect:/handwriting?done=dropped";
    }

    @Staff
    @GetMapping("/handwriting/{picture}")
    ResponseEntity<Resource> own(@PathVariable UUID picture, Actor actor) {
        return send(desk.own(actor, new DocumentId(picture)));
    }

    @Staff
    @GetMapping("/slips/{id}/hands/{picture}")
    ResponseEntity<Resource> given(@PathVariable UUID id, @PathVariable UUID picture, Actor actor) {
        return send(desk.given(actor, new SlipId(id), new DocumentId(picture)));
    }

    private String page(@Nullable String done, FormErrors errors, Actor actor, Frame frame, Model model) {
        Handwriting own = desk.own(actor).orElse(null);
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("key", UUID.randomUUID())
                .addAttribute("dropping", UUID.randomUUID())
                .addAttribute(
                        "done",
                        "kept".equals(done) || "dropped".equals(done)
                                ? frame.text().of("circulation.hand." + done)
                                : null)
                .addAttribute(
                        "own",
                        own == null ? null : "/handwriting/" + own.picture().value())
                .addAttribute("since", own == null ? "" : frame.text().moment(own.since()))
                .addAttribute(
                        "picture",
                        Field.of("file", frame.text().of("circulation.hand.picture"))
                                .hint(frame.text().of("circulation.hand.picture.hint"))
                                .accepting(".png,.jpg,.jpeg")
                                .mandatory()
                                .errorOf(errors));
        return "foundation/circulation/web/hand/hand";
    }

    /** One answer for what is not there and what is none of his. */
    private static ResponseEntity<Resource> send(@Nullable Path bytes) {
        if (bytes == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(new FileSystemResource(bytes));
    }
}
