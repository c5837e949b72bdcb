package org.mingjing.court.office.followup;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.office.followup.ChangeMatter.Change;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 承办督办 What the lead does: report, ask for more time, ask to close. */
@Service
public class LeadDesk {

    private final ChangeMatter change;
    private final FollowUpRules rules;

    LeadDesk(ChangeMatter change, FollowUpRules rules) {
        this.change = change;
        this.rules = rules;
    }

    /** 反馈 */
    public Decision<String> report(ReportProgress command) {
        return change.perform(command, command.matter(), command.revision(), (matter, roles) -> {
            if (!roles.leads() || !matter.open()) {
                return refused(roles.leads() ? "notOpen" : "notLead");
            }
            if (command.note().isBlank()) {
                return refused("note");
            }
            LocalDate on = command.origin().occurredOn();
            List<Integer> done = matter.milestones().stream()
                    .filter(one -> !one.done() && command.done().contains(one.no()))
                    .map(Milestone::no)
                    .toList();
            MatterStanding next = matter.standing().reported(on, rules.replyBy(matter, on));
            return Decision.granted(
                    Change.of(next, MatterAct.REPORTED, command.note(), null).with(done));
        });
    }

    /** 延期 */
    public Decision<String> askExtension(AskExtension command) {
        return change.perform(command, command.matter(), command.revision(), (matter, roles) -> {
            if (!roles.leads() || !matter.open()) {
                return refused(roles.leads() ? "notOpen" : "notLead");
            }
            if (matter.standing().askedUntil() != null) {
                return refused("askedAlready");
            }
            if (command.reason().isBlank()) {
                return refused("reason");
            }
            if (!command.until().isAfter(matter.standing().dueOn())) {
                return refused("until");
            }
            return Decision.granted(Change.of(
                    matter.standing().asksFor(command.until()),
                    MatterAct.EXTENSION_ASKED,
                    command.reason(),
                    command.until()));
        });
    }

    /** 申请办结 Not while a milestone is left; what proves it is said and, where there are papers, added before. */
    public Decision<String> askClosing(AskClosing command) {
        return change.perform(command, command.matter(), command.revision(), (matter, roles) -> {
            if (!roles.leads() || !matter.open()) {
                return refused(roles.leads() ? "notOpen" : "notLead");
            }
            if (command.evidence().isBlank()) {
                return refused("evidence");
            }
            if (!matter.milestones().stream().allMatch(Milestone::done)) {
                return refused("milestones");
            }
            return Decision.granted(Change.of(
                    matter.standing().asksToClose(command.origin().occurredOn()),
                    MatterAct.CLOSING_ASKED,
                    command.evidence(),
                    null));
        });
    }

    private static Decision<Change> refused(String why) {
        return Decision.refused("followup.refused." + why, FollowUpRules.SOURCE);
    }
}
