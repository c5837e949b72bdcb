package org.mingjing.court.office.meetings.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingState;
import org.mingjing.court.office.meetings.web.MeetingWords;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.springframework.stereotype.Component;

/** 会议行的编排 Called inside CourtBoundary. */
@Component
class MeetingRowViews {

    private final MeetingWords words;

    MeetingRowViews(MeetingWords words) {
        this.words = words;
    }

    List<MeetingRow> of(List<Meeting> meetings, Actor actor, Text text) {
        Function<Meeting, String> places = words.places(actor.court(), text);
        Function<@Nullable PersonId, String> names = words.naming(meetings);
        return meetings.stream()
                .map(one -> new MeetingRow(
                        one.id().link(),
                        one.plan().title(),
                        one.plan().kind(),
                        MeetingWords.when(one.plan().time(), text),
                        places.apply(one),
                        names.apply(one.plan().chair()),
                        MeetingWords.came(one, text),
                        MeetingWords.issue(one, text),
                        chips(one, actor, text)))
                .toList();
    }

    private static List<Chip> chips(Meeting meeting, Actor actor, Text text) {
        List<Chip> chips = new ArrayList<>(List.of(MeetingWords.state(meeting, text)));
        if (meeting.state() != MeetingState.CANCELLED) {
            meeting.participant(actor.id())
                    .ifPresent(one -> chips.add(
                            meeting.state() == MeetingState.FIXED
                                    ? MeetingWords.reply(one, text)
                                    : MeetingWords.presence(one, text)));
        }
        return chips;
    }
}
