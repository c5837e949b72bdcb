package org.mingjing.court.foundation.accounts;

import static org.mingjing.court.foundation.accounts.tables.Tables.ACCOUNT;
import static org.mingjing.court.foundation.accounts.tables.Tables.FORMER_PASSWORD;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Decision;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** 口令 Proves, changes and resets passwords. */
@Component
class Passwords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final DSLContext database;
    private final PasswordEncoder encoder;
    private final AccountRules rules;
    private final Clock clock;
    private final String nobody;

    Passwords(DSLContext database, PasswordEncoder encoder, AccountRules rules, Clock clock) {
        this.database = database;
        this.encoder = encoder;
        this.rules = rules;
        this.clock = clock;
        this.nobody = encoder.encode(oneTime());
    }

    /** The account this password opens. Takes as long for a login nobody has. */
    Optional<Account> prove(String login, String password) {
        var row = database.selectFrom(ACCOUNT).where(ACCOUNT.LOGIN.eq(login)).fetchOne();
        String hash = row == null || row.getPasswordHash() == null ? nobody : row.getPasswordHash();
        boolean right = encoder.matches(password, hash);
        return right && row != null && !hash.equals(nobody) && !row.getDisabled()
                ? Optional.of(Accounts.account(row))
                : Optional.empty();
    }

    /** Whether the next thing to do after login is to choose another. */
    boolean due(Account account) {
        return account.mustChange()
                || account.passwordChangedAt().plus(rules.passwordAge()).isBefore(OffsetDateTime.now(clock));
    }

    /** Judges and keeps a new password; the caller brings the transaction. */
    Decision<String> change(PersonId person, String name, String old, String fresh) {
        var row = database.selectFrom(ACCOUNT)
                .where(ACCOUNT.PERSON.eq(person.value()))
                .forUpdate()
                .fetchSingle();
        if (row.getPasswordHash() == null || !encoder.matches(old, row.getPasswordHash())) {
            return Decision.refused("accounts.password.wrongOld", PasswordPolicy.SOURCE);
        }
        Decision<String> judged = PasswordPolicy.judge(fresh, row.getLogin(), name);
        if (judged instanceof Decision.Refused<String> refused) {
            return refused;
        }
        if (encoder.matches(fresh, row.getPasswordHash()) || usedBefore(person, fresh)) {
            return Decision.refused("accounts.password.usedBefore", PasswordPolicy.SOURCE, rules.formerPasswords());
        }
        keep(person, fresh, false);
        return Decision.granted(person.value().toString());
    }

    /** A password good for one login, told once. */
    String reset(PersonId person) {
        String password = oneTime();
        keep(person, password, true);
        return password;
    }

    static String oneTime() {
        SecureRandom random = new SecureRandom();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length()))).append(i % 4 == 3 && i < 15 ? "-" : "");
        }
        return text.toString();
    }

    private boolean usedBefore(PersonId person, String fresh) {
        return database
                .select(FORMER_PASSWORD.HASH)
                .from(FORMER_PASSWORD)
                .where(FORMER_PASSWORD.PERSON.eq(person.value()))
                .orderBy(FORMER_PASSWORD.UNTIL.desc())
                .limit(rules.formerPasswords() - 1)
                .fetch(row -> row.value1())
                .stream()
                .anyMatch(hash -> encoder.matches(fresh, hash));
    }

    private void keep(PersonId person, String fresh, boolean mustChange) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        database.insertInto(FORMER_PASSWORD, FORMER_PASSWORD.PERSON, FORMER_PASSWORD.HASH, FORMER_PASSWORD.UNTIL)
                .select(DSL.select(ACCOUNT.PERSON, ACCOUNT.PASSWORD_HASH, DSL.val(now))
                        .from(ACCOUNT)
                        .where(ACCOUNT.PERSON.eq(person.value()))
                        .and(ACCOUNT.PASSWORD_HASH.isNotNull()))
                .execute();
        database.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, encoder.encode(fresh))
                .set(ACCOUNT.PASSWORD_CHANGED_AT, now)
                .set(ACCOUNT.MUST_CHANGE, mustChange)
                .where(ACCOUNT.PERSON.eq(person.value()))
                .execute();
    }
}
