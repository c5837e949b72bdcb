package org.mingjing.court.foundation.accounts;

import static org.mingjing.court.foundation.accounts.tables.Tables.ATTEMPT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * 登录失败 Counts failures per login name, known or not. A try is counted before the password is looked at, so that many
 * at once get no more than one after another.
 */
@Component
class Attempts {

    private final DSLContext database;
    private final AccountRules rules;
    private final Clock clock;

    Attempts(DSLContext database, AccountRules rules, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    /** Counts a try; answers until when the login is locked, if it is. */
    Optional<OffsetDateTime> begin(String login) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        forgetOld(now);
        var locked = ATTEMPT.LOCKED_UNTIL.gt(now);
        var row = database.insertInto(ATTEMPT)
                .set(ATTEMPT.LOGIN, login)
                .set(ATTEMPT.FAILURES, 1)
                .set(ATTEMPT.LAST_AT, now)
                .onConflict(ATTEMPT.LOGIN)
                .doUpdate()
                .set(ATTEMPT.FAILURES, DSL.when(locked, ATTEMPT.FAILURES).otherwise(ATTEMPT.FAILURES.plus(1)))
                .set(ATTEMPT.LAST_AT, DSL.when(locked, ATTEMPT.LAST_AT).otherwise(now))
                .returning()
                .fetchSingle();
        if (row.getLockedUntil() != null) {
            return Optional.of(row.getLockedUntil());
        }
        return row.getFailures() > rules.failures() ? Optional.of(now.plus(rules.locked())) : Optional.empty();
    }

    /** The try failed; answers until when the login is locked from now on, if it is. */
    Optional<OffsetDateTime> failed(String login) {
        OffsetDateTime until = OffsetDateTime.now(clock).plus(rules.locked());
        int locked = database.update(ATTEMPT)
                .set(ATTEMPT.LOCKED_UNTIL, until)
                .where(ATTEMPT.LOGIN.eq(login))
                .and(ATTEMPT.FAILURES.ge(rules.failures()))
                .execute();
        return locked > 0 ? Optional.of(until) : Optional.empty();
    }

    /** A success, or an administrator's unlocking, wipes the failures. */
    void forget(String login) {
        database.deleteFrom(ATTEMPT).where(ATTEMPT.LOGIN.eq(login)).execute();
    }

    Optional<OffsetDateTime> lockedUntil(String login) {
        return database.select(ATTEMPT.LOCKED_UNTIL)
                .from(ATTEMPT)
                .where(ATTEMPT.LOGIN.eq(login))
                .and(ATTEMPT.LOCKED_UNTIL.gt(OffsetDateTime.now(clock)))
                .fetchOptional(ATTEMPT.LOCKED_UNTIL);
    }

    private void forgetOld(OffsetDateTime now) {
        database.deleteFrom(ATTEMPT)
                .where(DSL.coalesce(ATTEMPT.LOCKED_UNTIL, ATTEMPT.LAST_AT.plus(minutes()))
                        .le(now))
                .execute();
    }

    private org.jooq.types.DayToSecond minutes() {
        return org.jooq.types.DayToSecond.valueOf(rules.locked());
    }
}
