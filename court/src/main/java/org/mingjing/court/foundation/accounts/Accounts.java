package org.mingjing.court.foundation.accounts;

import static org.mingjing.court.foundation.accounts.tables.Tables.ACCOUNT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.accounts.tables.tables.records.AccountRecord;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** 账户簿 The accounts: opened, looked up, switched off and on. */
@Component
public class Accounts {

    private final DSLContext database;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Accounts(DSLContext database, PasswordEncoder encoder, Clock clock) {
        this.database = database;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Opens accounts; passwords given here are not judged, so give them for one login only. */
    public void open(List<NewAccount> accounts) {
        Map<String, String> hashes = new HashMap<>();
        for (NewAccount account : accounts) {
            String password = account.password();
            Persona persona = account.persona();
            database.insertInto(ACCOUNT)
                    .set(ACCOUNT.PERSON, account.person().value())
                    .set(ACCOUNT.LOGIN, account.login().toLowerCase(Locale.ROOT))
                    .set(
                            ACCOUNT.PASSWORD_HASH,
                            password == null ? null : hashes.computeIfAbsent(password, encoder::encode))
                    .set(ACCOUNT.PASSWORD_CHANGED_AT, OffsetDateTime.now(clock))
                    .set(ACCOUNT.MUST_CHANGE, account.mustChange())
                    .set(ACCOUNT.PERSONA, persona == null ? null : persona.key())
                    .set(ACCOUNT.PERSONA_POSITION, persona == null ? null : (short) persona.position())
                    .execute();
        }
    }

    /** Whether nobody can log in yet. */
    public boolean none() {
        return !database.fetchExists(ACCOUNT);
    }

    /** Whether the login name, in small letters, is somebody's in any court held here. */
    boolean taken(String login) {
        return database.fetchExists(ACCOUNT, ACCOUNT.LOGIN.eq(login));
    }

    public Optional<Account> of(PersonId person) {
        return database.selectFrom(ACCOUNT)
                .where(ACCOUNT.PERSON.eq(person.value()))
                .fetchOptional(Accounts::account);
    }

    /** The demo persons who can be entered with one click, in their order. */
    List<Account> personas() {
        return database.selectFrom(ACCOUNT)
                .where(ACCOUNT.PERSONA.isNotNull())
                .andNot(ACCOUNT.DISABLED)
                .orderBy(ACCOUNT.PERSONA_POSITION, ACCOUNT.LOGIN)
                .fetch(Accounts::account);
    }

    void setDisabled(PersonId person, boolean disabled) {
        database.update(ACCOUNT)
                .set(ACCOUNT.DISABLED, disabled)
                .where(ACCOUNT.PERSON.eq(person.value()))
                .execute();
    }

    void loggedIn(PersonId person) {
        database.update(ACCOUNT)
                .set(ACCOUNT.LAST_LOGIN_AT, OffsetDateTime.now(clock))
                .where(ACCOUNT.PERSON.eq(person.value()))
                .execute();
    }

    static Account account(AccountRecord row) {
        return new Account(
                new PersonId(row.getPerson()),
                row.getLogin(),
                row.getMustChange(),
                row.getDisabled(),
                row.getPasswordChangedAt(),
                row.getLastLoginAt(),
                row.getPersona() == null ? null : new Persona(row.getPersona(), row.getPersonaPosition()));
    }
}
