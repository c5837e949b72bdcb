package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.TeamDuty;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.court.foundation.people.TeamMember;
import org.mingjing.court.foundation.people.Teams;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 演示团队 Each judge who is no chief judge with the assistant and the clerk who stand in his cases; nobody is in two teams. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoTeams {

    private final Teams teams;
    private final MessageSource messages;

    DemoTeams(Teams teams, MessageSource messages) {
        this.teams = teams;
        this.messages = messages;
    }

    void form(Bench bench, LocalDate today) {
        LocalDate since = LocalDate.of(today.getYear() - 1, 1, 1);
        Set<PersonId> placed = new HashSet<>();
        for (Row row : Sheets.rows("divisions")) {
            int no = 0;
            for (Seat judge : bench.judges(row.text("court"), row.text("key"))) {
                if (!judge.post().equals("chief-judge")) {
                    TeamId team = teams.add(bench.division(judge.court(), judge.division()), name(++no));
                    teams.join(team, new TeamMember(judge.id(), TeamDuty.JUDGE, since, null));
                    for (TeamDuty duty : List.of(TeamDuty.ASSISTANT, TeamDuty.CLERK)) {
                        String post = duty.word();
                        if (bench.hasBeside(judge, post)
                                && placed.add(bench.beside(judge, post).id())) {
                            PersonId person = bench.beside(judge, post).id();
                            teams.join(team, new TeamMember(person, duty, since, null));
                        }
                    }
                }
            }
        }
    }

    private String name(int no) {
        return messages.getMessage("demo.team", new Object[] {no}, java.util.Locale.SIMPLIFIED_CHINESE);
    }
}
