package org.mingjing.court.office.meetings;

import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/** 会议可见范围 The office and the president see all meetings of the court, everybody else those that he calls or is asked to. */
@Term("会议可见范围")
public record MeetingSight(CourtId court, boolean everything, PersonId person) {

    public static MeetingSight of(Actor actor) {
        return new MeetingSight(
                actor.court(),
                Grants.permits(actor, Permission.MEETINGS_OFFICE)
                        || (actor.is(Role.COURT_LEADER) && actor.post().equals("president")),
                actor.id());
    }
}
