package org.mingjing.court.office.meetings;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.files.SecretMarks;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.court.foundation.rooms.RoomTaken;
import org.mingjing.court.foundation.rooms.SharedRoom;
import org.mingjing.court.foundation.rooms.SharedRooms;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 召集会议 Meetings are called, changed and called off; no room is taken that somebody else has, whatever he has it for. */
@Service
public class MeetingDesk {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_LINK = 500;
    public static final int LONGEST_REASON = 200;
    public static final int MOST_ITEMS = 20;

    private static final Citation ACCESS = Citation.of("docs/adr/0003", "access table");
    private static final int SECRET = 32;

    private final Commands commands;
    private final ChangeOfMeeting change;
    private final Meetings meetings;
    private final MeetingAbsences absences;
    private final MeetingRooms kinds;
    private final SharedRooms rooms;
    private final MeetingCheck check;
    private final WhoMayMeet people;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    MeetingDesk(
            Commands commands,
            ChangeOfMeeting change,
            Meetings meetings,
            MeetingAbsences absences,
            MeetingRooms kinds,
            SharedRooms rooms,
            MeetingCheck check,
            WhoMayMeet people,
            Clock clock) {
        this.commands = commands;
        this.change = change;
        this.meetings = meetings;
        this.absences = absences;
        this.kinds = kinds;
        this.rooms = rooms;
        this.check = check;
        this.people = people;
        this.clock = clock;
    }

    /** 召集 The granted result is the id of the meeting. */
    public Decision<String> call(CallMeeting command) {
        return commands.perform(command, () -> {
            Actor actor = command.origin().who();
            if (!actor.court().equals(command.court()) || !Grants.permits(actor, Permission.MEETINGS)) {
                return Decision.refused("access.notGranted", ACCESS);
            }
            if (!kinds.kinds(command.court()).contains(command.plan().kind())) {
                return ChangeOfMeeting.refused("kind");
            }
            return possible(command.court(), command.plan(), null).map(plan -> {
                Meeting meeting = Meeting.called(command);
                byte[] secret = new byte[SECRET];
                chance.nextBytes(secret);
                meetings.add(meeting, secret);
                change.step(meeting, MeetingAct.CALLED, command.origin().occurredOn(), "", actor.id());
                change.tell(meeting, actor.id());
                return meeting.id().toString();
            });
        });
    }

    /** 变更 Those asked are told, with the reason. */
    public Decision<String> change(ChangeMeeting command) {
        return change.perform(
                command, command.id(), command.revision(), MeetingAct.CHANGED, command.reason(), (meeting, roles) -> {
                    if (!roles.organises() || meeting.state() != MeetingState.FIXED) {
                        return ChangeOfMeeting.refused(roles.organises() ? "notFixed" : "notOrganiser");
                    }
                    if (wordless(command.reason())) {
                        return ChangeOfMeeting.refused("reason", LONGEST_REASON);
                    }
                    if (!command.plan().kind().equals(meeting.plan().kind())
                            && !kinds.kinds(command.court())
                                    .contains(command.plan().kind())) {
                        return ChangeOfMeeting.refused("kind");
                    }
                    return possible(command.court(), command.plan(), meeting.id())
                            .map(plan -> {
                                Meeting next = meeting.changed(plan);
                                meetings.agenda(next);
                                return next;
                            });
                });
    }

    /** 取消 Those asked are told, with the reason. */
    public Decision<String> cancel(ActOnMeeting command) {
        return change.perform(
                command, command.id(), command.revision(), MeetingAct.CANCELLED, command.remark(), (meeting, roles) -> {
                    if (!roles.organises() || meeting.state() != MeetingState.FIXED) {
                        return ChangeOfMeeting.refused(roles.organises() ? "notFixed" : "notOrganiser");
                    }
                    return wordless(command.remark())
                            ? ChangeOfMeeting.refused("reason", LONGEST_REASON)
                            : Decision.granted(
                                    meeting.in(MeetingState.CANCELLED).each(one -> one.told(true)));
                });
    }

    /** 知悉请假 It is held without those on leave; a chair and somebody who keeps the minutes it needs. */
    public Decision<String> note(ActOnMeeting command) {
        return change.perform(command, command.id(), command.revision(), MeetingAct.NOTED, "", (meeting, roles) -> {
            List<MeetingAbsence> open = absences.open(meeting);
            if (!roles.organises() || open.isEmpty()) {
                return ChangeOfMeeting.refused(roles.organises() ? "nobodyAway" : "notOrganiser");
            }
            if (open.stream().anyMatch(one -> one.part() != MeetingPart.GUEST)) {
                return ChangeOfMeeting.refused("needsAnother");
            }
            absences.note(meeting.id());
            return Decision.granted(meeting);
        });
    }

    /** Checked while nobody else fixes anything in a room of the court. */
    private Decision<MeetingPlan> possible(CourtId court, MeetingPlan plan, @Nullable MeetingId except) {
        if (plan.title().isEmpty() || plan.title().length() > LONGEST_TITLE) {
            return ChangeOfMeeting.refused("title", LONGEST_TITLE);
        }
        if (SecretMarks.typed(plan.title())
                || plan.agenda().stream().map(AgendaItem::title).anyMatch(SecretMarks::typed)) {
            return Decision.refused("files.secret", SecretMarks.SOURCE);
        }
        if (plan.time().day().atTime(plan.time().to()).isBefore(LocalDateTime.now(clock))) {
            return ChangeOfMeeting.refused("past");
        }
        if (!MeetingLink.fits(plan.link())) {
            return ChangeOfMeeting.refused("link", LONGEST_LINK);
        }
        List<AgendaItem> agenda = plan.agenda();
        if (agenda.size() > MOST_ITEMS
                || agenda.stream()
                        .anyMatch(one -> one.title().isBlank() || one.title().length() > LONGEST_TITLE)) {
            return ChangeOfMeeting.refused("agenda", MOST_ITEMS, LONGEST_TITLE);
        }
        if (meetings.elsewhere(agenda, except)) {
            return ChangeOfMeeting.refused("item");
        }
        if (plan.participants().size() < 2) {
            return ChangeOfMeeting.refused("alone");
        }
        if (!people.all(court, plan.participants())) {
            return ChangeOfMeeting.refused("person");
        }
        return housed(court, plan, except);
    }

    private Decision<MeetingPlan> housed(CourtId court, MeetingPlan plan, @Nullable MeetingId except) {
        RoomId wanted = plan.room();
        if (wanted == null) {
            return plan.link().isEmpty() ? ChangeOfMeeting.refused("place") : Decision.granted(plan);
        }
        rooms.hold(court);
        int heads = plan.participants().size();
        RoomScrutiny scrutiny = check.of(court, wanted, plan.time(), heads, except);
        SharedRoom room = scrutiny.room();
        if (room == null) {
            return ChangeOfMeeting.refused("room");
        }
        if (!scrutiny.standing().isEmpty()) {
            RoomTaken first = scrutiny.standing().getFirst();
            return ChangeOfMeeting.refused(
                    "taken", room.name(), first.time().day(), first.time().hours());
        }
        return room.seats() < heads
                ? ChangeOfMeeting.refused("seats", room.name(), room.seats(), heads)
                : Decision.granted(plan);
    }

    private static boolean wordless(String reason) {
        return reason.isBlank() || reason.length() > LONGEST_REASON;
    }
}
