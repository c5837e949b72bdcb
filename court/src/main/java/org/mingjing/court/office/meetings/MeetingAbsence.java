package org.mingjing.court.office.meetings;

import java.time.LocalDate;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.people.Absence;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 请假缺席 Somebody called to a meeting is on leave that day.
 *
 * @param cause what it follows from
 * @param part as what the person was called when the leave was agreed to
 * @param reply what stood before, put back when the person is back
 * @param noted whoever runs the meeting knows, and holds it as it is
 */
@Term("请假缺席")
public record MeetingAbsence(
        MeetingId meeting,
        CourtId court,
        PersonId person,
        String cause,
        MeetingPart part,
        LocalDate since,
        LocalDate until,
        MeetingReply reply,
        String reason,
        boolean noted) {

    /**
     * 待定 Whether somebody still has to decide: not when the meeting stands on another day, the part is another's, the person comes after
     * all, or it was noted.
     */
    boolean open(Meeting meeting) {
        return meeting.state() == MeetingState.FIXED
                && !noted
                && !meeting.day().isBefore(since)
                && !meeting.day().isAfter(until)
                && MeetingPart.of(meeting, person) == part
                && meeting.participant(person)
                        .filter(one -> one.reply() != MeetingReply.COMING)
                        .isPresent();
    }

    public PlannedAbsence planned() {
        return new PlannedAbsence(court, new Absence(person, since, until), null);
    }
}
