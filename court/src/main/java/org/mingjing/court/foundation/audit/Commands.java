package org.mingjing.court.foundation.audit;

import static org.mingjing.court.foundation.audit.tables.Tables.COMMAND_EFFECT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Sha256;
import org.springframework.stereotype.Component;

/**
 * 受理窗口 The one door for commands: one transaction, inside the court's boundary, recorded whatever the answer, and
 * with one effect however often the same key comes.
 */
@Component
public class Commands {

    private static final Citation ONE_KEY_ONE_EFFECT = Citation.of("docs/adr/0004", "client key");

    private final CourtBoundary boundary;
    private final DSLContext database;
    private final AuditRecord record;
    private final Clock clock;

    Commands(CourtBoundary boundary, DSLContext database, AuditRecord record, Clock clock) {
        this.boundary = boundary;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Performs it, or answers what was answered before.
     *
     * @param useCase decides and writes; its granted result is a short text (an id) that is answered again to a repetition
     * @return the decision; a key already used for another question is refused
     */
    public Decision<String> perform(Command command, Supplier<Decision<String>> useCase) {
        return boundary.write(CourtScope.of(command.court()), () -> once(command, useCase));
    }

    private Decision<String> once(Command command, Supplier<Decision<String>> useCase) {
        var key = command.origin().clientKey();
        String digest = Sha256.of(command.toString());
        database.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", key.toString());
        var earlier = database.select(COMMAND_EFFECT.DIGEST, COMMAND_EFFECT.RESULT)
                .from(COMMAND_EFFECT)
                .where(COMMAND_EFFECT.CLIENT_KEY.eq(key))
                .fetchOne();
        if (earlier != null) {
            return earlier.value1().equals(digest)
                    ? Decision.granted(earlier.value2())
                    : Decision.refused("command.keyUsed", ONE_KEY_ONE_EFFECT);
        }
        database.execute("savepoint before_the_use_case");
        Decision<String> decision = useCase.get();
        if (decision instanceof Decision.Refused<String>) {
            database.execute("rollback to savepoint before_the_use_case"); // a refusal has no effect, but is recorded
        }
        if (decision instanceof Decision.Granted<String>(String result)) {
            database.insertInto(COMMAND_EFFECT)
                    .set(COMMAND_EFFECT.CLIENT_KEY, key)
                    .set(COMMAND_EFFECT.ACTOR, command.origin().who().id().value())
                    .set(COMMAND_EFFECT.ACTION, command.getClass().getSimpleName())
                    .set(COMMAND_EFFECT.DIGEST, digest)
                    .set(COMMAND_EFFECT.RESULT, result)
                    .set(COMMAND_EFFECT.AT, OffsetDateTime.now(clock))
                    .execute();
        }
        record.commanded(command, decision);
        return decision;
    }
}
