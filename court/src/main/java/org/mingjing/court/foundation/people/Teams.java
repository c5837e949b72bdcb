package org.mingjing.court.foundation.people;

import static org.mingjing.court.foundation.people.tables.Tables.DIVISION;
import static org.mingjing.court.foundation.people.tables.Tables.TEAM;
import static org.mingjing.court.foundation.people.tables.Tables.TEAM_MEMBER;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 审判团队簿 The trial teams of the divisions and who is in them; the caller brings the transaction. */
@Component
public class Teams {

    private final DSLContext database;

    Teams(DSLContext database) {
        this.database = database;
    }

    /** In the order of the divisions. */
    public List<Team> of(CourtId court) {
        return fetch(DIVISION.COURT.eq(court.value()));
    }

    /** Those the person is or was in. */
    public List<Team> with(PersonId person) {
        return fetch(TEAM.ID.in(
                DSL.select(TEAM_MEMBER.TEAM).from(TEAM_MEMBER).where(TEAM_MEMBER.PERSON.eq(person.value()))));
    }

    public Optional<Team> find(TeamId team) {
        return fetch(TEAM.ID.eq(team.value())).stream().findFirst();
    }

    /** 速裁团队 Those of a court to which simple cases are sent. */
    public List<Team> fastTrack(CourtId court) {
        return fetch(DIVISION.COURT.eq(court.value()).and(TEAM.FAST_TRACK));
    }

    public void mark(TeamId team, boolean fastTrack) {
        database.update(TEAM)
                .set(TEAM.FAST_TRACK, fastTrack)
                .where(TEAM.ID.eq(team.value()))
                .execute();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the division has a team of that name */
    public TeamId add(DivisionId division, String name) {
        return new TeamId(database.insertInto(TEAM)
                .set(TEAM.DIVISION, division.value())
                .set(TEAM.NAME, name)
                .returning(TEAM.ID)
                .fetchSingle()
                .getId());
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the person is in the team already */
    public void join(TeamId team, TeamMember member) {
        database.insertInto(TEAM_MEMBER)
                .set(TEAM_MEMBER.TEAM, team.value())
                .set(TEAM_MEMBER.PERSON, member.person().value())
                .set(TEAM_MEMBER.DUTY, member.duty().word())
                .set(TEAM_MEMBER.SINCE, member.since())
                .set(TEAM_MEMBER.UNTIL, member.until())
                .execute();
    }

    /** Ends the person's part after {@code lastDay}; one that had not yet begun by then is taken back whole. */
    public void leave(TeamId team, PersonId person, LocalDate lastDay) {
        Condition held = TEAM_MEMBER
                .TEAM
                .eq(team.value())
                .and(TEAM_MEMBER.PERSON.eq(person.value()))
                .and(TEAM_MEMBER.UNTIL.isNull());
        database.deleteFrom(TEAM_MEMBER)
                .where(held)
                .and(TEAM_MEMBER.SINCE.gt(lastDay))
                .execute();
        database.update(TEAM_MEMBER).set(TEAM_MEMBER.UNTIL, lastDay).where(held).execute();
    }

    private List<Team> fetch(Condition which) {
        var teams = database.select(TEAM.ID, TEAM.DIVISION, TEAM.NAME, TEAM.FAST_TRACK)
                .from(TEAM)
                .join(DIVISION)
                .on(DIVISION.ID.eq(TEAM.DIVISION))
                .where(which)
                .orderBy(DIVISION.POSITION, DIVISION.NAME, TEAM.NAME)
                .fetch();
        Map<UUID, List<TeamMember>> members = database.selectFrom(TEAM_MEMBER)
                .where(TEAM_MEMBER.TEAM.in(teams.map(row -> row.value1())))
                .orderBy(TEAM_MEMBER.SINCE, TEAM_MEMBER.ID)
                .fetchGroups(
                        TEAM_MEMBER.TEAM,
                        row -> new TeamMember(
                                new PersonId(row.getPerson()),
                                TeamDuty.of(row.getDuty()),
                                row.getSince(),
                                row.getUntil()));
        return teams.map(row -> new Team(
                new TeamId(row.value1()),
                new DivisionId(row.value2()),
                row.value3(),
                row.value4(),
                members.getOrDefault(row.value1(), List.of()).stream()
                        .sorted(Comparator.comparing(TeamMember::duty))
                        .toList()));
    }
}
