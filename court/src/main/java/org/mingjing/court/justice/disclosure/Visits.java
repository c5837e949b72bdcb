package org.mingjing.court.justice.disclosure;

import static org.mingjing.court.justice.disclosure.tables.Tables.VISIT;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.mingjing.kernel.Sha256;
import org.springframework.stereotype.Component;

/**
 * 查询会话 A party's browser, for a short while. The key in its cookie is drawn anew at every entrance, is never taken from the
 * browser, and is kept only as its digest; it opens nothing of the staff's.
 */
@Component
class Visits {

    private final DSLContext database;
    private final DisclosureSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Visits(DSLContext database, DisclosureSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** The key that goes into the cookie. */
    String begin(UUID code) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        database.deleteFrom(VISIT)
                .where(VISIT.BEGUN_AT.le(now.minus(settings.visit())))
                .or(VISIT.SEEN_AT.le(now.minus(settings.idle())))
                .execute();
        byte[] key = new byte[32];
        random.nextBytes(key);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(key);
        database.insertInto(VISIT)
                .set(VISIT.TOKEN_HASH, Sha256.of(token))
                .set(VISIT.CODE, code)
                .set(VISIT.BEGUN_AT, now)
                .set(VISIT.SEEN_AT, now)
                .execute();
        return token;
    }

    /** The code that this visit entered with, the visit marked as used now; empty when it has ended. */
    Optional<UUID> use(String token) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return database.update(VISIT)
                .set(VISIT.SEEN_AT, now)
                .where(VISIT.TOKEN_HASH.eq(Sha256.of(token)))
                .and(VISIT.BEGUN_AT.gt(now.minus(settings.visit())))
                .and(VISIT.SEEN_AT.gt(now.minus(settings.idle())))
                .returning(VISIT.CODE)
                .fetchOptional(VISIT.CODE);
    }

    void end(String token) {
        database.deleteFrom(VISIT).where(VISIT.TOKEN_HASH.eq(Sha256.of(token))).execute();
    }
}
