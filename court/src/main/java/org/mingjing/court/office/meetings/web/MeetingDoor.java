package org.mingjing.court.office.meetings.web;

import java.util.UUID;
import java.util.function.Function;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingId;
import org.mingjing.court.office.meetings.MeetingReceipts;
import org.mingjing.court.office.meetings.MeetingSight;
import org.mingjing.court.office.meetings.Meetings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** 会议之门 The way to every page of one meeting: judged, recorded, shown. What one may not see is not there. */
@Component
public class MeetingDoor {

    private final CourtBoundary boundary;
    private final Meetings meetings;
    private final MeetingReceipts receipts;
    private final AuditRecord audit;

    MeetingDoor(CourtBoundary boundary, Meetings meetings, MeetingReceipts receipts, AuditRecord audit) {
        this.boundary = boundary;
        this.meetings = meetings;
        this.receipts = receipts;
        this.audit = audit;
    }

    /** @param action what is looked at; stands in the log */
    public <T> T enter(Actor actor, UUID id, String action, Function<Meeting, T> view) {
        return boundary.write(CourtScope.of(actor.court()), () -> {
            Meeting meeting =
                    meetings.find(new MeetingId(id), MeetingSight.of(actor)).orElseThrow(MeetingDoor::notThere);
            audit.seen(actor, meeting.court(), meeting.id().subject(), action);
            receipts.seen(meeting, actor.id());
            return view.apply(meeting);
        });
    }

    public static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
