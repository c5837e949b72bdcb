package org.mingjing.court.justice.hearings;

import static org.mingjing.court.justice.hearings.tables.Tables.APPROVAL;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.circulation.RequestKind.Agreed;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.numbering.Numbering;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.hearings.tables.tables.records.ApprovalRecord;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 延期批准簿 One approval for one hearing, numbered by year. Called inside CourtBoundary. */
@Repository
public class AdjournmentApprovals {

    private static final String SERIES = "adjournment-approval";

    private final DSLContext database;
    private final Numbering numbering;

    AdjournmentApprovals(DSLContext database, Numbering numbering) {
        this.database = database;
        this.numbering = numbering;
    }

    public Optional<AdjournmentApproval> of(HearingId hearing) {
        return database.selectFrom(APPROVAL)
                .where(APPROVAL.SESSION.eq(hearing.value()))
                .fetchOptional(AdjournmentApprovals::read);
    }

    AdjournmentApproval add(Hearing hearing, Agreed agreed, String reason, LocalDate on) {
        AdjournmentApproval approval = new AdjournmentApproval(
                UUID.randomUUID(),
                hearing.id(),
                hearing.court(),
                on.getYear(),
                numbering.next(hearing.court(), SERIES, on.getYear()),
                agreed.slip(),
                reason,
                on,
                agreed.lastHolder(),
                agreed.lastSigner());
        database.insertInto(APPROVAL)
                .set(new ApprovalRecord(
                        approval.id(),
                        approval.hearing().value(),
                        approval.court().value(),
                        approval.year(),
                        approval.number(),
                        approval.slip().value(),
                        approval.reason(),
                        approval.agreedOn(),
                        approval.holder().value(),
                        approval.signer().value()))
                .execute();
        return approval;
    }

    private static AdjournmentApproval read(ApprovalRecord row) {
        return new AdjournmentApproval(
                row.getId(),
                new HearingId(row.getSession()),
                new CourtId(row.getCourt()),
                row.getYear(),
                row.getNumber(),
                new SlipId(row.getSlip()),
                row.getReason(),
                row.getAgreedOn(),
                new PersonId(row.getHolder()),
                new PersonId(row.getSigner()));
    }
}
