package org.mingjing.court.office.meetings.web.one;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.meetings.ActOnMeeting;
import org.mingjing.court.office.meetings.AgendaItem;
import org.mingjing.court.office.meetings.FollowDecision;
import org.mingjing.court.office.meetings.MeetingAttendance;
import org.mingjing.court.office.meetings.MeetingDesk;
import org.mingjing.court.office.meetings.MeetingId;
import org.mingjing.court.office.meetings.MinutesDesk;
import org.mingjing.court.office.meetings.ReplyToMeeting;
import org.mingjing.court.office.meetings.web.MeetingDoor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 会议页 One meeting: when, where, who, about what, who came, what was decided and what became of it. */
@Controller
class MeetingPage {

    private static final String DEEDS = "/meetings/{id}/{deed:come|excuse|note|cancel|close|submit|return|confirm}";

    private final MeetingDoor door;
    private final MeetingViews views;
    private final MeetingDesk desk;
    private final MeetingAttendance attendance;
    private final MinutesDesk minutes;
    private final Files files;

    MeetingPage(
            MeetingDoor door,
            MeetingViews views,
            MeetingDesk desk,
            MeetingAttendance attendance,
            MinutesDesk minutes,
            Files files) {
        this.door = door;
        this.views = views;
        this.desk = desk;
        this.attendance = attendance;
        this.minutes = minutes;
        this.files = files;
    }

    @Allowed(Permission.MEETINGS)
    @GetMapping("/meetings/{id}")
    String show(@PathVariable UUID id, @RequestParam @Nullable String saved, Actor actor, Frame frame, Model model) {
        model.addAttribute("done", saved == null ? null : frame.text().of("meetings.saved"));
        return shown(id, TypedNote.NONE, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.MEETINGS)
    @PostMapping(DEEDS)
    String act(
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        MeetingDeed asked = MeetingDeed.of(deed).orElseThrow();
        TypedForm form = new TypedForm(typed, frame.text());
        String field = "note-" + asked.word();
        String note = form.word(field);
        return answered(
                perform(asked, new MeetingId(id), note, form, actor, frame),
                new TypedNote(asked.word(), note, FormErrors.NONE),
                asked.noted() ? field : null,
                id,
                actor,
                frame,
                model);
    }

    private Decision<String> perform(
            MeetingDeed deed, MeetingId id, String note, TypedForm form, Actor actor, Frame frame) {
        Origin origin = new Origin(actor, null, frame.today(), form.key());
        ActOnMeeting act = new ActOnMeeting(origin, actor.court(), id, form.revision(), deed.act(), note);
        return switch (deed) {
            case COME -> attendance.reply(new ReplyToMeeting(origin, actor.court(), id, true, ""));
            case EXCUSE -> attendance.reply(new ReplyToMeeting(origin, actor.court(), id, false, note));
            case NOTE -> desk.note(act);
            case CLOSE -> attendance.close(act);
            case CANCEL -> desk.cancel(act);
            case SUBMIT, RETURN, CONFIRM -> minutes.act(act);
        };
    }

    /** 交督办 One click where the decision names who and by when. */
    @Allowed(Permission.MEETINGS)
    @PostMapping("/meetings/{id}/decisions/{decision}")
    String follow(
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        var due = form.day("due-" + decision);
        UUID lead = TypedId.of(form.word("lead-" + decision));
        if (due == null || lead == null) {
            FormErrors errors = due == null
                    ? form.errors()
                    : FormErrors.NONE.and("lead-" + decision, frame.text().of("meetings.error.lead"));
            return shown(id, TypedNote.NONE, errors, actor, frame, model);
        }
        return answered(
                minutes.follow(new FollowDecision(
                        new Origin(actor, null, frame.today(), form.key()),
                        actor.court(),
                        new MeetingId(id),
                        decision,
                        new PersonId(lead),
                        due)),
                TypedNote.NONE,
                null,
                id,
                actor,
                frame,
                model);
    }

    @Allowed(Permission.MEETINGS)
    @PostMapping("/meetings/{id}/items/{item}/papers")
    String add(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable UUID key,
            Actor actor,
            Frame frame,
            Model model)
            throws IOException {
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file == null || name.isEmpty()) {
            FormErrors none = FormErrors.NONE.and("file-" + item, frame.text().of("meetings.error.file"));
            return shown(id, TypedNote.NONE, none, actor, frame, model);
        }
        door.enter(actor, id, "MeetingForm", found -> found);
        Origin origin = new Origin(actor, null, frame.today(), Objects.requireNonNullElseGet(key, UUID::randomUUID));
        try (InputStream bytes = file.getInputStream()) {
            return answered(
                    files.store(origin, new AgendaItem(item, "", null).subject(), null, name, name, bytes)
                            .map(DocumentId::toString),
                    TypedNote.NONE,
                    "file-" + item,
                    id,
                    actor,
                    frame,
                    model);
        }
    }

    private String answered(
            Decision<String> done,
            TypedNote typed,
            @Nullable String field,
            UUID id,
            Actor actor,
            Frame frame,
            Model model) {
        if (!(done instanceof Decision.Refused<String> refused)) {
            return "redirect:/meetings/" + id + "?saved=done";
        }
        FormErrors errors = FormErrors.refused(field, refused, frame.text());
        return shown(id, new TypedNote(typed.deed(), typed.note(), errors), errors, actor, frame, model);
    }

    private String shown(UUID id, TypedNote typed, FormErrors errors, Actor actor, Frame frame, Model model) {
        return door.enter(actor, id, "MeetingPage", meeting -> {
            model.addAttribute("frame", frame)
                    .addAttribute("view", views.of(meeting, actor, typed, frame))
                    .addAttribute("link", meeting.id().link())
                    .addAttribute("revision", meeting.revision())
                    .addAttribute("errors", errors);
            return "office/meetings/web/one/meeting";
        });
    }
}
