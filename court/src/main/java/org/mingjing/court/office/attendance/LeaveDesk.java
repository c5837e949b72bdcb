package org.mingjing.court.office.attendance;

import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.circulation.Deputies;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 销假窗口 Whoever is back takes his work back. */
@Service
public class LeaveDesk {

    private static final Citation OWN_RULE = Citation.of("docs/circulation", "Deputies");

    private final Commands commands;
    private final Leaves leaves;
    private final Deputies deputies;
    private final Clock clock;

    LeaveDesk(Commands commands, Leaves leaves, Deputies deputies, Clock clock) {
        this.commands = commands;
        this.leaves = leaves;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** 销假 Whoever stood in stands in no longer, from now on. */
    public Decision<String> back(BackFromLeave command) {
        return commands.perform(command, () -> {
            PersonId person = command.origin().who().id();
            if (!leaves.back(command.leave().value(), person, LocalDate.now(clock))) {
                return Decision.refused("attendance.notAway", OWN_RULE);
            }
            deputies.endOf(command.leave().subject(), person);
            return Decision.granted(command.leave().value().toString());
        });
    }
}
