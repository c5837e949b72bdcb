package org.mingjing.court.foundation.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingjing.court.FreshDatabase;
import org.mingjing.court.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** An installation that is no demo: no click logs anybody in, and the first administrators come with one-time passwords. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"mingjing.demo=false", "mingjing.first-administrators=true"})
@ContextConfiguration(initializers = FreshDatabase.class)
@ExtendWith(OutputCaptureExtension.class)
class NoDemoIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FirstAdministrators first;

    @Autowired
    private DSLContext database;

    @Test
    void oneClickLoginDoesNotExist() {
        assertThat(context.getBeanProvider(PersonaLogin.class).getIfAvailable()).isNull();
        assertThat(context.containsBean("demoLogin")).isFalse();
        Visitor visitor = new Visitor(port);
        visitor.get("/login");
        assertThat(visitor.post("/demo/login", Map.of("login", "sysadmin")).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.target(visitor.get("/"))).isEqualTo("/login");
    }

    @Test
    void theFirstAdministratorEntersWithThePasswordOfTheLogAndMustChooseAnother(CapturedOutput output) {
        Matcher told = Pattern.compile("sysadmin.*?([A-Za-z2-9]{4}(-[A-Za-z2-9]{4}){3})")
                .matcher(output.getAll());
        assertThat(told.find()).isTrue();
        Visitor visitor = new Visitor(port);
        visitor.get("/login");
        assertThat(Visitor.target(visitor.post("/login", Map.of("username", "sysadmin", "password", told.group(1)))))
                .isEqualTo("/");
        assertThat(Visitor.target(visitor.get("/"))).isEqualTo("/account/password");
    }

    @Test
    void theFirstAdministratorsStandInTheRecord() {
        assertThat(database.fetchValues(
                        "select detail ->> 'role' from audit.entry where action = 'AppointFirstAdministrator'"
                                + " order by 1"))
                .isEqualTo(List.of("AUDIT_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "SYSTEM_ADMINISTRATOR"));
    }

    @Test
    void whenSomebodyCanLogInNobodyIsAppointed(CapturedOutput output) {
        int before = output.getAll().length();
        first.appoint();
        assertThat(output.getAll().substring(before)).doesNotContain("sysadmin");
    }
}
