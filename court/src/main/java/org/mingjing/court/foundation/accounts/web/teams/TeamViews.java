package org.mingjing.court.foundation.accounts.web.teams;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Team;
import org.mingjing.court.foundation.people.TeamMember;
import org.springframework.stereotype.Component;

/** 团队视图 Gives teams their names. */
@Component
class TeamViews {

    private final Courts courts;
    private final People people;

    TeamViews(Courts courts, People people) {
        this.courts = courts;
        this.people = people;
    }

    List<TeamRow> rows(List<Team> teams, LocalDate today) {
        Map<DivisionId, String> divisions = courts.divisionNames(
                teams.stream().map(Team::division).distinct().toList());
        Map<PersonId, String> names = people.names(teams.stream()
                .flatMap(team -> team.members().stream())
                .map(TeamMember::person)
                .distinct()
                .toList());
        return teams.stream()
                .map(team -> new TeamRow(
                        team,
                        divisions.getOrDefault(team.division(), ""),
                        team.members().stream()
                                .map(member -> new TeamLine(
                                        member.person(),
                                        names.getOrDefault(member.person(), ""),
                                        member.duty(),
                                        member.since(),
                                        member.until(),
                                        member.on(today)))
                                .toList()))
                .toList();
    }
}
