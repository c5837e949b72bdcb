package org.mingjing.court.office.meetings.web.one;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.followup.FollowUps;
import org.mingjing.court.office.followup.MatterBrief;
import org.mingjing.court.office.followup.MatterState;
import org.mingjing.court.office.followup.web.MatterWords;
import org.mingjing.court.office.meetings.AgendaItem;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingMinutes;
import org.mingjing.court.office.meetings.MeetingRoles;
import org.mingjing.court.office.meetings.MeetingState;
import org.mingjing.court.office.meetings.MinutesText.Passage;
import org.mingjing.court.office.meetings.web.MeetingPeople;
import org.mingjing.court.office.meetings.web.MeetingWords;
import org.mingjing.court.office.meetings.web.one.MeetingView.Decision;
import org.mingjing.court.office.meetings.web.one.MeetingView.Follow;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.springframework.stereotype.Component;

/** 纪要与议定事项的编排 Each decision with the light and the state of the matter that it became. Called inside CourtBoundary. */
@Component
class MinutesViews {

    private final FollowUps followUps;
    private final MeetingWords words;
    private final MeetingPeople people;

    MinutesViews(FollowUps followUps, MeetingWords words, MeetingPeople people) {
        this.followUps = followUps;
        this.words = words;
        this.people = people;
    }

    MeetingView.Minutes of(Meeting meeting, MeetingMinutes minutes, Actor actor, Frame frame) {
        Text text = frame.text();
        Map<UUID, String> passages =
                minutes.text().passages().stream().collect(Collectors.toMap(Passage::item, Passage::text));
        Map<UUID, MatterBrief> matters = minutes.decisions().stream().allMatch(one -> one.matter() == null)
                ? Map.of()
                : followUps.from(actor, List.of(meeting.id().subject())).stream()
                        .collect(Collectors.toMap(one -> one.id().value(), one -> one));
        boolean follows = meeting.state() == MeetingState.CONFIRMED
                && MeetingRoles.of(actor, meeting).follows();
        List<Option> leads = follows ? MeetingPeople.options(people.groups(meeting.court(), text), text) : List.of();
        Function<@Nullable PersonId, String> names = words.naming(
                minutes.decisions().stream().map(one -> one.decided().lead()));
        return new MeetingView.Minutes(
                MeetingWords.issue(meeting, text),
                minutes.text().opening(),
                meeting.plan().agenda().stream()
                        .filter(one -> passages.containsKey(one.id()))
                        .map(one -> passage(one, passages))
                        .toList(),
                minutes.decisions().stream()
                        .map(one -> decision(one, matters, follows ? leads : null, names, frame))
                        .toList());
    }

    private static MeetingView.Passage passage(AgendaItem item, Map<UUID, String> passages) {
        return new MeetingView.Passage(item.title(), passages.getOrDefault(item.id(), ""));
    }

    private static Decision decision(
            MeetingMinutes.Taken one,
            Map<UUID, MatterBrief> matters,
            @Nullable List<Option> leads,
            Function<@Nullable PersonId, String> names,
            Frame frame) {
        Text text = frame.text();
        UUID id = one.matter();
        MatterBrief matter = id == null ? null : matters.get(id);
        PersonId lead = one.decided().lead();
        List<String> charge = new ArrayList<>();
        if (lead != null) {
            charge.add(text.of("meetings.decision.lead", names.apply(lead)));
        }
        if (one.decided().due() != null) {
            charge.add(text.of("meetings.decision.due", text.date(one.decided().due())));
        }
        return new Decision(
                one.id(),
                one.decided().text(),
                String.join(text.of("meetings.and"), charge),
                matter == null ? List.of() : chips(matter, text),
                matter == null ? null : matter.link(),
                leads == null || id != null
                        ? null
                        : new Follow(
                                ready(one, frame.today()),
                                Field.of("lead-" + one.id(), text.of("meetings.field.lead"))
                                        .holding(lead == null ? null : lead.value())
                                        .choices(leads)
                                        .mandatory(),
                                Field.of("due-" + one.id(), text.of("meetings.field.due"))
                                        .holding(one.decided().due())
                                        .between(frame.today(), null)
                                        .mandatory()));
    }

    /** Who and by when are named, and the day is still to come. */
    private static boolean ready(MeetingMinutes.Taken one, LocalDate today) {
        LocalDate due = one.decided().due();
        return one.decided().lead() != null && due != null && !due.isBefore(today);
    }

    private static List<Chip> chips(MatterBrief matter, Text text) {
        Chip state = Chip.of(
                text.of("followup.state." + matter.state().word()),
                matter.state() == MatterState.CLOSED ? Tone.GOOD : Tone.NOTE);
        return matter.state() == MatterState.CLOSED
                ? List.of(state)
                : List.of(state, MatterWords.light(matter.light(), text));
    }
}
