package org.mingjing.court.justice.trial;

import static org.mingjing.court.justice.trial.tables.Tables.RECUSAL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.trial.tables.tables.records.RecusalRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.panel.RecusalDecider;
import org.mingjing.law.panel.RecusalGround;
import org.mingjing.law.panel.RecusalTarget;
import org.springframework.stereotype.Component;

/** 回避申请簿 Called inside CourtBoundary. */
@Component
public class Recusals {

    private final DSLContext database;
    private final Clock clock;

    Recusals(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Newest first. */
    public List<RecusalRequest> of(CaseId id) {
        return read(RECUSAL.CASE_ID.eq(id.value()));
    }

    public Optional<RecusalRequest> find(UUID id) {
        return read(RECUSAL.ID.eq(id)).stream().findFirst();
    }

    Optional<RecusalRequest> findToChange(UUID id) {
        database.select(RECUSAL.ID)
                .from(RECUSAL)
                .where(RECUSAL.ID.eq(id))
                .forUpdate()
                .execute();
        return find(id);
    }

    Set<AssessorId> assessorsRecused(CaseId id) {
        return database.select(RECUSAL.ASSESSOR)
                .from(RECUSAL)
                .where(RECUSAL.CASE_ID.eq(id.value()))
                .and(RECUSAL.ASSESSOR.isNotNull())
                .and(RECUSAL.STATE.eq(RecusalState.GRANTED.word()))
                .fetchSet(row -> new AssessorId(row.value1()));
    }

    void insert(RecusalRequest one) {
        RecusalRecord row = new RecusalRecord();
        AssessorId assessor = one.assessor();
        PersonId person = one.person();
        row.setId(one.id());
        row.setCourt(one.court().value());
        row.setCaseId(one.caseId().value());
        row.setPerson(person == null ? null : person.value());
        row.setAssessor(assessor == null ? null : assessor.value());
        row.setTarget(one.target().name());
        row.setDecider(one.decider().name());
        row.setAskedBy(one.askedBy());
        row.setGround(one.ground().name());
        row.setReasons(one.reasons());
        row.setAskedOn(one.askedOn());
        row.setRecordedBy(one.recordedBy().value());
        row.setState(one.state().word());
        row.setDecideBy(one.decideBy());
        row.setDecision("");
        row.setReview("");
        row.setRevision(0);
        database.insertInto(RECUSAL).set(row).execute();
    }

    void decide(UUID id, RecusalState state, LocalDate on, PersonId by, String reasons) {
        database.update(RECUSAL)
                .set(RECUSAL.STATE, state.word())
                .set(RECUSAL.DECIDED_ON, on)
                .set(RECUSAL.DECIDED_BY, by.value())
                .set(RECUSAL.DECISION, reasons)
                .set(RECUSAL.REVISION, RECUSAL.REVISION.plus(1))
                .where(RECUSAL.ID.eq(id))
                .execute();
    }

    void askReview(UUID id, LocalDate on, @Nullable LocalDate reviewBy) {
        database.update(RECUSAL)
                .set(RECUSAL.STATE, RecusalState.REVIEW.word())
                .set(RECUSAL.REVIEW_ON, on)
                .set(RECUSAL.REVIEW_BY, reviewBy)
                .set(RECUSAL.REVISION, RECUSAL.REVISION.plus(1))
                .where(RECUSAL.ID.eq(id))
                .execute();
    }

    void review(UUID id, RecusalState state, LocalDate on, PersonId by, String reasons) {
        database.update(RECUSAL)
                .set(RECUSAL.STATE, state.word())
                .set(RECUSAL.REVIEWED_ON, on)
                .set(RECUSAL.REVIEWED_BY, by.value())
                .set(RECUSAL.REVIEW, reasons)
                .set(RECUSAL.REVISION, RECUSAL.REVISION.plus(1))
                .where(RECUSAL.ID.eq(id))
                .execute();
    }

    private List<RecusalRequest> read(Condition which) {
        return database.selectFrom(RECUSAL)
                .where(which)
                .orderBy(RECUSAL.ASKED_ON.desc(), RECUSAL.ID)
                .fetch(row -> new RecusalRequest(
                        row.getId(),
                        new CourtId(row.getCourt()),
                        new CaseId(row.getCaseId()),
                        row.getPerson() == null ? null : new PersonId(row.getPerson()),
                        row.getAssessor() == null ? null : new AssessorId(row.getAssessor()),
                        RecusalTarget.valueOf(row.getTarget()),
                        RecusalDecider.valueOf(row.getDecider()),
                        row.getAskedBy(),
                        RecusalGround.valueOf(row.getGround()),
                        row.getReasons(),
                        row.getAskedOn(),
                        new PersonId(row.getRecordedBy()),
                        RecusalState.of(row.getState()),
                        row.getDecideBy(),
                        row.getDecidedOn(),
                        row.getDecidedBy() == null ? null : new PersonId(row.getDecidedBy()),
                        row.getDecision(),
                        row.getReviewOn(),
                        row.getReviewBy(),
                        row.getReviewedOn(),
                        row.getReview(),
                        row.getRevision()));
    }
}
