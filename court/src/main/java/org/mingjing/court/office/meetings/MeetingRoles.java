package org.mingjing.court.office.meetings;

import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.Term;

/**
 * 会议中的身份 What a person is to a meeting, besides seeing it.
 *
 * @param organises 组织: changes, calls off; the organiser and the office
 * @param keeps 记录: the door, the minutes; the keeper and the organiser
 * @param chairs 主持: confirms the minutes
 * @param asked is called to it
 */
@Term("会议中的身份")
public record MeetingRoles(boolean organises, boolean keeps, boolean chairs, boolean asked) {

    public static MeetingRoles of(Actor actor, Meeting meeting) {
        boolean organiser = actor.id().equals(meeting.organiser());
        boolean ours = actor.court().equals(meeting.court());
        return new MeetingRoles(
                ours && (organiser || Grants.permits(actor, Permission.MEETINGS_OFFICE)),
                ours && (organiser || actor.id().equals(meeting.plan().keeper())),
                ours && actor.id().equals(meeting.plan().chair()),
                ours && meeting.participant(actor.id()).isPresent());
    }

    /** 交督办 Whoever runs it, or has its decisions carried out. */
    public boolean follows() {
        return organises || keeps || chairs;
    }
}
