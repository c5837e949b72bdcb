package org.mingjing.court.office.meetings;

import org.mingjing.court.foundation.people.PersonId;
import org.springframework.stereotype.Service;

/** 已读 Whoever looks at a meeting after he was told of its end, or of its minutes, is told no longer. Called inside CourtBoundary.write. */
@Service
public class MeetingReceipts {

    private final Meetings meetings;
    private final ChangeOfMeeting change;

    MeetingReceipts(Meetings meetings, ChangeOfMeeting change) {
        this.meetings = meetings;
        this.change = change;
    }

    public void seen(Meeting meeting, PersonId by) {
        meeting.participant(by).filter(MeetingParticipant::unread).ifPresent(one -> {
            meetings.people(meeting.with(one.told(false)));
            change.tell(meeting, by);
        });
    }
}
