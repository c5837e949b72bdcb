package org.mingjing.court.foundation.accounts;

import java.util.Optional;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.Team;
import org.mingjing.court.foundation.people.TeamDuty;
import org.mingjing.court.foundation.people.TeamMember;
import org.mingjing.court.foundation.people.Teams;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.TrialTeams;
import org.springframework.stereotype.Component;

/** 团队管理 Forms trial teams, puts people into them and ends their part. A team gives no right, so one administrator suffices. */
@Component
public class TeamChanges {

    private final Commands commands;
    private final Teams teams;
    private final People people;
    private final Courts courts;

    TeamChanges(Commands commands, Teams teams, People people, Courts courts) {
        this.commands = commands;
        this.teams = teams;
        this.people = people;
        this.courts = courts;
    }

    /** Granted with the team's id; refused with {@code accounts.team.unknownDivision} or {@code accounts.team.nameTaken}. */
    public Decision<String> form(FormTeam command) {
        return commands.perform(command, () -> {
            if (!divisionOf(command.court(), command.division())) {
                return Decision.refused("accounts.team.unknownDivision", RoleProposals.SEPARATION);
            }
            boolean taken = teams.of(command.court()).stream()
                    .anyMatch(team -> team.division().equals(command.division())
                            && team.name().equals(command.name()));
            return taken
                    ? Decision.refused("accounts.team.nameTaken", RoleProposals.SEPARATION, command.name())
                    : Decision.granted(teams.add(command.division(), command.name())
                            .value()
                            .toString());
        });
    }

    /** Granted with the team's id; refused with {@code accounts.team.*}. */
    public Decision<String> change(ChangeTeam command) {
        return commands.perform(command, () -> {
            Optional<Team> team =
                    teams.find(command.team()).filter(found -> divisionOf(command.court(), found.division()));
            if (team.isEmpty()) {
                return Decision.refused("accounts.team.unknown", RoleProposals.SEPARATION);
            }
            TeamDuty duty = command.duty();
            if (duty == null) {
                teams.leave(command.team(), command.person(), command.on().minusDays(1));
                return Decision.granted(command.team().value().toString());
            }
            return join(command, team.get(), duty);
        });
    }

    /** 速裁团队 Granted with the team's id; refused with {@code accounts.team.unknown}. */
    public Decision<String> mark(MarkTeam command) {
        return commands.perform(command, () -> {
            boolean known = teams.find(command.team())
                    .filter(found -> divisionOf(command.court(), found.division()))
                    .isPresent();
            if (!known) {
                return Decision.refused("accounts.team.unknown", RoleProposals.SEPARATION);
            }
            teams.mark(command.team(), command.fastTrack());
            return Decision.granted(command.team().value().toString());
        });
    }

    private Decision<String> join(ChangeTeam command, Team team, TeamDuty duty) {
        Optional<Person> person = people.find(command.person())
                .filter(found -> found.active() && found.court().equals(command.court()));
        if (person.isEmpty()) {
            return Decision.refused("accounts.team.unknownPerson", RoleProposals.SEPARATION);
        }
        String name = person.get().name();
        if (duty == TeamDuty.JUDGE && !judge(command)) {
            return Decision.refused("accounts.team.noJudge", TrialTeams.JUDGES_TRY, name);
        }
        boolean already = team.members().stream()
                .anyMatch(member -> member.person().equals(command.person())
                        && (member.until() == null || !member.until().isBefore(command.on())));
        if (already) {
            return Decision.refused("accounts.team.already", RoleProposals.SEPARATION, name);
        }
        teams.join(command.team(), new TeamMember(command.person(), duty, command.on(), null));
        return Decision.granted(command.team().value().toString());
    }

    private boolean judge(ChangeTeam command) {
        return people.roles(command.person()).stream()
                .anyMatch(held ->
                        held.on(command.on()) && (held.role() == Role.JUDGE || held.role() == Role.CHIEF_JUDGE));
    }

    private boolean divisionOf(CourtId court, DivisionId division) {
        return courts.divisions(court).stream().anyMatch(one -> one.id().equals(division));
    }
}
