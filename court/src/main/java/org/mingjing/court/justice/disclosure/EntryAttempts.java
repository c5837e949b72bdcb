package org.mingjing.court.justice.disclosure;

import static org.mingjing.court.justice.disclosure.tables.Tables.ATTEMPT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.types.DayToSecond;
import org.mingjing.kernel.Sha256;
import org.springframework.stereotype.Component;

/**
 * 查询失败 A try is counted before the code is looked at. It is counted for the number as tried from that address, so that nobody
 * locks a party out from elsewhere, and for the address.
 */
@Component
class EntryAttempts {

    private final DSLContext database;
    private final DisclosureSettings settings;
    private final Clock clock;

    EntryAttempts(DSLContext database, DisclosureSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts a try; answers until when this way is locked, if it is. */
    Optional<OffsetDateTime> begin(String number, String address) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        database.deleteFrom(ATTEMPT)
                .where(DSL.coalesce(ATTEMPT.LOCKED_UNTIL, ATTEMPT.SINCE.plus(DayToSecond.valueOf(settings.locked())))
                        .le(now))
                .execute();
        return count(ofNumber(number, address), settings.failures(), now)
                .or(() -> count(ofAddress(address), settings.addressFailures(), now));
    }

    /** A success wipes the failures of that number; those of the address stay, lest a code of one's own buys more tries. */
    void forget(String number, String address) {
        database.deleteFrom(ATTEMPT)
                .where(ATTEMPT.KEY.eq(ofNumber(number, address)))
                .execute();
        database.update(ATTEMPT)
                .set(ATTEMPT.FAILURES, ATTEMPT.FAILURES.minus(1))
                .where(ATTEMPT.KEY.eq(ofAddress(address)))
                .and(ATTEMPT.FAILURES.gt(0))
                .execute();
    }

    private Optional<OffsetDateTime> count(String key, int most, OffsetDateTime now) {
        var row = database.insertInto(ATTEMPT)
                .set(ATTEMPT.KEY, key)
                .set(ATTEMPT.FAILURES, 1)
                .set(ATTEMPT.SINCE, now)
                .onConflict(ATTEMPT.KEY)
                .doUpdate()
                .set(
                        ATTEMPT.FAILURES,
                        DSL.when(ATTEMPT.LOCKED_UNTIL.isNotNull(), ATTEMPT.FAILURES)
                                .otherwise(ATTEMPT.FAILURES.plus(1)))
                .returning()
                .fetchSingle();
        if (row.getLockedUntil() == null && row.getFailures() > most) {
            OffsetDateTime until = now.plus(settings.locked());
            database.update(ATTEMPT)
                    .set(ATTEMPT.LOCKED_UNTIL, until)
                    .where(ATTEMPT.KEY.eq(key))
                    .execute();
            return Optional.of(until);
        }
        return Optional.ofNullable(row.getLockedUntil());
    }

    private static String ofNumber(String number, String address) {
        return Sha256.of("number " + number + " " + address);
    }

    private static String ofAddress(String address) {
        return Sha256.of("address " + address);
    }
}
