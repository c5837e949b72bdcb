package org.mingjing.court.justice.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.Assignment;
import org.mingjing.law.trial.TrialTeams;
import org.springframework.stereotype.Service;

/** 分案规则 What adjudication management lays down: who gets no case for a while, and which division takes which causes. */
@Service
public class AssignmentRules {

    /** Characters of a reason. */
    public static final int LONGEST = 500;

    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");

    private final Commands commands;
    private final JudgePauses pauses;
    private final CauseRules causes;
    private final TryingDivisions divisions;
    private final People people;
    private final Clock clock;

    AssignmentRules(
            Commands commands,
            JudgePauses pauses,
            CauseRules causes,
            TryingDivisions divisions,
            People people,
            Clock clock) {
        this.commands = commands;
        this.pauses = pauses;
        this.causes = causes;
        this.divisions = divisions;
        this.people = people;
        this.clock = clock;
    }

    /** 暂停分案 */
    public Decision<String> pause(PauseJudge command) {
        return commands.perform(command, () -> stranger(command) ? notGranted() : paused(command));
    }

    private Decision<String> paused(PauseJudge command) {
        Actor judge = people.actor(command.judge()).orElse(null);
        if (judge == null || !judge.court().equals(command.court()) || !tries(judge)) {
            return Decision.refused("assignment.refused.noJudge", TrialTeams.JUDGES_TRY);
        }
        LocalDate until = command.until();
        if (until != null && until.isBefore(command.since())) {
            return Decision.refused("assignment.refused.period", Assignment.RANDOM_FIRST);
        }
        if (command.reason().isEmpty() || command.reason().length() > LONGEST) {
            return Decision.refused("assignment.refused.reason", Assignment.RANDOM_FIRST, LONGEST);
        }
        boolean already = pauses.of(command.court(), Integer.MAX_VALUE).stream()
                .anyMatch(pause -> pause.judge().equals(command.judge())
                        && pause.open(command.since())
                        && (until == null || !pause.since().isAfter(until)));
        if (already) {
            return Decision.refused("assignment.refused.pausedAlready", Assignment.RANDOM_FIRST, judge.name());
        }
        var id = command.origin().clientKey();
        pauses.add(
                command.court(),
                new JudgePause(
                        id,
                        command.judge(),
                        command.since(),
                        until,
                        command.reason(),
                        command.origin().who().id(),
                        OffsetDateTime.now(clock),
                        null));
        return Decision.granted(id.toString());
    }

    /** 恢复分案 */
    public Decision<String> end(EndPause command) {
        return commands.perform(command, () -> {
            LocalDate on = command.origin().occurredOn();
            JudgePause pause = pauses.findToChange(command.id()).orElse(null);
            if (pause == null || stranger(command)) {
                return notGranted();
            }
            if (!pause.open(on)) {
                return Decision.refused("assignment.refused.pauseOver", Assignment.RANDOM_FIRST);
            }
            pauses.end(pause.id(), on, command.origin().who().id());
            return Decision.granted(pause.id().toString());
        });
    }

    /** 案由分工 */
    public Decision<String> rule(SetCauseRule command) {
        return commands.perform(command, () -> {
            if (stranger(command)) {
                return notGranted();
            }
            boolean tries = divisions.of(command.court(), command.category()).stream()
                    .anyMatch(division -> division.id().equals(command.division()));
            if (!tries) {
                return Decision.refused("assignment.refused.division", Assignment.RANDOM_FIRST);
            }
            var rule = new CauseRule(
                    command.origin().clientKey(), command.category(), command.cause(), command.division());
            causes.set(command.court(), rule, command.origin().who().id());
            return Decision.granted(rule.id().toString());
        });
    }

    /** 履行审判职责 Whether somebody may handle cases at all. */
    public static boolean tries(Actor named) {
        return named.is(Role.JUDGE) || named.is(Role.CHIEF_JUDGE) || named.is(Role.COURT_LEADER);
    }

    private static boolean stranger(Command command) {
        Actor who = command.origin().who();
        return !who.court().equals(command.court()) || !Grants.permits(who, Permission.ASSIGNMENT_RULES);
    }

    private static Decision<String> notGranted() {
        return Decision.refused("access.notGranted", OWN_RULE);
    }
}
