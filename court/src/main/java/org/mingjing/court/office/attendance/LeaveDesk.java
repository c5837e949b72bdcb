package org.mingjing.court.office.attendance;

import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.people.Absence;
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
    private final LeaveEffects effects;
    private final Clock clock;

    LeaveDesk(Commands commands, Leaves leaves, LeaveEffects effects, Clock clock) {
        this.commands = commands;
        this.leaves = leaves;
        this.effects = effects;
        this.clock = clock;
    }

    /** 销假 Whoever stood in stands in no longer, and what the absence brought about is undone where it still may be. */
    public Decision<String> back(BackFromLeave command) {
        return commands.perform(command, () -> {
            PersonId person = command.origin().who().id();
            Leave leave = leaves.of(command.leave().value()).orElse(null);
            if (leave == null || !leaves.back(command.leave().value(), person, LocalDate.now(clock))) {
                return Decision.refused("attendance.notAway", OWN_RULE);
            }
            effects.end(
                    new PlannedAbsence(
                            command.court(), new Absence(person, leave.since(), leave.until()), leave.deputy()),
                    command.leave().subject(),
                    LocalDate.now(clock));
            return Decision.granted(command.leave().value().toString());
        });
    }
}
