package org.mingjing.court.justice.serving;

import static org.mingjing.court.justice.serving.tables.Tables.PROOF;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.law.serving.ServiceEvidence;
import org.springframework.stereotype.Repository;

/** 送达凭证簿 Only ever added to. Called inside CourtBoundary. */
@Repository
public class ServiceProofs {

    private final DSLContext database;
    private final Clock clock;

    ServiceProofs(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All of a case, in the order in which they came. */
    public List<ServiceProof> of(CaseId id) {
        return database.selectFrom(PROOF)
                .where(PROOF.CASE_ID.eq(id.value()))
                .orderBy(PROOF.RECORDED_AT, PROOF.ID)
                .fetch(row -> new ServiceProof(
                        new ErrandId(row.getErrand()),
                        row.getNo(),
                        ServiceEvidence.valueOf(row.getEvidence()),
                        new DocumentId(row.getDocument()),
                        new PersonId(row.getRecordedBy()),
                        row.getRecordedAt()));
    }

    /** False when it was named for this attempt before. */
    boolean add(AttachProof command) {
        return database.insertInto(PROOF)
                        .set(PROOF.ID, UUID.randomUUID())
                        .set(PROOF.ERRAND, command.errand().value())
                        .set(PROOF.NO, command.attempt())
                        .set(PROOF.COURT, command.court().value())
                        .set(PROOF.CASE_ID, command.caseId().value())
                        .set(PROOF.EVIDENCE, command.evidence().name())
                        .set(PROOF.DOCUMENT, command.document().value())
                        .set(PROOF.RECORDED_AT, OffsetDateTime.now(clock))
                        .set(PROOF.RECORDED_BY, command.origin().who().id().value())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
