package org.mingjing.court.office.meetings.web.one;

import java.util.List;
import java.util.Map;
import org.mingjing.court.foundation.effects.EffectTime;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.foundation.effects.web.EffectLine;
import org.mingjing.court.foundation.effects.web.EffectWords;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingAbsence;
import org.mingjing.court.office.meetings.MeetingProposals;
import org.mingjing.court.office.meetings.MeetingRoles;
import org.mingjing.court.ui.Text;
import org.springframework.stereotype.Component;

/** 请假缺席的编排 Who is on leave that day and what may be done, for those who run the meeting. Called inside CourtBoundary. */
@Component
class AwayViews {

    private final MeetingProposals proposals;
    private final People people;

    AwayViews(MeetingProposals proposals, People people) {
        this.proposals = proposals;
        this.people = people;
    }

    List<EffectLine> of(Meeting meeting, MeetingRoles roles, List<MeetingAbsence> open, Text text) {
        if (!roles.organises() || open.isEmpty()) {
            return List.of();
        }
        Map<PersonId, String> names =
                people.names(open.stream().map(MeetingAbsence::person).toList());
        return EffectWords.lines(
                open.stream()
                        .map(one -> ForeseenEffect.of(
                                        "meeting",
                                        EffectTime.hours(
                                                meeting.day(),
                                                meeting.plan().time().from(),
                                                meeting.plan().time().to()),
                                        "meetings.absence.who",
                                        names.getOrDefault(one.person(), ""),
                                        "@meetings.part." + one.part().word(),
                                        one.since(),
                                        one.until())
                                .with(proposals.of(meeting, one.planned(), true)))
                        .toList(),
                text);
    }
}
