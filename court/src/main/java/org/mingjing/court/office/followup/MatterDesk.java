package org.mingjing.court.office.followup;

import java.time.LocalDate;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.followup.ChangeMatter.Change;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 督办 What the supervising office does: open, urge, decide on more time, check before closing. Never on what one works on oneself. */
@Service
public class MatterDesk {

    private static final Citation ACCESS = Citation.of("docs/adr/0003", "access table");

    private final Commands commands;
    private final FollowUps followUps;
    private final ChangeMatter change;
    private final FollowUpRules rules;

    MatterDesk(Commands commands, FollowUps followUps, ChangeMatter change, FollowUpRules rules) {
        this.commands = commands;
        this.followUps = followUps;
        this.change = change;
        this.rules = rules;
    }

    /** 立项 The granted result is the id of the matter. */
    public Decision<String> open(OpenMatter command) {
        return commands.perform(command, () -> {
            Actor actor = command.origin().who();
            return MatterSight.supervises(actor) && actor.court().equals(command.court())
                    ? followUps.open(command)
                    : Decision.refused("access.notGranted", ACCESS);
        });
    }

    /** 催办 */
    public Decision<String> urge(UrgeMatter command) {
        return change.perform(command, command.matter(), command.revision(), (matter, roles) -> {
            if (!roles.supervises() || !matter.open()) {
                return refused(roles.supervises() ? "notOpen" : "notOffice");
            }
            LocalDate on = command.origin().occurredOn();
            LocalDate reply = rules.replyAfterUrging(matter, on);
            return Decision.granted(Change.of(matter.standing().urged(reply), MatterAct.URGED, command.note(), reply));
        });
    }

    /** 延期决定 A refusal says why. */
    public Decision<String> decide(DecideExtension command) {
        return change.perform(command, command.matter(), command.revision(), (matter, roles) -> {
            if (!roles.supervises()) {
                return refused("notOffice");
            }
            LocalDate asked = matter.standing().askedUntil();
            if (asked == null) {
                return refused("notAsked");
            }
            if (!command.agreed() && command.note().isBlank()) {
                return refused("reason");
            }
            return Decision.granted(Change.of(
                    matter.standing().extended(command.agreed() ? asked : null),
                    command.agreed() ? MatterAct.EXTENDED : MatterAct.EXTENSION_REFUSED,
                    command.note(),
                    asked));
        });
    }

    /** 核查 Closed, or sent back with what is missing. */
    public Decision<String> check(CheckMatter command) {
        return change.perform(command, command.matter(), command.revision(), (matter, roles) -> {
            if (!roles.supervises()) {
                return refused("notOffice");
            }
            if (matter.state() != MatterState.CHECKING) {
                return refused("notChecking");
            }
            if (!command.enough() && command.note().isBlank()) {
                return refused("reason");
            }
            LocalDate on = command.origin().occurredOn();
            MatterStanding next = command.enough()
                    ? matter.standing().closed(on)
                    : matter.standing().returned(on, rules.replyBy(matter, on));
            return Decision.granted(
                    Change.of(next, command.enough() ? MatterAct.CLOSED : MatterAct.RETURNED, command.note(), null));
        });
    }

    private static Decision<Change> refused(String why) {
        return Decision.refused("followup.refused." + why, FollowUpRules.SOURCE);
    }
}
