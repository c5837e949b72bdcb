package org.mingjing.court.foundation.audit;

import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.database.Sql;
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

    Commands(CourtBoundary boundary, DSLContext database, AuditRecord record) {
        this.boundary = boundary;
        this.database = database;
        this.record = record;
    }

    /**
     * Performs it, or answers what was answered before.
     *
     * @param useCase decides and writes; its granted result is a short text (an id) that is answered again to a repetition
     * @return the decision; a key already used for another question is refused
     */
    public Decision<String> perform(Command command, Supplier<Decision<String>> useCase) {
        CourtScope scope = CourtScope.of(command.court());
        String digest = Sha256.of(command.toString());
        Answer answer = boundary.attempt(scope, () -> once(command, digest, useCase), Answer::refused);
        if (answer.fresh() && answer.refused()) {
            boundary.write(scope, () -> recorded(command, digest, answer));
        }
        return answer.decision();
    }

    private Answer once(Command command, String digest, Supplier<Decision<String>> useCase) {
        Decision<String> kept = kept(command.origin().clientKey(), digest);
        if (kept != null) {
            return new Answer(kept, false);
        }
        Answer answer = new Answer(useCase.get(), true);
        return answer.refused() ? answer : recorded(command, digest, answer);
    }

    private Answer recorded(Command command, String digest, Answer answer) {
        record.commanded(command, digest, answer.decision());
        return answer;
    }

    /** What was answered under the key; null while nothing was. */
    private @Nullable Decision<String> kept(UUID key, String digest) {
        return database.connectionResult(known -> Sql.first(
                known,
                "select digest, result from audit.effect_of(?)",
                row -> row.getString(1).equals(digest)
                        ? Decision.granted(row.getString(2))
                        : Decision.refused("command.keyUsed", ONE_KEY_ONE_EFFECT),
                key));
    }

    /** @param fresh decided now, and not answered again */
    private record Answer(Decision<String> decision, boolean fresh) {
        boolean refused() {
            return decision instanceof Decision.Refused<String>;
        }
    }
}
