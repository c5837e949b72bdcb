package org.mingjing.court.justice.hearings.web.rooms;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.hearings.Courtroom;
import org.mingjing.court.justice.hearings.CourtroomDesk;
import org.mingjing.court.justice.hearings.CourtroomId;
import org.mingjing.court.justice.hearings.Courtrooms;
import org.mingjing.court.justice.hearings.KeepCourtroom;
import org.mingjing.court.justice.hearings.SetPolice;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
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

/** 审判庭 The rooms of the court, and how many officers it can send. */
@Controller
class RoomsPage {

    private static final int MOST_OFFICERS = 500;

    private final CourtBoundary boundary;
    private final Courtrooms rooms;
    private final CourtroomDesk desk;

    RoomsPage(CourtBoundary boundary, Courtrooms rooms, CourtroomDesk desk) {
        this.boundary = boundary;
        this.rooms = rooms;
        this.desk = desk;
    }

    @Allowed(Permission.COURTROOMS)
    @GetMapping("/courtrooms")
    String list(@RequestParam @Nullable String saved, Actor actor, Frame frame, Model model) {
        model.addAttribute(
                "done",
                "room".equals(saved) || "police".equals(saved) ? frame.text().of("hearings.saved." + saved) : null);
        return list(null, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.COURTROOMS)
    @PostMapping("/courtrooms/police")
    String police(@RequestParam UUID key, @RequestParam String officers, Actor actor, Frame frame, Model model) {
        String typed = officers.strip();
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) > MOST_OFFICERS) {
            FormErrors errors =
                    FormErrors.NONE.and("officers", frame.text().of("hearings.error.police", MOST_OFFICERS));
            return list(typed, errors, actor, frame, model);
        }
        return switch (desk.police(
                new SetPolice(new Origin(actor, null, frame.today(), key), actor.court(), Integer.parseInt(typed)))) {
            case Decision.Granted<String> granted -> "redirect:/courtrooms?saved=police";
            case Decision.Refused<String> refused ->
                list(typed, FormErrors.refused(null, refused, frame.text()), actor, frame, model);
        };
    }

    @Allowed(Permission.COURTROOMS)
    @GetMapping("/courtrooms/new")
    String add(Frame frame, Model model) {
        return form(null, RoomForm.of(null), UUID.randomUUID(), FormErrors.NONE, frame, model);
    }

    @Allowed(Permission.COURTROOMS)
    @PostMapping("/courtrooms/new")
    String added(
            @RequestParam UUID key,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        return saved(null, key, null, RoomForm.typed(typed), actor, frame, model);
    }

    @Allowed(Permission.COURTROOMS)
    @GetMapping("/courtrooms/{id}")
    String change(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        Courtroom room = room(id, actor);
        return form(room, RoomForm.of(room), UUID.randomUUID(), FormErrors.NONE, frame, model);
    }

    @Allowed(Permission.COURTROOMS)
    @PostMapping("/courtrooms/{id}")
    String changed(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int revision,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        return saved(room(id, actor), key, revision, RoomForm.typed(typed), actor, frame, model);
    }

    private String saved(
            @Nullable Courtroom room,
            UUID key,
            @Nullable Integer revision,
            RoomForm form,
            Actor actor,
            Frame frame,
            Model model) {
        FormErrors errors = form.check(frame.text());
        if (errors.any()) {
            return form(room, form, key, errors, frame, model);
        }
        Decision<String> done = desk.keep(new KeepCourtroom(
                new Origin(actor, null, frame.today(), key),
                actor.court(),
                room == null ? new CourtroomId(key) : room.id(),
                revision,
                form.name(),
                form.number(),
                form.video(),
                form.dock(),
                form.inUse()));
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/courtrooms?saved=room";
            case Decision.Refused<String> refused ->
                form(room, form, key, FormErrors.refused(null, refused, frame.text()), frame, model);
        };
    }

    private Courtroom room(UUID id, Actor actor) {
        return boundary.read(CourtScope.of(actor.court()), () -> rooms.find(new CourtroomId(id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String list(@Nullable String typed, FormErrors errors, Actor actor, Frame frame, Model model) {
        return boundary.read(CourtScope.of(actor.court()), () -> {
            String officers = rooms.police(actor.court()).map(String::valueOf).orElse("");
            model.addAttribute("frame", frame)
                    .addAttribute("rooms", rooms.of(actor.court()))
                    .addAttribute("errors", errors)
                    .addAttribute("key", UUID.randomUUID().toString())
                    .addAttribute(
                            "police",
                            Field.of("officers", frame.text().of("hearings.police"))
                                    .holding(typed == null ? officers : typed)
                                    .hint(frame.text().of("hearings.police.hint"))
                                    .between(0, MOST_OFFICERS)
                                    .errorOf(errors));
            return "justice/hearings/web/rooms/rooms";
        });
    }

    private static String form(
            @Nullable Courtroom room, RoomForm form, UUID key, FormErrors errors, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("room", room)
                .addAttribute("fields", form.fields(errors, frame.text()))
                .addAttribute("errors", errors)
                .addAttribute("key", key.toString());
        return "justice/hearings/web/rooms/room";
    }
}
