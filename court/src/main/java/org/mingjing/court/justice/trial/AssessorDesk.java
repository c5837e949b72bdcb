package org.mingjing.court.justice.trial;

import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 人民陪审员名单管理 Who comes into the list and leaves it. */
@Service
public class AssessorDesk {

    private static final int TERM_YEARS = 5;
    private static final Citation TERM = Citation.of("陪审员法", "13");
    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");

    private final Commands commands;
    private final Assessors assessors;
    private final Clock clock;

    AssessorDesk(Commands commands, Assessors assessors, Clock clock) {
        this.commands = commands;
        this.assessors = assessors;
        this.clock = clock;
    }

    public Decision<String> appoint(AppointAssessor command) {
        return commands.perform(command, () -> {
            if (stranger(command)) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            if (command.name().isBlank()
                    || command.number().isBlank()
                    || command.name().length() > AppointAssessor.LONGEST
                    || command.number().length() > AppointAssessor.LONGEST
                    || command.occupation().length() > AppointAssessor.LONGEST) {
                return Decision.refused("trial.refused.assessorIncomplete", TERM, AppointAssessor.LONGEST);
            }
            if (command.since().isAfter(LocalDate.now(clock))) {
                return Decision.refused("trial.refused.future", TERM, command.since());
            }
            if (assessors.numberTaken(command.court(), command.number())) {
                return Decision.refused("trial.refused.assessorTaken", OWN_RULE, command.number());
            }
            assessors.insert(command, command.since().plusYears(TERM_YEARS));
            return Decision.granted(command.origin().clientKey().toString());
        });
    }

    public Decision<String> end(EndAssessor command) {
        return commands.perform(command, () -> {
            if (stranger(command)) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            return assessors.end(command)
                    ? Decision.granted(command.id().toString())
                    : Decision.refused("trial.refused.assessorEnded", OWN_RULE);
        });
    }

    private static boolean stranger(Command command) {
        Actor who = command.origin().who();
        return !who.court().equals(command.court()) || !Grants.permits(who, Permission.ASSESSORS_MANAGE);
    }
}
