package org.mingjing.court.office.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 参会与签到 Who answered what, and who came: by the code at the door, or by the hand of whoever keeps the minutes. */
@Service
public class MeetingAttendance {

    private final ChangeOfMeeting change;
    private final MeetingRules rules;
    private final SignInCodes codes;
    private final Clock clock;

    MeetingAttendance(ChangeOfMeeting change, MeetingRules rules, SignInCodes codes, Clock clock) {
        this.change = change;
        this.rules = rules;
        this.codes = codes;
        this.clock = clock;
    }

    /** 回复 As often as one likes until the meeting is held. */
    public Decision<String> reply(ReplyToMeeting command) {
        PersonId self = command.origin().who().id();
        return change.perform(command, command.id(), (meeting, roles) -> {
            if (!roles.asked() || meeting.state() != MeetingState.FIXED) {
                return ChangeOfMeeting.refused(roles.asked() ? "notFixed" : "notAsked");
            }
            String reason = command.reason().strip();
            if ((!command.coming() && reason.isEmpty()) || reason.length() > MeetingDesk.LONGEST_REASON) {
                return ChangeOfMeeting.refused("reason", MeetingDesk.LONGEST_REASON);
            }
            return Decision.granted(meeting.with(of(meeting, self)
                    .replied(
                            command.coming() ? MeetingReply.COMING : MeetingReply.EXCUSED,
                            command.coming() ? "" : reason)));
        });
    }

    /** 扫码签到 Twice is once. */
    public Decision<String> signIn(SignInToMeeting command) {
        PersonId self = command.origin().who().id();
        return change.perform(command, command.id(), (meeting, roles) -> {
            if (!roles.asked()) {
                return ChangeOfMeeting.refused("notAsked");
            }
            if (meeting.state() != MeetingState.FIXED || !rules.doorOpen(meeting, LocalDateTime.now(clock))) {
                return ChangeOfMeeting.refused("doorClosed");
            }
            if (!codes.passes(meeting.id(), self, command.pass())) {
                return ChangeOfMeeting.refused("code");
            }
            MeetingParticipant before = of(meeting, self);
            return Decision.granted(before.present() ? meeting : meeting.with(came(meeting, before, false)));
        });
    }

    /** 代签 While the meeting goes on; lateness is told by the keeper. */
    public Decision<String> record(RecordPresence command) {
        return change.perform(command, command.id(), (meeting, roles) -> {
            if (!roles.keeps()) {
                return ChangeOfMeeting.refused("notKeeper");
            }
            if (meeting.state() != MeetingState.FIXED
                    || LocalDateTime.now(clock).isBefore(rules.doorOpens(meeting))) {
                return ChangeOfMeeting.refused("doorClosed");
            }
            return meeting.participant(command.person())
                    .<Decision<Meeting>>map(one -> Decision.granted(meeting.with(one.came(
                            command.presence(),
                            command.presence() == MeetingPresence.PRESENT || command.presence() == MeetingPresence.LATE
                                    ? OffsetDateTime.now(clock)
                                    : null,
                            true))))
                    .orElseGet(() -> ChangeOfMeeting.refused("notAsked"));
        });
    }

    /** 结束签到 Whoever is not signed in was not there. */
    public Decision<String> close(ActOnMeeting command) {
        return change.perform(command, command.id(), command.revision(), MeetingAct.CLOSED, "", (meeting, roles) -> {
            if (!roles.keeps() || meeting.state() != MeetingState.FIXED) {
                return ChangeOfMeeting.refused(roles.keeps() ? "notFixed" : "notKeeper");
            }
            LocalDate today = LocalDate.now(clock);
            if (LocalDateTime.now(clock).isBefore(rules.doorOpens(meeting))) {
                return ChangeOfMeeting.refused("notYet");
            }
            if (meeting.participants().stream().noneMatch(MeetingParticipant::present)) {
                return ChangeOfMeeting.refused("nobody");
            }
            return Decision.granted(meeting.held(today)
                    .each(one -> one.presence() == MeetingPresence.UNKNOWN
                            ? one.came(MeetingPresence.ABSENT, null, false)
                            : one));
        });
    }

    private MeetingParticipant came(Meeting meeting, MeetingParticipant who, boolean byHand) {
        return who.came(rules.presence(meeting, LocalDateTime.now(clock)), OffsetDateTime.now(clock), byHand);
    }

    private static MeetingParticipant of(Meeting meeting, PersonId person) {
        return Objects.requireNonNull(meeting.participant(person).orElse(null));
    }
}
