package org.mingjing.court.foundation.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Court;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.NewCourt;
import org.mingjing.court.foundation.people.NewPerson;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 首批管理员 When an installation in which nobody can log in starts to serve: the three administrators (三员), each with a
 * password for one login, told once in the log. There is no default password.
 */
@Component
@ConditionalOnBooleanProperty("mingjing.first-administrators")
class FirstAdministrators {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrators.class);
    private static final Map<Role, String> LOGINS = Map.of(
            Role.SYSTEM_ADMINISTRATOR, "sysadmin",
            Role.SECURITY_ADMINISTRATOR, "secadmin",
            Role.AUDIT_ADMINISTRATOR, "auditadmin");

    private final Accounts accounts;
    private final Courts courts;
    private final Roster roster;
    private final AuditRecord record;
    private final TransactionOperations transactions;
    private final MessageSource messages;
    private final Environment settings;
    private final Clock clock;

    FirstAdministrators(
            Accounts accounts,
            Courts courts,
            Roster roster,
            AuditRecord record,
            TransactionOperations transactions,
            MessageSource messages,
            Environment settings,
            Clock clock) {
        this.accounts = accounts;
        this.courts = courts;
        this.roster = roster;
        this.record = record;
        this.transactions = transactions;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void appoint() {
        transactions.executeWithoutResult(status -> {
            if (accounts.none()) {
                CourtId court = court();
                LOGINS.forEach((role, login) -> appoint(court, role, login));
            }
        });
    }

    private void appoint(CourtId court, Role role, String login) {
        RoleHeld held = new RoleHeld(role, null, LocalDate.now(clock), null);
        String post = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        PersonId person = roster.addPeople(
                        List.of(new NewPerson(court, null, text("post." + post), login, post, List.of(held))))
                .getFirst();
        String password = Passwords.oneTime();
        accounts.open(List.of(new NewAccount(person, login, password, true, null)));
        record.bySystem(
                "AppointFirstAdministrator",
                new SubjectRef("person", person.value().toString()),
                Map.of("role", role.name(), "login", login));
        LOG.info("{}", text("accounts.first", text("post." + post), login, password));
    }

    /** The court named in the settings, else the highest one held here, else one to be named later. */
    private CourtId court() {
        String word = settings.getProperty("mingjing.court.id");
        if (word == null) {
            List<Court> held = courts.all();
            if (!held.isEmpty()) {
                return held.getFirst().id();
            }
            word = text("accounts.firstCourt");
        }
        CourtId court = new CourtId(word);
        String name = settings.getProperty("mingjing.court.name", word);
        roster.addCourts(List.of(new NewCourt(court, name, 4, null, false)));
        return court;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
