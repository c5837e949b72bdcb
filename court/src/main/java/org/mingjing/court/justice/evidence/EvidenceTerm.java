package org.mingjing.court.justice.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.evidence.EvidencePeriod;
import org.mingjing.law.evidence.EvidencePeriod.Extension;
import org.mingjing.law.evidence.PeriodWay;
import org.mingjing.law.procedure.Procedure;

/**
 * 本案举证期限 One period of a case.
 *
 * @param party whom it binds; empty: all
 * @param procedure as it was when the period was set
 * @param from when the notice was received
 */
@Term("本案举证期限")
public record EvidenceTerm(
        EvidenceTermId id,
        CourtId court,
        CaseId caseId,
        String party,
        PeriodWay way,
        Procedure procedure,
        LocalDate from,
        int days,
        String reason,
        List<Extension> extensions,
        @Nullable LocalDate exchangeOn,
        int revision) {

    public EvidenceTerm {
        extensions = List.copyOf(extensions);
    }

    public EvidencePeriod period(WorkingCalendar calendar) {
        return EvidencePeriod.of(procedure, way, from, days, extensions, exchangeOn, calendar);
    }

    boolean binds(String whom) {
        return party.isEmpty() || party.equals(whom);
    }

    /** Whether it runs on this day and nothing was exchanged yet. */
    boolean runs(LocalDate on, WorkingCalendar calendar) {
        return exchangeOn == null
                && !on.isBefore(from)
                && !on.isAfter(period(calendar).due());
    }

    EvidenceTerm extended(Extension extension) {
        List<Extension> all = new ArrayList<>(extensions);
        all.add(extension);
        return new EvidenceTerm(
                id, court, caseId, party, way, procedure, from, days, reason, all, exchangeOn, revision);
    }

    EvidenceTerm exchanged(LocalDate on) {
        return new EvidenceTerm(id, court, caseId, party, way, procedure, from, days, reason, extensions, on, revision);
    }
}
