package org.mingjing.court.foundation.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/**
 * 账户管理 Unlocks, ends sessions, resets a password, retires and restores: what takes rights away, and what gives none. Who is
 * retired loses every role; restored, he holds none until one is proposed and confirmed.
 */
@Component
public class AccountChanges {

    private final Commands commands;
    private final Accounts accounts;
    private final Attempts attempts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final People people;
    private final Roster roster;
    private final Clock clock;

    AccountChanges(
            Commands commands,
            Accounts accounts,
            Attempts attempts,
            Passwords passwords,
            Sessions sessions,
            People people,
            Roster roster,
            Clock clock) {
        this.commands = commands;
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.people = people;
        this.roster = roster;
        this.clock = clock;
    }

    /** Granted with a one-time password when one was asked for, else with an empty text. */
    public Decision<String> change(ChangeAccount command) {
        String[] told = {""};
        Decision<String> decision = commands.perform(command, () -> {
            Optional<Person> person = people.find(command.person());
            if (person.isEmpty() || !person.get().court().equals(command.court())) {
                return Decision.refused("accounts.role.unknownPerson", RoleProposals.SEPARATION);
            }
            if (command.person().equals(command.origin().who().id())) {
                return Decision.refused("accounts.role.forOneself", RoleProposals.SEPARATION);
            }
            told[0] = apply(command);
            return Decision.granted(command.person().value().toString()); // the secret itself is kept nowhere
        });
        if (decision instanceof Decision.Granted<String> && command.kind() != ChangeAccount.Kind.UNLOCK) {
            sessions.endAll(command.person());
        }
        return decision.map(person -> told[0]);
    }

    /** Until when the person's login is locked, if it is. */
    public Optional<OffsetDateTime> lockedUntil(PersonId person) {
        return accounts.of(person).flatMap(account -> attempts.lockedUntil(account.login()));
    }

    private String apply(ChangeAccount command) {
        PersonId person = command.person();
        Optional<Account> account = accounts.of(person);
        switch (command.kind()) {
            case UNLOCK -> account.ifPresent(found -> attempts.forget(found.login()));
            case END_SESSIONS -> {}
            case RESET_PASSWORD -> {
                return account.isPresent() ? passwords.reset(person) : "";
            }
            case RETIRE -> {
                roster.setActive(person, false);
                accounts.setDisabled(person, true);
                people.roles(person).stream().map(RoleHeld::role).distinct().forEach(role -> end(person, role));
            }
            case RESTORE -> {
                roster.setActive(person, true);
                accounts.setDisabled(person, false);
            }
            case END_ROLE -> end(person, Objects.requireNonNull(command.role()));
        }
        return "";
    }

    private void end(PersonId person, Role role) {
        roster.endRole(person, role, LocalDate.now(clock).minusDays(1));
    }
}
