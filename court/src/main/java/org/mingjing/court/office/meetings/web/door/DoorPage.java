package org.mingjing.court.office.meetings.web.door;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingParticipant;
import org.mingjing.court.office.meetings.MeetingRoles;
import org.mingjing.court.office.meetings.MeetingState;
import org.mingjing.court.office.meetings.SignInCodes;
import org.mingjing.court.office.meetings.web.MeetingDoor;
import org.mingjing.court.office.meetings.web.MeetingWords;
import org.mingjing.court.ui.Frame;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** 签到码 What a screen at the door shows; it draws itself anew before the code runs out, also without scripts. */
@Controller
class DoorPage {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final int AGAIN = SignInCodes.EVERY - 5;

    private final MeetingDoor door;
    private final SignInCodes codes;
    private final MeetingWords words;

    DoorPage(MeetingDoor door, SignInCodes codes, MeetingWords words) {
        this.door = door;
        this.codes = codes;
        this.words = words;
    }

    @Allowed(Permission.MEETINGS)
    @GetMapping("/meetings/{id}/door")
    String show(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        response.setHeader("Refresh", Integer.toString(AGAIN));
        return door.enter(actor, id, "MeetingDoor", meeting -> {
            kept(actor, meeting);
            model.addAttribute("frame", frame)
                    .addAttribute("link", meeting.id().link())
                    .addAttribute("title", meeting.plan().title())
                    .addAttribute("when", MeetingWords.when(meeting.plan().time(), frame.text()))
                    .addAttribute(
                            "place", words.places(meeting.court(), frame.text()).apply(meeting))
                    .addAttribute(
                            "came",
                            meeting.participants().stream()
                                    .filter(MeetingParticipant::present)
                                    .count())
                    .addAttribute("asked", meeting.participants().size());
            return "office/meetings/web/door/door";
        });
    }

    @Allowed(Permission.MEETINGS)
    @GetMapping("/meetings/{id}/door.svg")
    ResponseEntity<String> code(@PathVariable UUID id, Actor actor) {
        String code = door.enter(actor, id, "MeetingDoor", meeting -> {
            kept(actor, meeting);
            return codes.atTheDoor(meeting.id());
        });
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/meetings/{id}/sign-in")
                .queryParam("code", code)
                .buildAndExpand(id)
                .toUriString();
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.noStore())
                .body(QrCode.svg(address));
    }

    private static void kept(Actor actor, Meeting meeting) {
        if (!MeetingRoles.of(actor, meeting).keeps() || meeting.state() != MeetingState.FIXED) {
            throw MeetingDoor.notThere();
        }
    }
}
