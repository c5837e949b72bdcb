package org.mingjing.court.office.meetings.web.minutes;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingMinutesBook;
import org.mingjing.court.office.meetings.MeetingRoles;
import org.mingjing.court.office.meetings.MeetingState;
import org.mingjing.court.office.meetings.MinutesDesk;
import org.mingjing.court.office.meetings.SaveMeetingMinutes;
import org.mingjing.court.office.meetings.web.MeetingDoor;
import org.mingjing.court.office.meetings.web.MeetingPeople;
import org.mingjing.court.office.meetings.web.MeetingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 写纪要 One part for each item of the agenda, then what was decided: what, who, by when. */
@Controller
class MinutesPage {

    private final MeetingDoor door;
    private final MeetingMinutesBook book;
    private final MinutesDesk desk;
    private final MeetingPeople people;
    private final MeetingWords words;

    MinutesPage(MeetingDoor door, MeetingMinutesBook book, MinutesDesk desk, MeetingPeople people, MeetingWords words) {
        this.door = door;
        this.book = book;
        this.desk = desk;
        this.people = people;
        this.words = words;
    }

    @Allowed(Permission.MEETINGS)
    @GetMapping("/meetings/{id}/minutes")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        return door.enter(actor, id, "MinutesForm", meeting -> {
            if (!MeetingRoles.of(actor, meeting).keeps() || meeting.state() != MeetingState.HELD) {
                throw MeetingDoor.notThere();
            }
            MinutesForm form = MinutesForm.of(book.latest(meeting.id()).orElse(null), opening(meeting, frame.text()));
            return shown(meeting, form, FormErrors.NONE, actor, frame, model);
        });
    }

    @Allowed(Permission.MEETINGS)
    @PostMapping("/meetings/{id}/minutes")
    String save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        MinutesForm form = new MinutesForm(typed);
        Meeting meeting = door.enter(actor, id, "MinutesForm", found -> found);
        String unread = form.unread();
        if (form.more() || unread != null) {
            FormErrors errors = unread == null
                    ? FormErrors.NONE
                    : FormErrors.NONE.and(unread, frame.text().of("ui.typed.day"));
            return again(id, form, errors, actor, frame, model);
        }
        Origin origin = new Origin(actor, null, frame.today(), form.key());
        Decision<String> done =
                desk.save(new SaveMeetingMinutes(origin, actor.court(), meeting.id(), form.seen(), form.text(meeting)));
        return done instanceof Decision.Refused<String> refused
                ? again(id, form, FormErrors.refused(null, refused, frame.text()), actor, frame, model)
                : "redirect:/meetings/" + id + "?saved=minutes#minutes";
    }

    private String again(UUID id, MinutesForm form, FormErrors errors, Actor actor, Frame frame, Model model) {
        return door.enter(actor, id, "MinutesForm", meeting -> shown(meeting, form, errors, actor, frame, model));
    }

    /** 开头 As it usually begins. */
    private String opening(Meeting meeting, Text text) {
        return text.of(
                "meetings.opening",
                meeting.day().getYear() + "",
                meeting.day().getMonthValue(),
                meeting.day().getDayOfMonth(),
                words.naming(List.of(meeting)).apply(meeting.plan().chair()),
                words.places(meeting.court(), text).apply(meeting),
                meeting.plan().kind());
    }

    private String shown(Meeting meeting, MinutesForm form, FormErrors errors, Actor actor, Frame frame, Model model) {
        Text text = frame.text();
        List<Option> everybody = MeetingPeople.options(people.groups(actor.court(), text), text);
        model.addAttribute("frame", frame)
                .addAttribute("link", meeting.id().link())
                .addAttribute("title", meeting.plan().title())
                .addAttribute(
                        "view",
                        new MinutesFields(
                                field("opening", form, text).upTo(MinutesDesk.LONGEST),
                                meeting.plan().agenda().stream()
                                        .map(one -> Field.of("passage-" + one.id(), one.title())
                                                .holding(form.word("passage-" + one.id()))
                                                .upTo(MinutesDesk.LONGEST))
                                        .toList(),
                                IntStream.range(0, form.decisions())
                                        .mapToObj(i -> decision(i, form, everybody, errors, text))
                                        .toList(),
                                field("observers", form, text)
                                        .hint(text.of("meetings.field.observers.hint"))
                                        .upTo(MinutesDesk.LONGEST_DECISION)))
                .addAttribute("seen", form.seen())
                .addAttribute("key", form.key().toString())
                .addAttribute("errors", errors);
        return "office/meetings/web/minutes/minutes";
    }

    private static List<Field> decision(int i, MinutesForm form, List<Option> everybody, FormErrors errors, Text text) {
        return List.of(
                Field.of("decision-" + i, text.of("meetings.decision.nth", i + 1))
                        .holding(form.word("decision-" + i))
                        .upTo(MinutesDesk.LONGEST_DECISION),
                Field.of("lead-" + i, text.of("meetings.field.lead"))
                        .holding(form.word("lead-" + i))
                        .choices(everybody),
                Field.of("due-" + i, text.of("meetings.field.due"))
                        .holding(form.word("due-" + i))
                        .errorOf(errors));
    }

    private static Field field(String name, MinutesForm form, Text text) {
        return Field.of(name, text.of("meetings.field." + name)).holding(form.word(name));
    }
}
