package org.mingjing.court.foundation.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.NewPerson;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.court.foundation.people.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 三员 One administrator proposes, another confirms, a third reads what both did. */
@WithCourt
class AdministrationIT {

    private static final String PASSWORD = "Clock-Tower-27";
    private static int count;

    @LocalServerPort
    private int port;

    @Autowired
    private TestCourt court;

    @Autowired
    private People people;

    @Autowired
    private Clock time;

    @Autowired
    private Roster roster;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DSLContext database;

    private PersonId person;
    private String login;

    @BeforeEach
    void somebodyWithoutARole() {
        login = "plain" + ++count;
        person = roster.addPeople(
                        List.of(new NewPerson(TestCourt.BASIC, court.civil(), "素人", login, "clerk", List.of())))
                .getFirst();
        accounts.open(List.of(new NewAccount(person, login, PASSWORD, false, null)));
    }

    @Test
    void aRoleTakesEffectOnceAnotherConfirmsIt() {
        Visitor visitor = entered(login, PASSWORD);
        Visitor system = Visitor.as(port, Role.SYSTEM_ADMINISTRATOR);
        assertThat(Visitor.target(propose(system, person, Role.CLERK, today()))).endsWith("?proposed");
        assertThat(people.roles(person)).isEmpty();

        Visitor security = Visitor.as(port, Role.SECURITY_ADMINISTRATOR);
        String page = security.get("/roles").body();
        assertThat(page).contains("素人");
        assertThat(Visitor.target(decide(security, proposalIn(page), true))).isEqualTo("/roles?decided");
        assertThat(people.actor(person).orElseThrow().roles()).containsExactly(Role.CLERK);
        assertThat(Visitor.target(visitor.get("/"))).as("logs in anew").isEqualTo("/login?ended");
    }

    @Test
    void aRefusedRoleIsNeverHeldAndIsDecidedOnce() {
        Visitor system = Visitor.as(port, Role.SYSTEM_ADMINISTRATOR);
        propose(system, person, Role.CHIEF_JUDGE, today());
        Visitor security = Visitor.as(port, Role.SECURITY_ADMINISTRATOR);
        String proposal = proposalIn(security.get("/roles").body());
        decide(security, proposal, false);
        assertThat(decide(security, proposal, true).body()).contains("该提议已有决定");
        assertThat(people.roles(person)).isEmpty();
    }

    @Test
    void nobodyProposesForHimselfAndNoAdministratorBecomesAnother() {
        Visitor system = Visitor.as(port, Role.SYSTEM_ADMINISTRATOR);
        PersonId himself = court.person(Role.SYSTEM_ADMINISTRATOR);
        assertThat(propose(system, himself, Role.JUDGE, today()).body()).contains("任何人不得为自己");
        PersonId auditor = court.person(Role.AUDIT_ADMINISTRATOR);
        assertThat(propose(system, auditor, Role.SECURITY_ADMINISTRATOR, today())
                        .body())
                .contains("不得由同一人担任");
        assertThat(propose(system, person, Role.JUDGE, today().minusDays(1)).body())
                .contains("过去");
        assertThat(database.fetchValue(
                        "select count(*) from accounts.role_proposal where person in (?, ?)",
                        himself.value(),
                        auditor.value()))
                .isEqualTo(0L);
    }

    @Test
    void anEndedRoleEndsTheSessionsAtOnce() {
        roster.grant(person, new RoleHeld(Role.CLERK, null, LocalDate.of(2024, 1, 1), null));
        Visitor visitor = entered(login, PASSWORD);
        change(Visitor.as(port, Role.SYSTEM_ADMINISTRATOR), person, Map.of("kind", "END_ROLE", "role", "CLERK"));
        assertThat(Visitor.target(visitor.get("/"))).isEqualTo("/login?ended");
        assertThat(people.actor(person).orElseThrow().roles()).isEmpty();
    }

    @Test
    void whoIsRetiredIsOutAtOnceAndStaysOut() {
        Visitor visitor = entered(login, PASSWORD);
        Visitor system = Visitor.as(port, Role.SYSTEM_ADMINISTRATOR);
        change(system, person, Map.of("kind", "RETIRE"));
        assertThat(Visitor.target(visitor.get("/"))).isEqualTo("/login?ended");
        assertThat(enter(new Visitor(port), login, PASSWORD)).isEqualTo("/login?wrong");
        change(system, person, Map.of("kind", "RESTORE"));
        assertThat(enter(new Visitor(port), login, PASSWORD)).isEqualTo("/");
    }

    @Test
    void whoIsRestoredHoldsNoRoleUntilOneIsConfirmedAnew() {
        roster.grant(person, new RoleHeld(Role.ADJUDICATION_MANAGEMENT, null, LocalDate.of(2024, 1, 1), null));
        roster.grant(person, new RoleHeld(Role.CHIEF_JUDGE, court.civil(), today(), null));
        Visitor system = Visitor.as(port, Role.SYSTEM_ADMINISTRATOR);
        change(system, person, Map.of("kind", "RETIRE"));
        change(system, person, Map.of("kind", "RESTORE"));
        Actor restored = people.actor(person).orElseThrow();
        assertThat(restored.roles()).isEmpty();
        assertThat(restored.led()).isEmpty();
    }

    @Test
    void nobodyBecomesChiefJudgeOfNoDivision() {
        PersonId ofNone = roster.addPeople(
                        List.of(new NewPerson(TestCourt.BASIC, null, "无庭", "n" + count, "judge", List.of())))
                .getFirst();
        Visitor system = Visitor.as(port, Role.SYSTEM_ADMINISTRATOR);
        assertThat(propose(system, ofNone, Role.CHIEF_JUDGE, today()).body()).contains("庭长须有所领导的庭");
        assertThat(Visitor.target(propose(system, ofNone, Role.JUDGE, today()))).endsWith("?proposed");
    }

    @Test
    void aLockedLoginIsUnlocked() {
        Visitor visitor = new Visitor(port);
        for (int i = 0; i < 5; i++) {
            enter(visitor, login, "wrong");
        }
        assertThat(enter(visitor, login, PASSWORD)).startsWith("/login?locked");
        change(Visitor.as(port, Role.SYSTEM_ADMINISTRATOR), person, Map.of("kind", "UNLOCK"));
        assertThat(enter(visitor, login, PASSWORD)).isEqualTo("/");
    }

    @Test
    void aResetPasswordIsGoodForOneLoginAndTheNextIsChosenWell() {
        String page = change(Visitor.as(port, Role.SYSTEM_ADMINISTRATOR), person, Map.of("kind", "RESET_PASSWORD"))
                .body();
        Matcher told = Pattern.compile("(?<![\\w-])[A-Za-z2-9]{4}(-[A-Za-z2-9]{4}){3}(?![\\w-])")
                .matcher(page); // alone, not a part of an id
        assertThat(told.find()).isTrue();
        assertThat(enter(new Visitor(port), login, PASSWORD)).isEqualTo("/login?wrong");
        Visitor visitor = new Visitor(port);
        assertThat(enter(visitor, login, told.group())).isEqualTo("/");
        visitor.get("/account/password");
        assertThat(choose(visitor, "wrong", "New-Tower-28", "New-Tower-28").body())
                .contains("原口令不正确");
        assertThat(choose(visitor, told.group(), "New-Tower-28", "New-Tower-29").body())
                .contains("不一致");
        assertThat(choose(visitor, told.group(), "tower", "tower").body()).contains("至少 10 个字符");
        assertThat(choose(visitor, told.group(), PASSWORD, PASSWORD).body()).contains("最近 5 次");
        assertThat(Visitor.target(choose(visitor, told.group(), "New-Tower-28", "New-Tower-28")))
                .isEqualTo("/account?changed");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        assertThat(enter(new Visitor(port), login, "New-Tower-28")).isEqualTo("/");
    }

    @Test
    void aPersonOfAnotherCourtIsNotFound() {
        PersonId elsewhere = roster.addPeople(
                        List.of(new NewPerson(TestCourt.OTHER_BASIC, null, "外院", "e" + count, "judge", List.of())))
                .getFirst();
        Visitor system = Visitor.as(port, Role.SYSTEM_ADMINISTRATOR);
        assertThat(system.get("/people/" + elsewhere.value()).statusCode()).isEqualTo(404);
        assertThat(propose(system, elsewhere, Role.JUDGE, today()).statusCode()).isEqualTo(404);
        assertThat(system.get("/people?q=外院").body())
                .doesNotContain(elsewhere.value().toString());
        assertThat(system.get("/people?q=素人").body()).contains(person.value().toString());
    }

    @Test
    void theAuditAdministratorReadsWhatHappenedAndWhatWasDenied() {
        Visitor.as(port, Role.CLERK).get("/people");
        propose(Visitor.as(port, Role.SYSTEM_ADMINISTRATOR), person, Role.CLERK, today());
        Visitor auditor = Visitor.as(port, Role.AUDIT_ADMINISTRATOR);
        assertThat(auditor.get("/audit?who=clerk").body()).contains("已拒绝", "GET /people");
        assertThat(auditor.get("/audit?subject=person:" + person.value()).body())
                .contains("提议角色", "已办理");
        assertThat(auditor.get("/audit?subject=person:" + UUID.randomUUID()).body())
                .doesNotContain("提议角色");
        assertThat(auditor.get("/audit?day=2001-01-01").body()).doesNotContain("<tbody>");
        String first = auditor.get("/audit").body();
        assertThat(first).contains("登录");
    }

    private java.net.http.HttpResponse<String> propose(Visitor system, PersonId whom, Role role, LocalDate since) {
        return system.post(
                "/people/" + whom.value() + "/roles",
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "role",
                        role.name(),
                        "division",
                        "",
                        "since",
                        since.toString(),
                        "until",
                        ""));
    }

    private LocalDate today() {
        return LocalDate.now(time);
    }

    private static java.net.http.HttpResponse<String> decide(Visitor security, String proposal, boolean confirmed) {
        return security.post(
                "/roles/" + proposal,
                Map.of("key", UUID.randomUUID().toString(), "confirmed", Boolean.toString(confirmed)));
    }

    private static java.net.http.HttpResponse<String> change(Visitor system, PersonId whom, Map<String, String> what) {
        Map<String, String> form = new HashMap<>(what);
        form.put("key", UUID.randomUUID().toString());
        return system.post("/people/" + whom.value() + "/account", form);
    }

    private static java.net.http.HttpResponse<String> choose(Visitor visitor, String old, String fresh, String again) {
        return visitor.post("/account/password", Map.of("old", old, "fresh", fresh, "again", again));
    }

    /** The last one on the page: the newest. */
    private static String proposalIn(String page) {
        Matcher form = Pattern.compile("action=\"/roles/([0-9a-f-]{36})\"").matcher(page);
        String last = "";
        while (form.find()) {
            last = form.group(1);
        }
        return last;
    }

    private Visitor entered(String name, String password) {
        Visitor visitor = new Visitor(port);
        assertThat(enter(visitor, name, password)).isEqualTo("/");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        return visitor;
    }

    private static String enter(Visitor visitor, String name, String password) {
        visitor.get("/login");
        return Visitor.target(visitor.post("/login", Map.of("username", name, "password", password)));
    }
}
