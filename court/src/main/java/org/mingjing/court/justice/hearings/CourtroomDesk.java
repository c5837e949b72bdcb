package org.mingjing.court.justice.hearings;

import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 审判庭登记 Rooms come, change and go out of use; the number of officers is set. */
@Service
public class CourtroomDesk {

    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");
    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");

    private final Commands commands;
    private final Courtrooms rooms;

    CourtroomDesk(Commands commands, Courtrooms rooms) {
        this.commands = commands;
        this.rooms = rooms;
    }

    public Decision<String> keep(KeepCourtroom command) {
        return commands.perform(command, () -> {
            if (stranger(command)) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            if (rooms.taken(command.court(), command.name(), command.id())) {
                return Decision.refused("hearings.refused.roomNamed", OWN_RULE, command.name());
            }
            Integer seen = command.revision();
            Courtroom room = new Courtroom(
                    command.id(),
                    command.court(),
                    command.name(),
                    command.seats(),
                    command.video(),
                    command.dock(),
                    command.inUse(),
                    seen == null ? 0 : seen);
            if (seen == null) {
                rooms.add(room);
            } else if (!rooms.update(room)) {
                return Decision.refused("hearings.refused.roomChanged", ONE_AT_A_TIME);
            }
            return Decision.granted(command.id().toString());
        });
    }

    public Decision<String> police(SetPolice command) {
        return commands.perform(command, () -> {
            if (stranger(command)) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            rooms.police(command.court(), command.officers());
            return Decision.granted(command.court().value());
        });
    }

    /** Only whoever keeps the rooms of the court itself. */
    private static boolean stranger(Command command) {
        var who = command.origin().who();
        return !who.court().equals(command.court()) || !Grants.permits(who, Permission.COURTROOMS);
    }
}
