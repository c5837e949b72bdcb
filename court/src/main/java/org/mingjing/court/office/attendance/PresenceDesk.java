package org.mingjing.court.office.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 考勤窗口 Who comes and goes says so himself; since when somebody works, the office enters. */
@Service
public class PresenceDesk {

    private static final Citation OWN_RULE = Citation.of("docs/duty", "Leave");

    private final Commands commands;
    private final Presences presences;
    private final Balances balances;
    private final People people;
    private final Clock clock;

    PresenceDesk(Commands commands, Presences presences, Balances balances, People people, Clock clock) {
        this.commands = commands;
        this.presences = presences;
        this.balances = balances;
        this.people = people;
        this.clock = clock;
    }

    /** 打卡 */
    public Decision<String> checkIn(CheckIn command) {
        return commands.perform(command, () -> {
            Actor who = command.origin().who();
            OffsetDateTime now = OffsetDateTime.now(clock);
            return presences.note(who.court(), who.id(), LocalDate.now(clock), now, command.leaving())
                    ? Decision.granted(now.toString())
                    : Decision.refused(
                            command.leaving() ? "attendance.presence.goneAlready" : "attendance.presence.inAlready",
                            OWN_RULE);
        });
    }

    /** 登记参加工作时间 */
    public Decision<String> record(RecordService command) {
        return commands.perform(command, () -> {
            Actor who = command.origin().who();
            if (!Grants.permits(who, Permission.ATTENDANCE)
                    || people.find(command.person())
                            .filter(one -> one.court().equals(who.court()))
                            .isEmpty()) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            LocalDate on = LocalDate.now(clock);
            if (command.since().isAfter(on) || command.since().isBefore(on.minusYears(60))) {
                return Decision.refused("attendance.service.day", OWN_RULE);
            }
            balances.record(who.court(), command.person(), command.since(), who.id(), on);
            return Decision.granted(command.person().value().toString());
        });
    }
}
