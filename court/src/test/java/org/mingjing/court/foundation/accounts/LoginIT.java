package org.mingjing.court.foundation.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.people.NewPerson;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.court.foundation.people.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithCourt
class LoginIT {

    private static final String PASSWORD = "Clock-Tower-27";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Roster roster;

    @Autowired
    private MovableClock clock;

    private String login;
    private PersonId person;
    private static int count;

    @BeforeEach
    void somebodyNew() {
        login = "newcomer" + ++count;
        var judge = new RoleHeld(Role.JUDGE, null, java.time.LocalDate.of(2020, 1, 1), null);
        person = roster.addPeople(List.of(new NewPerson(TestCourt.BASIC, null, "新来", login, "judge", List.of(judge))))
                .getFirst();
    }

    @Test
    void aRightPasswordOpensAndLogoutCloses() {
        account(false);
        Visitor visitor = new Visitor(port);
        assertThat(Visitor.target(visitor.get("/"))).isEqualTo("/login");
        assertThat(enter(visitor, login.toUpperCase(java.util.Locale.ROOT), PASSWORD))
                .isEqualTo("/?continue");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        assertThat(Visitor.target(visitor.post("/logout", Map.of()))).isEqualTo("/login?left");
        assertThat(Visitor.target(visitor.get("/"))).isEqualTo("/login");
    }

    @Test
    void aFormWithoutItsTokenIsNotTaken() {
        account(false);
        Visitor visitor = new Visitor(port);
        assertThat(Visitor.target(visitor.post("/login", Map.of("username", login, "password", PASSWORD))))
                .isEqualTo("/login?ended");
        assertThat(Visitor.target(visitor.get("/"))).isEqualTo("/login");
    }

    @Test
    void fiveFailuresLockForAQuarterOfAnHourWhetherTheLoginExistsOrNot() {
        account(false);
        for (String name : List.of(login, "nobody" + count)) {
            Visitor visitor = new Visitor(port);
            for (int i = 1; i <= 4; i++) {
                assertThat(enter(visitor, name, "wrong")).isEqualTo("/login?wrong");
            }
            assertThat(enter(visitor, name, "wrong")).matches("/login\\?locked=\\d\\d:\\d\\d");
            assertThat(enter(visitor, name, PASSWORD)).startsWith("/login?locked=");
        }
        clock.forward(Duration.ofMinutes(14));
        assertThat(enter(new Visitor(port), login, PASSWORD)).startsWith("/login?locked=");
        clock.forward(Duration.ofMinutes(2));
        assertThat(enter(new Visitor(port), login, PASSWORD)).isEqualTo("/");
        assertThat(enter(new Visitor(port), "nobody" + count, PASSWORD)).isEqualTo("/login?wrong");
    }

    @Test
    void aSuccessWipesEarlierFailures() {
        account(false);
        Visitor visitor = new Visitor(port);
        for (int round = 0; round < 2; round++) {
            for (int i = 1; i <= 4; i++) {
                assertThat(enter(visitor, login, "wrong")).isEqualTo("/login?wrong");
            }
            assertThat(enter(visitor, login, PASSWORD)).isEqualTo("/");
            visitor.get("/");
            visitor.post("/logout", Map.of());
        }
    }

    @Test
    void aSwitchedOffAccountIsClosed() {
        account(false);
        accounts.setDisabled(person, true);
        assertThat(enter(new Visitor(port), login, PASSWORD)).isEqualTo("/login?wrong");
    }

    @Test
    void aLoginWithNoPasswordIsOpenedByNone() {
        accounts.open(List.of(new NewAccount(person, login, null, false, null)));
        assertThat(enter(new Visitor(port), login, "")).isEqualTo("/login?wrong");
        assertThat(enter(new Visitor(port), login, "null")).isEqualTo("/login?wrong");
    }

    @Test
    void whoMustChooseAPasswordSeesNothingElseFirst() {
        account(true);
        Visitor visitor = new Visitor(port);
        assertThat(enter(visitor, login, PASSWORD)).isEqualTo("/");
        assertThat(Visitor.target(visitor.get("/"))).isEqualTo("/account/password");
    }

    @Test
    void anOldPasswordIsDue() {
        account(false);
        clock.forward(Duration.ofDays(181));
        Visitor visitor = new Visitor(port);
        assertThat(enter(visitor, login, PASSWORD)).isEqualTo("/");
        assertThat(Visitor.target(visitor.get("/"))).isEqualTo("/account/password");
    }

    @Test
    void aThirdSessionEndsTheFirst() {
        account(false);
        Visitor first = entered();
        clock.forward(Duration.ofSeconds(1));
        Visitor second = entered();
        clock.forward(Duration.ofSeconds(1));
        Visitor third = entered();
        assertThat(Visitor.target(first.get("/"))).isEqualTo("/login?ended");
        assertThat(second.get("/").statusCode()).isEqualTo(200);
        assertThat(third.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverComesInStaysThoughTheClockWasPutBack() {
        account(false);
        entered();
        Visitor second = entered();
        clock.forward(Duration.ofMinutes(-5));
        Visitor third = entered();
        assertThat(third.get("/").statusCode()).isEqualTo(200);
        assertThat(second.get("/").statusCode())
                .as("the older of the others went")
                .isEqualTo(200);
    }

    @Test
    void aSessionEndsAfterHalfAnHourUnusedAndAfterTenHoursUsed() {
        account(false);
        Visitor idle = entered();
        clock.forward(Duration.ofMinutes(31));
        assertThat(Visitor.target(idle.get("/"))).isEqualTo("/login?ended");

        Visitor busy = entered();
        for (int i = 0; i < 29; i++) {
            clock.forward(Duration.ofMinutes(20));
            assertThat(busy.get("/").statusCode())
                    .as("after %d minutes", (i + 1) * 20)
                    .isEqualTo(200);
        }
        clock.forward(Duration.ofMinutes(21));
        assertThat(Visitor.target(busy.get("/"))).isEqualTo("/login?ended");
    }

    @Test
    void endedSessionsAreOverAtOnce() {
        account(false);
        Visitor visitor = entered();
        sessions.endAll(person);
        assertThat(Visitor.target(visitor.get("/"))).isEqualTo("/login?ended");
    }

    @Test
    void theSessionGetsANewIdAtLogin() {
        account(false);
        Visitor visitor = new Visitor(port);
        String before = cookie(visitor.get("/login"));
        visitor.get("/login");
        var response = visitor.post("/login", Map.of("username", login, "password", PASSWORD));
        assertThat(cookie(response)).isNotEmpty().isNotEqualTo(before);
        assertThat(response.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Lax");
    }

    private static String cookie(java.net.http.HttpResponse<String> response) {
        return response.headers()
                .firstValue("Set-Cookie")
                .map(c -> c.substring(0, c.indexOf(';')))
                .orElse("");
    }

    private Visitor entered() {
        Visitor visitor = new Visitor(port);
        assertThat(enter(visitor, login, PASSWORD)).isEqualTo("/");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        return visitor;
    }

    private void account(boolean mustChange) {
        accounts.open(List.of(new NewAccount(person, login, PASSWORD, mustChange, null)));
    }

    private static String enter(Visitor visitor, String login, String password) {
        visitor.get("/login");
        return Visitor.target(visitor.post("/login", Map.of("username", login, "password", password)));
    }
}
