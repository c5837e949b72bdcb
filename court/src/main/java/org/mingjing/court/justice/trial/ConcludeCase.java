package org.mingjing.court.justice.trial;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.trial.ConclusionManner;
import org.mingjing.law.trial.EndService;

/**
 * 结案 Pronounced, or served on all: the law says on which day it has ended.
 *
 * @param revision the revision of the case that the person saw
 * @param pronouncedOn 宣判、宣告之日; null: it was only served
 * @param heardOn 庭审结束之日, told by the judge where no hearing is on record; null: not told
 * @param inCourt 当庭宣判; else 定期宣判
 * @param services what reached the parties, and how
 */
@Term("结案")
public record ConcludeCase(
        Origin origin,
        CourtId court,
        CaseId caseId,
        int revision,
        ConclusionManner manner,
        @Nullable LocalDate pronouncedOn,
        @Nullable LocalDate heardOn,
        boolean inCourt,
        List<EndService> services)
        implements Command {

    public ConcludeCase {
        services = List.copyOf(services);
    }

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}
