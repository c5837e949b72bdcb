package org.mingjing.court.office.meetings.web.one;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingAbsence;
import org.mingjing.court.office.meetings.MeetingAct;
import org.mingjing.court.office.meetings.MeetingPart;
import org.mingjing.court.office.meetings.MeetingReply;
import org.mingjing.court.office.meetings.MeetingRoles;
import org.mingjing.court.office.meetings.MeetingState;

/** 会议页上可做的事 In the order of their buttons. */
enum MeetingDeed {
    COME(false),
    EXCUSE(true),
    NOTE(false),
    CLOSE(false),
    CONFIRM(false),
    RETURN(true),
    SUBMIT(false),
    CANCEL(true);

    private final boolean noted;

    MeetingDeed(boolean noted) {
        this.noted = noted;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MeetingDeed> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** Whether something is written with it. */
    boolean noted() {
        return noted;
    }

    MeetingAct act() {
        return switch (this) {
            case NOTE -> MeetingAct.NOTED;
            case CLOSE -> MeetingAct.CLOSED;
            case CONFIRM -> MeetingAct.CONFIRMED;
            case RETURN -> MeetingAct.RETURNED;
            case SUBMIT -> MeetingAct.SUBMITTED;
            case CANCEL, COME, EXCUSE -> MeetingAct.CANCELLED;
        };
    }

    /**
     * Whether it is this person's to do as the meeting stands.
     *
     * @param written whether there are minutes to be looked at
     * @param begun whether the door is open, or was
     * @param away who is on leave and nobody decided about
     */
    boolean fits(
            Meeting meeting,
            MeetingRoles roles,
            MeetingReply mine,
            boolean written,
            boolean begun,
            List<MeetingAbsence> away) {
        return switch (this) {
            case COME -> roles.asked() && meeting.state() == MeetingState.FIXED && mine != MeetingReply.COMING;
            case EXCUSE -> roles.asked() && meeting.state() == MeetingState.FIXED && mine != MeetingReply.EXCUSED;
            case NOTE ->
                roles.organises() && !away.isEmpty() && away.stream().allMatch(one -> one.part() == MeetingPart.GUEST);
            case CLOSE -> roles.keeps() && meeting.state() == MeetingState.FIXED && begun;
            case SUBMIT -> roles.keeps() && meeting.state() == MeetingState.HELD && written;
            case CONFIRM, RETURN -> roles.chairs() && meeting.state() == MeetingState.SUBMITTED;
            case CANCEL -> roles.organises() && meeting.state() == MeetingState.FIXED;
        };
    }
}
