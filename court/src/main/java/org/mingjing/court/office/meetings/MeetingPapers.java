package org.mingjing.court.office.meetings;

import java.util.Optional;
import java.util.UUID;
import org.mingjing.court.foundation.files.SubjectAccess;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 会议材料准入 Whoever sees the meeting opens its papers; who runs it, or presents the item, adds to them until the minutes are confirmed. */
@Component
public class MeetingPapers implements SubjectAccess {

    private final Meetings meetings;

    MeetingPapers(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String kind() {
        return AgendaItem.KIND;
    }

    @Override
    public Decision<CourtId> mayRead(Actor actor, SubjectRef subject) {
        return of(actor, subject)
                .<Decision<CourtId>>map(found -> Decision.granted(found.court()))
                .orElseGet(() -> Decision.refused("files.unknown", MeetingRules.SOURCE));
    }

    @Override
    public Decision<CourtId> mayAdd(Actor actor, SubjectRef subject) {
        UUID item = UUID.fromString(subject.id());
        return of(actor, subject)
                .filter(found -> adds(actor, found, item))
                .<Decision<CourtId>>map(found -> Decision.granted(found.court()))
                .orElseGet(() -> ChangeOfMeeting.refused("notPresenter"));
    }

    /** 提供材料 */
    public static boolean adds(Actor actor, Meeting meeting, UUID item) {
        MeetingRoles roles = MeetingRoles.of(actor, meeting);
        boolean presents = meeting.plan().agenda().stream()
                .anyMatch(one -> one.id().equals(item) && actor.id().equals(one.presenter()));
        boolean open = meeting.state() == MeetingState.FIXED || meeting.state() == MeetingState.HELD;
        return open && (roles.organises() || roles.keeps() || presents);
    }

    private Optional<Meeting> of(Actor actor, SubjectRef subject) {
        return meetings.withItem(UUID.fromString(subject.id()), MeetingSight.of(actor));
    }
}
