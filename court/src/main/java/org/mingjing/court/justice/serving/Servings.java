package org.mingjing.court.justice.serving;

import static org.mingjing.court.justice.serving.tables.Tables.ADDRESSEE;
import static org.mingjing.court.justice.serving.tables.Tables.ATTEMPT;
import static org.mingjing.court.justice.serving.tables.Tables.ERRAND;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.serving.tables.tables.records.ErrandRecord;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 送达簿 What is and was to be served. Called inside CourtBoundary. */
@Repository
public class Servings {

    private final DSLContext database;

    Servings(DSLContext database) {
        this.database = database;
    }

    public Optional<Errand> find(ErrandId id) {
        return fetch(ERRAND.ID.eq(id.value()), List.of(), 1).stream().findFirst();
    }

    /** With its row held, so that two who record at once come one after the other. */
    Optional<Errand> findToChange(ErrandId id) {
        database.selectOne()
                .from(ERRAND)
                .where(ERRAND.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(id);
    }

    /** Everything served or to be served in a case, addressee by addressee. */
    public List<Errand> of(CaseId caseId) {
        return fetch(
                ERRAND.CASE_ID.eq(caseId.value()),
                List.of(ERRAND.FROM_ON, ERRAND.DOCUMENT, ERRAND.ID),
                Integer.MAX_VALUE);
    }

    /** In this state, what is due first; what is served, the latest first. */
    public List<Errand> in(Collection<CourtId> courts, ErrandState state, int most) {
        return fetch(
                ERRAND.COURT.in(courts.stream().map(CourtId::value).toList()).and(ERRAND.STATE.eq(state.word())),
                switch (state) {
                    case SERVED -> List.of(ERRAND.EFFECTIVE_ON.desc(), ERRAND.ID.desc());
                    case NOTICE -> List.of(ERRAND.NOTICE_UNTIL, ERRAND.ID);
                    case OWED, UNDERWAY -> List.of(ERRAND.DUE_ON.asc().nullsLast(), ERRAND.ID);
                },
                most);
    }

    public List<Addressee> addressees(CaseId caseId) {
        return database.selectFrom(ADDRESSEE)
                .where(ADDRESSEE.CASE_ID.eq(caseId.value()))
                .orderBy(ADDRESSEE.NO)
                .fetch(ServingRows::addressee);
    }

    void insert(CourtId court, CaseId caseId, Addressee addressee) {
        database.insertInto(ADDRESSEE)
                .set(ServingRows.row(addressee, court, caseId))
                .execute();
    }

    /** @return false when somebody else changed it in between */
    boolean update(CourtId court, CaseId caseId, Addressee addressee) {
        return database.update(ADDRESSEE)
                        .set(ServingRows.row(addressee, court, caseId))
                        .set(ADDRESSEE.REVISION, addressee.revision() + 1)
                        .where(ADDRESSEE.ID.eq(addressee.id().value()))
                        .and(ADDRESSEE.REVISION.eq(addressee.revision()))
                        .execute()
                == 1;
    }

    void insert(Errand errand) {
        database.insertInto(ERRAND).set(ServingRows.row(errand)).execute();
    }

    /** The errand as it stands, and the attempt that brought it there. */
    void write(Errand errand, RecordedAttempt attempt) {
        var row = ServingRows.row(errand, attempt);
        database.insertInto(ATTEMPT)
                .set(row)
                .onConflict(ATTEMPT.ERRAND, ATTEMPT.NO)
                .doUpdate()
                .set(ATTEMPT.OUTCOME, row.getOutcome())
                .set(ATTEMPT.OUTCOME_ON, row.getOutcomeOn())
                .set(ATTEMPT.EVIDENCE, row.getEvidence())
                .execute();
        write(errand);
    }

    void write(Errand errand) {
        database.update(ERRAND)
                .set(ServingRows.standing(errand))
                .set(ERRAND.REVISION, ERRAND.REVISION.plus(1))
                .where(ERRAND.ID.eq(errand.id().value()))
                .execute();
    }

    private List<Errand> fetch(Condition which, List<? extends OrderField<?>> order, int most) {
        List<ErrandRecord> found = database.selectFrom(ERRAND)
                .where(which)
                .orderBy(order)
                .limit(most)
                .fetch();
        UUID[] people =
                found.stream().map(ErrandRecord::getAddressee).distinct().toArray(UUID[]::new);
        Map<UUID, Addressee> addressees = database.selectFrom(ADDRESSEE)
                .where(ADDRESSEE.ID.in(people))
                .fetchMap(ADDRESSEE.ID, ServingRows::addressee);
        Map<UUID, List<RecordedAttempt>> attempts = database.selectFrom(ATTEMPT)
                .where(ATTEMPT.ERRAND.in(found.stream().map(ErrandRecord::getId).toArray(UUID[]::new)))
                .orderBy(ATTEMPT.ERRAND, ATTEMPT.NO)
                .fetchGroups(ATTEMPT.ERRAND, ServingRows::attempt);
        return found.stream()
                .map(row -> ServingRows.errand(
                        row,
                        Objects.requireNonNull(addressees.get(row.getAddressee())),
                        attempts.getOrDefault(row.getId(), List.of())))
                .toList();
    }
}
