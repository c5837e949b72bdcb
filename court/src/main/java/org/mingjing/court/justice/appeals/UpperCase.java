package org.mingjing.court.justice.appeals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.numbering.Numbering;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.FileCase;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.NewClock;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.law.appeal.SecondInstance;
import org.mingjing.law.cause.CauseEdition;
import org.mingjing.law.cause.StatedCause;
import org.mingjing.law.procedure.Procedure;
import org.springframework.stereotype.Component;

/** 二审立案 The case of the upper court, with its own number, the parties in their new places and its own clock. */
@Component
class UpperCase {

    private final Numbering numbering;
    private final FileCase cases;
    private final CaseDetails details;
    private final ClockBook clocks;
    private final CourtBoundary boundary;

    UpperCase(Numbering numbering, FileCase cases, CaseDetails details, ClockBook clocks, CourtBoundary boundary) {
        this.numbering = numbering;
        this.cases = cases;
        this.details = details;
        this.clocks = clocks;
        this.boundary = boundary;
    }

    Filed file(Appeal appeal, CaseCard first, LocalDate on, PersonId by) {
        CaseId id = new CaseId(UUID.randomUUID());
        SecondInstance kind = SecondInstance.of(first.category(), appeal.ruling());
        String word = kind.typeWord();
        CaseNumber number = CaseNumber.of(
                on.getYear(),
                CourtCode.of(appeal.upperCourt().value()),
                word,
                numbering.next(appeal.upperCourt(), word, on.getYear()));
        List<NewParty> parties = boundary.read(CourtScope.of(first.court()), () -> details.parties(first.id()));
        cases.file(new NewCase(
                id,
                appeal.upperCourt(),
                number,
                first.category(),
                Procedure.SECOND_INSTANCE,
                cause(first),
                first.title(),
                null,
                CaseStatus.FILED,
                on,
                null,
                null,
                null,
                null,
                first.sealed(),
                first.custody(),
                null,
                null,
                places(appeal, parties),
                List.of(),
                List.of(
                        new NewEvent("cases.event.filed", on, List.of(), by),
                        new NewEvent("appeals.event.from", on, List.of(appeal.caseNumber()), by))));
        clocks.openAll(List.of(new NewClock(
                id,
                appeal.upperCourt(),
                null,
                kind.limit(),
                on,
                first.custody(),
                List.of(),
                null,
                true,
                List.of(),
                by)));
        return new Filed(id, number.toString());
    }

    static @Nullable StatedCause cause(CaseCard first) {
        CauseEdition edition = first.causeEdition();
        String cause = first.cause();
        return edition == null || cause == null ? null : new StatedCause.Written(edition, cause);
    }

    /** 民诉解释 315: whoever appealed is an appellant, the other side the appellee; third parties and the prosecution keep their places. */
    private static List<NewParty> places(Appeal appeal, List<NewParty> parties) {
        List<NewParty> placed = new ArrayList<>();
        parties.forEach(one -> placed.add(new NewParty(role(appeal, one), one.kind(), one.name())));
        return placed;
    }

    private static PartyRole role(Appeal appeal, NewParty party) {
        if (appeal.appellants().contains(party.name())) {
            return PartyRole.APPELLANT;
        }
        return switch (party.role()) {
            case PROSECUTION, THIRD_PARTY, ACCUSED -> party.role();
            default -> PartyRole.APPELLEE;
        };
    }

    /** 已立二审案件 */
    record Filed(CaseId id, String number) {}
}
