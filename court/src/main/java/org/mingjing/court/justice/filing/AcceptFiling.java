package org.mingjing.court.justice.filing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.triage.Formation;
import org.mingjing.law.triage.TriageFact;

/**
 * 登记立案 The complaint becomes a case with a number, heard in the way that was decided.
 *
 * @param told 分流事实 as read off the complaint and corrected by the officer; what is not in it is not known
 * @param reason of the decision on procedure and formation; due where it departs from what the law proposes
 * @param team 速裁团队 to which the case is sent; null: to none
 * @param undecided 先行立案: filed although it lacks something, since its time is over (登记立案规定 8)
 */
@Term("登记立案")
public record AcceptFiling(
        Origin origin,
        CourtId court,
        FilingId id,
        int revision,
        Procedure procedure,
        Formation formation,
        Map<TriageFact, Boolean> told,
        String reason,
        @Nullable TeamId team,
        boolean undecided)
        implements Command {

    /** Sent to no team. */
    public AcceptFiling(
            Origin origin,
            CourtId court,
            FilingId id,
            int revision,
            Procedure procedure,
            Formation formation,
            Map<TriageFact, Boolean> told,
            String reason,
            boolean undecided) {
        this(origin, court, id, revision, procedure, formation, told, reason, null, undecided);
    }

    public AcceptFiling {
        Map<TriageFact, Boolean> inOrder =
                new EnumMap<>(TriageFact.class); // so that the same command always reads the same
        inOrder.putAll(told);
        told = Collections.unmodifiableMap(inOrder);
        reason = reason.strip();
    }

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
