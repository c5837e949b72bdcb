package org.mingjing.court.foundation.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.TeamDuty;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.court.foundation.people.TeamMember;
import org.mingjing.court.foundation.people.Teams;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 审判团队 Formed by the system administrator, shown on the pages of its members, and no source of rights. */
@WithCourt
class TeamsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @LocalServerPort
    private int port;

    @Autowired
    private TestCourt court;

    @Autowired
    private Teams teams;

    @Test
    void aTeamIsFormedFilledAndLeft() {
        Visitor system = Visitor.as(port, Role.SYSTEM_ADMINISTRATOR);
        String at = formed(system, "第一团队");
        TeamId team = new TeamId(UUID.fromString(at.substring("/teams/".length())));
        assertThat(join(system, at, Role.JUDGE, TeamDuty.JUDGE, "2026-03-02").statusCode())
                .isEqualTo(302);
        assertThat(join(system, at, Role.CLERK, TeamDuty.CLERK, "2026-11-22").statusCode())
                .isEqualTo(302);
        assertThat(teams.find(team).orElseThrow().members())
                .containsExactly(
                        new TeamMember(court.person(Role.JUDGE), TeamDuty.JUDGE, LocalDate.of(2026, 3, 2), null),
                        new TeamMember(court.person(Role.CLERK), TeamDuty.CLERK, TODAY, null));
        assertThat(system.get("/teams").body()).contains("第一团队", "试judge", "试clerk");
        assertThat(system.get("/teams?of=" + court.criminal().value()).body()).doesNotContain("第一团队");
        assertThat(system.get("/people/" + court.person(Role.JUDGE).value()).body())
                .contains("第一团队", "2026-03-02");

        assertThat(join(system, at, Role.JUDGE, TeamDuty.ASSISTANT, "2026-11-22")
                        .body())
                .contains("已在该团队中");
        leave(system, at, Role.JUDGE);
        leave(system, at, Role.CLERK);
        assertThat(teams.find(team).orElseThrow().members())
                .as("the judge was in it until yesterday; the clerk, who came today, never was")
                .containsExactly(new TeamMember(
                        court.person(Role.JUDGE),
                        TeamDuty.JUDGE,
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 11, 21)));
        assertThat(join(system, at, Role.JUDGE, TeamDuty.JUDGE, "2026-11-22").statusCode())
                .as("and may come back")
                .isEqualTo(302);
    }

    @Test
    void whoIsNoJudgeIsNotTheJudgeOfATeam() {
        Visitor system = Visitor.as(port, Role.SYSTEM_ADMINISTRATOR);
        String at = formed(system, "第二团队");
        assertThat(join(system, at, Role.CLERK, TeamDuty.JUDGE, "2026-11-22").body())
                .contains("试clerk 不担任法官", "法官法");
        assertThat(system.get(at).body()).contains("还没有成员");
    }

    @Test
    void aNameStandsOnceInADivision() {
        Visitor system = Visitor.as(port, Role.SYSTEM_ADMINISTRATOR);
        formed(system, "第三团队");
        assertThat(form(system, "第三团队").body()).contains("已有名为“第三团队”的团队");
        assertThat(form(system, "  ").body()).contains("请填写团队名称");
        assertThat(system.get("/teams/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void thePeopleAreListedByDivision() {
        Visitor system = Visitor.as(port, Role.SYSTEM_ADMINISTRATOR);
        assertThat(system.get("/people?division=" + court.civil().value()).body())
                .contains("试judge");
        assertThat(system.get("/people?division=" + court.criminal().value()).body())
                .doesNotContain("试judge");
    }

    private String formed(Visitor system, String name) {
        HttpResponse<String> answer = form(system, name);
        assertThat(Visitor.target(answer)).as(answer.body()).endsWith("?saved=form");
        return Visitor.target(answer).replace("?saved=form", "");
    }

    private HttpResponse<String> form(Visitor system, String name) {
        return system.post(
                "/teams",
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "division",
                        court.civil().value().toString(),
                        "name",
                        name));
    }

    private HttpResponse<String> join(Visitor system, String team, Role role, TeamDuty duty, String since) {
        Map<String, String> form = new HashMap<>(who(court.person(role)));
        form.put("duty", duty.name());
        form.put("since", since);
        return system.post(team + "/members", form);
    }

    private void leave(Visitor system, String team, Role role) {
        assertThat(Visitor.target(system.post(team + "/members", who(court.person(role)))))
                .endsWith("?saved=leave");
    }

    private static Map<String, String> who(PersonId person) {
        return Map.of(
                "key", UUID.randomUUID().toString(), "person", person.value().toString());
    }
}
