package org.mingjing.court.foundation.circulation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 授权代理 Somebody lets another sign for him.
 *
 * @param kinds kinds of request; empty: all
 * @param most up to this amount in fen; null: no bound
 * @param until the last day
 * @param whileSitting 开庭代理: only on the days on which he sits
 */
@Term("授权代理")
public record AppointDeputy(
        Origin origin,
        PersonId deputy,
        Set<String> kinds,
        @Nullable Long most,
        LocalDate since,
        LocalDate until,
        boolean whileSitting)
        implements Command {

    public AppointDeputy {
        kinds = Set.copyOf(kinds);
    }

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("person", deputy.value().toString());
    }
}
