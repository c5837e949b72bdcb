package org.mingjing.court.justice.limits;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.limits.ClockEvent;

/**
 * 新审限时钟 A clock to be opened on a case.
 *
 * @param limitId the limit it starts under, e.g. CIV-1-ORD
 * @param startOn 立案、受理、收到之日, itself not counted; null where a ledger does not tell: no due date
 * @param events exclusions, extensions and conversions already known
 * @param endedOn 结案时间, null while it runs
 * @param main whether it is the clock of the trial itself, the one the case shows
 * @param documents 依据文书 of the events, in their order; empty where they are not known
 * @param openedBy who filed the case or did what the clock starts from; null for an import or the system
 */
@Term("新审限时钟")
public record NewClock(
        CaseId caseId,
        CourtId court,
        @Nullable DivisionId division,
        String limitId,
        @Nullable LocalDate startOn,
        boolean custody,
        List<ClockEvent> events,
        @Nullable LocalDate endedOn,
        boolean main,
        List<String> documents,
        @Nullable PersonId openedBy) {
    public NewClock {
        events = List.copyOf(events);
        documents = List.copyOf(documents);
    }

    /** Without the papers behind its events, and opened by nobody in particular. */
    public NewClock(
            CaseId caseId,
            CourtId court,
            @Nullable DivisionId division,
            String limitId,
            @Nullable LocalDate startOn,
            boolean custody,
            List<ClockEvent> events,
            @Nullable LocalDate endedOn,
            boolean main) {
        this(caseId, court, division, limitId, startOn, custody, events, endedOn, main, List.of(), null);
    }

    /** 依据文书 The paper behind one of the events, empty when not known. */
    String document(int event) {
        return event < documents.size() ? documents.get(event) : "";
    }
}
