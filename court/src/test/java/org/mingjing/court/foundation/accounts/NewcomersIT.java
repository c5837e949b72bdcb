package org.mingjing.court.foundation.accounts;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 新进人员 Entered with an account and without a right; the password is told once and good for one login. */
@WithCourt
class NewcomersIT {

    private static final Pattern PASSWORD = Pattern.compile("一次性口令：([A-Za-z2-9]{4}(?:-[A-Za-z2-9]{4}){3})");
    private static int count;

    @LocalServerPort
    private int port;

    @Autowired
    private TestCourt court;

    @Autowired
    private People people;

    @Autowired
    private DSLContext database;

    private String login = "";

    @BeforeEach
    void somebodyNew() {
        login = "new.comer" + ++count;
    }

    @Test
    void whoIsEnteredLogsInOnceWithThePasswordToldAndThenChoosesAnother() {
        Visitor system = Visitor.as(port, Role.SYSTEM_ADMINISTRATOR);
        assertThat(system.get("/people").body()).contains("href=\"/people/new\"");
        assertThat(system.get("/people/new").body()).contains("民事审判第一庭", "书记员");
        String page = system.post("/people/new", form(Map.of())).body();
        Matcher told = PASSWORD.matcher(page);
        assertThat(told.find()).isTrue();
        assertThat(page).contains("已录入 陈新", login, "提议角色");

        PersonId person = entered();
        assertThat(people.find(person).orElseThrow().division()).isEqualTo(court.civil());
        assertThat(people.find(person).orElseThrow().post()).isEqualTo("clerk");
        assertThat(people.roles(person)).isEmpty();

        Visitor newcomer = new Visitor(port);
        newcomer.get("/login");
        newcomer.post("/login", Map.of("username", login, "password", told.group(1)));
        assertThat(Visitor.target(newcomer.get("/cases"))).isEqualTo("/account/password");
        newcomer.get("/account/password");
        newcomer.post(
                "/account/password", Map.of("old", told.group(1), "fresh", "New-Tower-28", "again", "New-Tower-28"));
        assertThat(newcomer.get("/").statusCode()).isEqualTo(200);
        assertThat(newcomer.get("/cases").statusCode()).as("no role yet").isEqualTo(403);
        assertThat(system.get("/people/" + person.value()).body()).doesNotContainPattern(PASSWORD);
    }

    @Test
    void aLoginOrStaffNumberInUseIsRefusedAndWhatWasTypedStays() {
        Visitor system = Visitor.as(port, Role.SYSTEM_ADMINISTRATOR);
        assertThat(system.post("/people/new", form(Map.of("login", "JUDGE"))).body())
                .contains("该登录名已被使用", "value=\"陈新\"", "value=\"JUDGE\"", "value=\"N-" + count + "\"")
                .contains("<option value=\"clerk\" selected>");
        assertThat(system.post("/people/new", form(Map.of("staffNumber", "judge")))
                        .body())
                .contains("该工号在本院已被使用", "value=\"" + login + "\"");
        assertThat(system.post(
                                "/people/new",
                                form(Map.of("division", UUID.randomUUID().toString())))
                        .body())
                .contains("本院没有该部门");
        assertThat(database.fetchExists(
                        database.selectOne().from("people.person").where("name = '陈新' and staff_no = 'judge'")))
                .isFalse();
        assertThat(database.fetch("select 1 from accounts.account where login = ?", login))
                .isEmpty();
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        Visitor system = Visitor.as(port, Role.SYSTEM_ADMINISTRATOR);
        assertThat(system.post("/people/new", Map.of()).body()).contains("请填写姓名", "请填写工号", "请选择职务", "请填写登录名");
        String page = system.post(
                        "/people/new",
                        form(Map.of(
                                "name",
                                "长".repeat(41),
                                "login",
                                "x y",
                                "post",
                                "emperor",
                                "staffNumber",
                                "1".repeat(21))))
                .body();
        assertThat(page).contains("姓名最多 40 个字", "长".repeat(41), "value=\"x y\"", "1".repeat(21));
        assertThat(page).contains("请填写登录名：", "请选择职务", "请填写工号：");
    }

    @Test
    void sentTwiceThePersonIsThereOnceAndThePasswordIsNotToldAgain() {
        Visitor system = Visitor.as(port, Role.SYSTEM_ADMINISTRATOR);
        Map<String, String> form = form(Map.of());
        system.post("/people/new", form);
        String again = system.post("/people/new", form).body();
        assertThat(again).contains("此人已经录入").doesNotContainPattern(PASSWORD);
        assertThat(entered()).isNotNull();
    }

    private PersonId entered() {
        List<UUID> found = database.fetch("select person from accounts.account where login = ?", login)
                .into(UUID.class);
        assertThat(found).hasSize(1);
        return new PersonId(found.getFirst());
    }

    private Map<String, String> form(Map<String, String> other) {
        Map<String, String> form = new HashMap<>(Map.of(
                "key",
                UUID.randomUUID().toString(),
                "name",
                " 陈新 ",
                "staffNumber",
                "N-" + count,
                "division",
                court.civil().value().toString(),
                "post",
                "clerk",
                "login",
                login));
        form.putAll(other);
        if (other.isEmpty()) {
            return form;
        }
        form.put("name", other.getOrDefault("name", "陈新"));
        return form;
    }
}
