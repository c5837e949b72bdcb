package org.mingjing.court.office.meetings;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 参会人员
 *
 * @param reason 请假事由
 * @param byHand 代签 entered by whoever keeps the minutes
 * @param unread was told how it ended, or of the minutes, and did not look yet
 */
@Term("参会人员")
public record MeetingParticipant(
        PersonId person,
        MeetingReply reply,
        String reason,
        MeetingPresence presence,
        @Nullable OffsetDateTime cameAt,
        boolean byHand,
        boolean unread) {

    /** Whoever calls the meeting himself comes. */
    static MeetingParticipant asked(PersonId person, PersonId organiser) {
        MeetingReply reply = person.equals(organiser) ? MeetingReply.COMING : MeetingReply.NONE;
        return new MeetingParticipant(person, reply, "", MeetingPresence.UNKNOWN, null, false, false);
    }

    MeetingParticipant replied(MeetingReply answer, String why) {
        return new MeetingParticipant(person, answer, why, presence, cameAt, byHand, unread);
    }

    MeetingParticipant came(MeetingPresence how, @Nullable OffsetDateTime at, boolean hand) {
        return new MeetingParticipant(person, reply, reason, how, at, hand, unread);
    }

    MeetingParticipant told(boolean news) {
        return new MeetingParticipant(person, reply, reason, presence, cameAt, byHand, news);
    }

    /** 到会 */
    public boolean present() {
        return presence == MeetingPresence.PRESENT || presence == MeetingPresence.LATE;
    }
}
