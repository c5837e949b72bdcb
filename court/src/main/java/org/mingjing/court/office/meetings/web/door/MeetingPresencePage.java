package org.mingjing.court.office.meetings.web.door;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingAttendance;
import org.mingjing.court.office.meetings.MeetingId;
import org.mingjing.court.office.meetings.MeetingParticipant;
import org.mingjing.court.office.meetings.MeetingPresence;
import org.mingjing.court.office.meetings.MeetingRoles;
import org.mingjing.court.office.meetings.MeetingState;
import org.mingjing.court.office.meetings.RecordPresence;
import org.mingjing.court.office.meetings.web.MeetingDoor;
import org.mingjing.court.office.meetings.web.MeetingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.actionbar.Action.Weight;
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

/** 代签 Who came, by the hand of whoever keeps the minutes. */
@Controller
class MeetingPresencePage {

    private static final List<MeetingPresence> CHOICES =
            List.of(MeetingPresence.PRESENT, MeetingPresence.LATE, MeetingPresence.ABSENT);

    private final MeetingDoor door;
    private final MeetingWords words;
    private final MeetingAttendance attendance;

    MeetingPresencePage(MeetingDoor door, MeetingWords words, MeetingAttendance attendance) {
        this.door = door;
        this.words = words;
        this.attendance = attendance;
    }

    @Allowed(Permission.MEETINGS)
    @GetMapping("/meetings/{id}/presence")
    String show(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        return shown(id, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.MEETINGS)
    @PostMapping("/meetings/{id}/presence")
    String record(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        MeetingPresence how = form.one("presence", MeetingPresence.values());
        UUID person = TypedId.of(form.word("person"));
        if (how == null || person == null) {
            return shown(id, form.errors(), actor, frame, model);
        }
        Origin origin = new Origin(actor, null, frame.today(), form.key());
        Decision<String> done = attendance.record(
                new RecordPresence(origin, actor.court(), new MeetingId(id), new PersonId(person), how));
        return done instanceof Decision.Refused<String> refused
                ? shown(id, FormErrors.refused(null, refused, frame.text()), actor, frame, model)
                : "redirect:/meetings/" + id + "/presence";
    }

    private String shown(UUID id, FormErrors errors, Actor actor, Frame frame, Model model) {
        return door.enter(actor, id, "MeetingPresence", meeting -> {
            if (!MeetingRoles.of(actor, meeting).keeps() || meeting.state() != MeetingState.FIXED) {
                throw MeetingDoor.notThere();
            }
            Function<@Nullable PersonId, String> names = words.naming(List.of(meeting));
            model.addAttribute("frame", frame)
                    .addAttribute("link", meeting.id().link())
                    .addAttribute("title", meeting.plan().title())
                    .addAttribute("came", came(meeting, frame))
                    .addAttribute("revision", meeting.revision())
                    .addAttribute(
                            "lines",
                            meeting.participants().stream()
                                    .map(one -> line(one, names, frame))
                                    .toList())
                    .addAttribute("errors", errors);
            return "office/meetings/web/door/presence";
        });
    }

    private static String came(Meeting meeting, Frame frame) {
        return frame.text()
                .of(
                        "meetings.door.count",
                        meeting.participants().stream()
                                .filter(MeetingParticipant::present)
                                .count(),
                        meeting.participants().size());
    }

    private static PresenceLine line(MeetingParticipant one, Function<@Nullable PersonId, String> names, Frame frame) {
        return new PresenceLine(
                one.person().value().toString(),
                names.apply(one.person()),
                MeetingWords.reply(one, frame.text()),
                MeetingWords.presence(one, frame.text()),
                one.cameAt() == null
                        ? ""
                        : frame.text()
                                .of(
                                        one.byHand() ? "meetings.came.byHand" : "meetings.came.byCode",
                                        frame.text().moment(one.cameAt())),
                CHOICES.stream()
                        .filter(how -> how != one.presence())
                        .map(how -> Action.send(frame.text().of("meetings.presence." + how.word()))
                                .weighing(Weight.SIDE)
                                .saying("presence", how.name()))
                        .toList());
    }
}
