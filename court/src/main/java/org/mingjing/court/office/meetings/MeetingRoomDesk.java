package org.mingjing.court.office.meetings;

import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 会议室登记 Rooms come, change and go out of use; the kinds of meetings are named. */
@Service
public class MeetingRoomDesk {

    public static final int LONGEST_NAME = 40;
    public static final int MOST_SEATS = 2_000;
    public static final int MOST_KINDS = 30;

    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");
    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");

    private final Commands commands;
    private final MeetingRooms rooms;

    MeetingRoomDesk(Commands commands, MeetingRooms rooms) {
        this.commands = commands;
        this.rooms = rooms;
    }

    public Decision<String> keep(KeepMeetingRoom command) {
        return commands.perform(command, () -> {
            if (stranger(command)) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            String name = command.name().strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                return Decision.refused("meetings.refused.roomName", OWN_RULE, LONGEST_NAME);
            }
            if (command.seats() < 1 || command.seats() > MOST_SEATS) {
                return Decision.refused("meetings.refused.roomSeats", OWN_RULE, MOST_SEATS);
            }
            if (rooms.taken(command.court(), name, command.id())) {
                return Decision.refused("meetings.refused.roomNamed", OWN_RULE, name);
            }
            Integer seen = command.revision();
            MeetingRoom room = new MeetingRoom(
                    command.id(),
                    command.court(),
                    name,
                    command.seats(),
                    command.video(),
                    command.inUse(),
                    seen == null ? 0 : seen);
            if (seen == null) {
                rooms.add(room);
            } else if (!rooms.update(room)) {
                return Decision.refused("meetings.refused.roomChanged", ONE_AT_A_TIME);
            }
            return Decision.granted(command.id().toString());
        });
    }

    public Decision<String> kinds(SetMeetingKinds command) {
        return commands.perform(command, () -> {
            if (stranger(command)) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            if (command.kinds().isEmpty()
                    || command.kinds().size() > MOST_KINDS
                    || command.kinds().stream().anyMatch(one -> one.length() > LONGEST_NAME)) {
                return Decision.refused("meetings.refused.kinds", OWN_RULE, MOST_KINDS, LONGEST_NAME);
            }
            rooms.setKinds(command.court(), command.kinds());
            return Decision.granted(command.court().value());
        });
    }

    /** Only the office of the court itself. */
    private static boolean stranger(Command command) {
        var who = command.origin().who();
        return !who.court().equals(command.court()) || !Grants.permits(who, Permission.MEETINGS_OFFICE);
    }
}
