package org.mingjing.court.office.meetings.web.door;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.meetings.MeetingAttendance;
import org.mingjing.court.office.meetings.MeetingId;
import org.mingjing.court.office.meetings.MeetingParticipant;
import org.mingjing.court.office.meetings.SignInCodes;
import org.mingjing.court.office.meetings.SignInToMeeting;
import org.mingjing.court.office.meetings.web.MeetingDoor;
import org.mingjing.court.office.meetings.web.MeetingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 扫码签到 What a phone opens from the code at the door: one button. A code that has run out says so. */
@Controller
class SignInPage {

    private final MeetingDoor door;
    private final SignInCodes codes;
    private final MeetingAttendance attendance;

    SignInPage(MeetingDoor door, SignInCodes codes, MeetingAttendance attendance) {
        this.door = door;
        this.codes = codes;
        this.attendance = attendance;
    }

    @Allowed(Permission.MEETINGS)
    @GetMapping("/meetings/{id}/sign-in")
    String show(@PathVariable UUID id, @RequestParam @Nullable String code, Actor actor, Frame frame, Model model) {
        String pass = door.enter(
                actor,
                id,
                "MeetingSignIn",
                meeting -> code != null && codes.shows(meeting.id(), code) ? codes.pass(meeting.id(), actor.id()) : "");
        return shown(id, pass, UUID.randomUUID(), FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.MEETINGS)
    @PostMapping("/meetings/{id}/sign-in")
    String sign(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        String pass = form.word("pass");
        Origin origin = new Origin(actor, null, frame.today(), form.key());
        return switch (attendance.signIn(new SignInToMeeting(origin, actor.court(), new MeetingId(id), pass))) {
            case Decision.Granted<String> granted -> "redirect:/meetings/" + id + "/sign-in";
            case Decision.Refused<String> refused ->
                shown(id, "", form.key(), FormErrors.refused(null, refused, frame.text()), actor, frame, model);
        };
    }

    private String shown(UUID id, String pass, UUID key, FormErrors errors, Actor actor, Frame frame, Model model) {
        return door.enter(actor, id, "MeetingSignIn", meeting -> {
            Chip came = meeting.participant(actor.id())
                    .filter(MeetingParticipant::present)
                    .map(one -> MeetingWords.presence(one, frame.text()))
                    .orElse(null);
            model.addAttribute("frame", frame)
                    .addAttribute("link", meeting.id().link())
                    .addAttribute("title", meeting.plan().title())
                    .addAttribute("when", MeetingWords.when(meeting.plan().time(), frame.text()))
                    .addAttribute("came", came)
                    .addAttribute("invited", meeting.participant(actor.id()).isPresent())
                    .addAttribute("pass", pass)
                    .addAttribute("key", key.toString())
                    .addAttribute("errors", errors);
            return "office/meetings/web/door/signin";
        });
    }
}
