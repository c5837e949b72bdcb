package org.mingjing.court.office.meetings.web.rooms;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.court.office.meetings.KeepMeetingRoom;
import org.mingjing.court.office.meetings.MeetingRoom;
import org.mingjing.court.office.meetings.MeetingRoomDesk;
import org.mingjing.court.office.meetings.MeetingRooms;
import org.mingjing.court.office.meetings.SetMeetingKinds;
import org.mingjing.court.office.meetings.web.MeetingDoor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 会议室管理 The rooms that are no courtrooms, and the kinds of meetings that the court has. */
@Controller
class MeetingRoomsPage {

    private final CourtBoundary boundary;
    private final MeetingRooms rooms;
    private final MeetingRoomDesk desk;

    MeetingRoomsPage(CourtBoundary boundary, MeetingRooms rooms, MeetingRoomDesk desk) {
        this.boundary = boundary;
        this.rooms = rooms;
        this.desk = desk;
    }

    @Allowed(Permission.MEETINGS_OFFICE)
    @GetMapping("/meeting-rooms")
    String list(@RequestParam @Nullable String saved, Actor actor, Frame frame, Model model) {
        model.addAttribute("done", saved == null ? null : frame.text().of("meetings.saved"));
        return list(null, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.MEETINGS_OFFICE)
    @PostMapping("/meeting-rooms/kinds")
    String kinds(@RequestParam MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        String names = form.word("kinds");
        Decision<String> done = desk.kinds(new SetMeetingKinds(
                new Origin(actor, null, frame.today(), form.key()),
                actor.court(),
                names.lines().toList()));
        return done instanceof Decision.Refused<String> refused
                ? list(names, FormErrors.refused("kinds", refused, frame.text()), actor, frame, model)
                : "redirect:/meeting-rooms?saved=kinds";
    }

    @Allowed(Permission.MEETINGS_OFFICE)
    @GetMapping("/meeting-rooms/new")
    String add(Frame frame, Model model) {
        MultiValueMap<String, String> blank = new LinkedMultiValueMap<>();
        blank.add("key", UUID.randomUUID().toString());
        blank.add("inUse", "true");
        return form(null, blank, FormErrors.NONE, frame, model);
    }

    @Allowed(Permission.MEETINGS_OFFICE)
    @PostMapping("/meeting-rooms/new")
    String added(@RequestParam MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        return saved(null, typed, actor, frame, model);
    }

    @Allowed(Permission.MEETINGS_OFFICE)
    @GetMapping("/meeting-rooms/{id}")
    String change(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        MeetingRoom room = room(id, actor);
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("key", UUID.randomUUID().toString());
        typed.add("revision", Integer.toString(room.revision()));
        typed.add("name", room.name());
        typed.add("seats", Integer.toString(room.seats()));
        typed.add("video", Boolean.toString(room.video()));
        typed.add("inUse", Boolean.toString(room.inUse()));
        return form(room, typed, FormErrors.NONE, frame, model);
    }

    @Allowed(Permission.MEETINGS_OFFICE)
    @PostMapping("/meeting-rooms/{id}")
    String changed(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        return saved(room(id, actor), typed, actor, frame, model);
    }

    private String saved(
            @Nullable MeetingRoom room, MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        Integer seats = form.count("seats");
        if (seats == null) {
            return form(room, typed, form.errors(), frame, model);
        }
        Decision<String> done = desk.keep(new KeepMeetingRoom(
                new Origin(actor, null, frame.today(), form.key()),
                actor.court(),
                room == null ? new RoomId(form.key()) : room.id(),
                room == null ? null : form.revision(),
                form.word("name"),
                seats,
                form.checked("video"),
                form.checked("inUse")));
        return done instanceof Decision.Refused<String> refused
                ? form(room, typed, FormErrors.refused(about(refused.code()), refused, frame.text()), frame, model)
                : "redirect:/meeting-rooms?saved=room";
    }

    private static @Nullable String about(String refusal) {
        return switch (refusal) {
            case "meetings.refused.roomName", "meetings.refused.roomNamed" -> "name";
            case "meetings.refused.roomSeats" -> "seats";
            default -> null;
        };
    }

    private MeetingRoom room(UUID id, Actor actor) {
        return boundary.read(CourtScope.of(actor.court()), () -> rooms.find(new RoomId(id)))
                .filter(one -> one.court().equals(actor.court()))
                .orElseThrow(MeetingDoor::notThere);
    }

    private String list(@Nullable String typed, FormErrors errors, Actor actor, Frame frame, Model model) {
        return boundary.read(CourtScope.of(actor.court()), () -> {
            model.addAttribute("frame", frame)
                    .addAttribute("rooms", rooms.of(actor.court()))
                    .addAttribute(
                            "kinds",
                            Field.of("kinds", frame.text().of("meetings.kinds"))
                                    .holding(typed == null ? String.join("\n", rooms.kinds(actor.court())) : typed)
                                    .hint(frame.text().of("meetings.kinds.hint"))
                                    .errorOf(errors))
                    .addAttribute("key", UUID.randomUUID().toString())
                    .addAttribute("errors", errors);
            return "office/meetings/web/rooms/rooms";
        });
    }

    private static String form(
            @Nullable MeetingRoom room,
            MultiValueMap<String, String> typed,
            FormErrors errors,
            Frame frame,
            Model model) {
        Text text = frame.text();
        TypedForm form = new TypedForm(typed, text);
        model.addAttribute("frame", frame)
                .addAttribute("room", room)
                .addAttribute(
                        "fields",
                        List.of(
                                Field.of("name", text.of("meetings.room.name"))
                                        .holding(form.word("name"))
                                        .upTo(MeetingRoomDesk.LONGEST_NAME)
                                        .mandatory()
                                        .errorOf(errors),
                                Field.of("seats", text.of("meetings.room.seats"))
                                        .holding(form.word("seats"))
                                        .between(1, MeetingRoomDesk.MOST_SEATS)
                                        .mandatory()
                                        .errorOf(errors),
                                Field.of("video", text.of("meetings.room.video"))
                                        .holding(form.checked("video")),
                                Field.of("inUse", text.of("meetings.room.inUse"))
                                        .holding(form.checked("inUse"))))
                .addAttribute("key", form.key().toString())
                .addAttribute("revision", form.revision())
                .addAttribute("errors", errors);
        return "office/meetings/web/rooms/room";
    }
}
