package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.TeamDuty;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.court.foundation.people.TeamMember;
import org.mingjing.court.foundation.people.Teams;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 演示团队 Each judge who is no chief judge with the assistant and the clerk who stand in his cases; nobody is in two teams. Two judges share the fast-track team. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoTeams {

    static final String COURT = "basic";
    static final String FAST = "civil1";
    /** Judges of the fast-track team. */
    private static final int JUDGES = 2;

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
            boolean fast = row.text("court").equals(COURT) && row.text("key").equals(FAST);
            int quick = 0;
            TeamId together = null;
            for (Seat judge : bench.judges(row.text("court"), row.text("key"))) {
                List<TeamMember> others = besides(bench, judge, since, placed);
                if (!judge.post().equals("chief-judge") && !others.isEmpty()) {
                    boolean joins = fast && quick++ < JUDGES;
                    TeamId team = joins && together != null
                            ? together
                            : teams.add(
                                    bench.division(judge.court(), judge.division()),
                                    joins ? text("demo.team.fast") : text("demo.team", ++no));
                    if (joins) {
                        together = team;
                        teams.mark(team, true);
                    }
                    teams.join(team, new TeamMember(judge.id(), TeamDuty.JUDGE, since, null));
                    others.forEach(member -> teams.join(team, member));
                    others.forEach(member -> placed.add(member.person()));
                }
            }
        }
    }

    /** The assistant and the clerk of the judge, as far as they are in no team yet. */
    private static List<TeamMember> besides(Bench bench, Seat judge, LocalDate since, Set<PersonId> placed) {
        return Stream.of(TeamDuty.ASSISTANT, TeamDuty.CLERK)
                .filter(duty -> bench.hasBeside(judge, duty.word()))
                .map(duty -> new TeamMember(bench.beside(judge, duty.word()).id(), duty, since, null))
                .filter(member -> !placed.contains(member.person()))
                .toList();
    }

    private String text(String key, Object... filled) {
        return messages.getMessage(key, filled, Locale.SIMPLIFIED_CHINESE);
    }
}
