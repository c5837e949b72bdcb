package org.mingjing.court.office.meetings.web.book;

import java.util.ArrayList;
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
import org.mingjing.court.office.meetings.CallMeeting;
import org.mingjing.court.office.meetings.ChangeMeeting;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingCheck;
import org.mingjing.court.office.meetings.MeetingDesk;
import org.mingjing.court.office.meetings.MeetingPlan;
import org.mingjing.court.office.meetings.MeetingRoles;
import org.mingjing.court.office.meetings.MeetingState;
import org.mingjing.court.office.meetings.RoomScrutiny;
import org.mingjing.court.office.meetings.web.MeetingDoor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 召集、变更会议 What was typed stays, whatever the answer; when the room is taken, what stands there and what is free is told. */
@Controller
class MeetingBookPage {

    private final CourtBoundary boundary;
    private final MeetingDoor door;
    private final MeetingDesk desk;
    private final MeetingCheck check;
    private final MeetingFields fields;

    MeetingBookPage(
            CourtBoundary boundary, MeetingDoor door, MeetingDesk desk, MeetingCheck check, MeetingFields fields) {
        this.boundary = boundary;
        this.door = door;
        this.desk = desk;
        this.check = check;
        this.fields = fields;
    }

    @Allowed(Permission.MEETINGS)
    @GetMapping("/meetings/new")
    String blank(@RequestParam @Nullable String room, Actor actor, Frame frame, Model model) {
        return show(null, MeetingForm.blank(actor, frame.today(), room), FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.MEETINGS)
    @PostMapping("/meetings/new")
    String call(@RequestParam MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        return sent(null, new MeetingForm(typed), actor, frame, model);
    }

    @Allowed(Permission.MEETINGS)
    @GetMapping("/meetings/{id}/change")
    String form(
            @PathVariable UUID id,
            @RequestParam @Nullable UUID absent,
            @RequestParam @Nullable UUID instead,
            @RequestParam(defaultValue = "") String take,
            Actor actor,
            Frame frame,
            Model model) {
        Meeting meeting = door.enter(actor, id, "MeetingForm", found -> found);
        if (!MeetingRoles.of(actor, meeting).organises() || meeting.state() != MeetingState.FIXED) {
            throw MeetingDoor.notThere();
        }
        MeetingForm form = MeetingForm.of(meeting).with("take", take).taking();
        if (absent != null) {
            form = form.with("reason", frame.text().of("meetings.absence.reason"));
        }
        if (absent != null && instead != null) {
            form = form.replacing(absent, instead);
        }
        return show(meeting, form, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.MEETINGS)
    @PostMapping("/meetings/{id}/change")
    String change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        Meeting meeting = door.enter(actor, id, "MeetingForm", found -> found);
        return sent(meeting, new MeetingForm(typed), actor, frame, model);
    }

    private String sent(@Nullable Meeting meeting, MeetingForm typed, Actor actor, Frame frame, Model model) {
        MeetingForm form = typed.taking();
        if (form.again()) {
            return show(meeting, form, FormErrors.NONE, actor, frame, model);
        }
        List<FormErrors> errors = new ArrayList<>();
        MeetingPlan plan = form.plan(frame.text(), errors);
        if (plan == null) {
            return show(meeting, form, errors.getFirst(), actor, frame, model);
        }
        Origin origin = new Origin(actor, null, frame.today(), form.key());
        Decision<String> done = meeting == null
                ? desk.call(new CallMeeting(origin, actor.court(), plan))
                : desk.change(new ChangeMeeting(
                        origin, actor.court(), meeting.id(), form.revision(), plan, form.word("reason")));
        return switch (done) {
            case Decision.Granted<String>(String id) ->
                "redirect:/meetings/" + id + "?saved=" + (meeting == null ? "called" : "changed");
            case Decision.Refused<String> refused ->
                show(
                        meeting,
                        form,
                        FormErrors.refused(about(refused.code()), refused, frame.text()),
                        actor,
                        frame,
                        model);
        };
    }

    private static @Nullable String about(String refusal) {
        return switch (refusal) {
            case "meetings.refused.title" -> "title";
            case "meetings.refused.kind" -> "kind";
            case "meetings.refused.past" -> "day";
            case "meetings.refused.link", "meetings.refused.place" -> "link";
            case "meetings.refused.taken", "meetings.refused.seats", "meetings.refused.room" -> "room";
            case "meetings.refused.reason" -> "reason";
            case "meetings.refused.agenda" -> "item-title-0";
            default -> null;
        };
    }

    private String show(
            @Nullable Meeting meeting, MeetingForm form, FormErrors errors, Actor actor, Frame frame, Model model) {
        return boundary.read(CourtScope.of(actor.court()), () -> {
            model.addAttribute("frame", frame)
                    .addAttribute("meeting", meeting)
                    .addAttribute("view", fields.of(form, actor, errors, frame))
                    .addAttribute("reason", MeetingFields.reason(form, errors, frame.text()))
                    .addAttribute("booked", booked(meeting, form, errors, actor, frame))
                    .addAttribute("errors", errors)
                    .addAttribute("revision", form.revision())
                    .addAttribute("key", form.key().toString());
            return "office/meetings/web/book/book";
        });
    }

    /** Only after the room was refused. */
    private @Nullable BookedRoom booked(
            @Nullable Meeting meeting, MeetingForm form, FormErrors errors, Actor actor, Frame frame) {
        RoomId room = form.room();
        MeetingPlan plan = "room".equals(errors.at()) ? form.plan(frame.text(), new ArrayList<>()) : null;
        if (room == null || plan == null) {
            return null;
        }
        RoomScrutiny scrutiny = check.of(
                actor.court(), room, plan.time(), plan.participants().size(), meeting == null ? null : meeting.id());
        return fields.booked(scrutiny, plan.time(), frame.text());
    }
}
