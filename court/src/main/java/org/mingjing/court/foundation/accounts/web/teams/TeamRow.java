package org.mingjing.court.foundation.accounts.web.teams;

import java.util.List;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.people.Team;
import org.mingjing.court.foundation.people.TeamDuty;

/** 团队行 A team with its division's name and its members by name. */
public record TeamRow(Team team, String division, List<TeamLine> members) {

    public String href() {
        return "/teams/" + team.id().value();
    }

    /** Who has this part today. */
    public String now(TeamDuty duty, String between) {
        return members.stream()
                .filter(line -> line.now() && line.duty() == duty)
                .map(TeamLine::name)
                .collect(Collectors.joining(between));
    }
}
