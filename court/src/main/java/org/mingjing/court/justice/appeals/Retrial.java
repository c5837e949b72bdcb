package org.mingjing.court.justice.appeals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.numbering.Numbering;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.FileCase;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.NewClock;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.law.appeal.SecondInstance;
import org.mingjing.law.procedure.Procedure;
import org.springframework.stereotype.Component;

/** 发回重审立案 What was sent back is a new case of the first court, in ordinary procedure; who judged it before is excluded. */
@Component
class Retrial {

    private static final Set<CaseRelation> JUDGED =
            EnumSet.of(CaseRelation.HANDLING_JUDGE, CaseRelation.PRESIDING_JUDGE, CaseRelation.PANEL_MEMBER);

    private final Numbering numbering;
    private final FileCase cases;
    private final CaseDetails details;
    private final ClockBook clocks;
    private final Retrials retrials;

    Retrial(Numbering numbering, FileCase cases, CaseDetails details, ClockBook clocks, Retrials retrials) {
        this.numbering = numbering;
        this.cases = cases;
        this.details = details;
        this.clocks = clocks;
        this.retrials = retrials;
    }

    CaseId file(Appeal appeal, CaseCard original, LocalDate on, PersonId by) {
        CaseId id = new CaseId(UUID.randomUUID());
        SecondInstance kind = SecondInstance.again(original.category());
        Set<PersonId> excluded = details.members(original.id()).stream()
                .filter(one -> JUDGED.contains(one.relation()))
                .map(CaseDetails.Member::person)
                .collect(Collectors.toSet());
        retrials.record(id, original.court(), original.id(), excluded);
        cases.file(new NewCase(
                id,
                original.court(),
                CaseNumber.of(
                        on.getYear(),
                        CourtCode.of(original.court().value()),
                        kind.typeWord(),
                        numbering.next(original.court(), kind.typeWord(), on.getYear())),
                original.category(),
                Procedure.ORDINARY,
                UpperCase.cause(original),
                original.title(),
                null,
                CaseStatus.FILED,
                on,
                null,
                null,
                original.division(),
                null,
                original.sealed(),
                original.custody(),
                null,
                null,
                details.parties(original.id()),
                List.of(),
                List.of(
                        new NewEvent("cases.event.filed", on, List.of(), by),
                        new NewEvent("appeals.event.again", on, List.of(appeal.caseNumber()), by))));
        clocks.openAll(List.of(new NewClock(
                id,
                original.court(),
                original.division(),
                kind.limit(),
                on,
                original.custody(),
                List.of(),
                null,
                true,
                List.of(),
                by)));
        return id;
    }
}
