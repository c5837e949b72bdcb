package org.mingjing.court.justice.oversight;

import static org.mingjing.court.justice.oversight.tables.Tables.ACT;
import static org.mingjing.court.justice.oversight.tables.Tables.ANSWER;
import static org.mingjing.court.justice.oversight.tables.Tables.LIFTING;
import static org.mingjing.court.justice.oversight.tables.Tables.MARK;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.law.oversight.SupervisoryAct;
import org.mingjing.law.triage.FourCategories;
import org.springframework.stereotype.Repository;

/** 监督簿 Marks and acts, never changed. Called inside CourtBoundary. */
@Repository
public class OversightBook {

    private final DSLContext database;
    private final Clock clock;

    OversightBook(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All that were ever set on the case, newest first. */
    public List<SupervisionMark> marks(CaseId id) {
        return marks(MARK.CASE_ID.eq(id.value()), Integer.MAX_VALUE);
    }

    /** Those that stand on cases in sight of this transaction, newest first. */
    public List<SupervisionMark> standing(int most) {
        return marks(LIFTING.MARK.isNull(), most);
    }

    /** All acts on the case, newest first. */
    public List<Supervision> acts(CaseId id) {
        return acts(ACT.CASE_ID.eq(id.value()));
    }

    /** What waits for its answer, of cases in sight of this transaction. */
    public List<Supervision> open() {
        return acts(ANSWER.ACT.isNull().and(ACT.DUE_ON.isNotNull()));
    }

    /** Two who act on the same case at once come one after the other. */
    void hold(CaseId id) {
        database.execute("select pg_advisory_xact_lock(hashtextextended(?, 63))", id.toString());
    }

    void mark(
            CaseCard card,
            FourCategories category,
            MarkSource source,
            String ground,
            LocalDate on,
            @Nullable PersonId by) {
        database.insertInto(MARK)
                .set(MARK.ID, UUID.randomUUID())
                .set(MARK.COURT, card.court().value())
                .set(MARK.CASE_ID, card.id().value())
                .set(MARK.CATEGORY, category.name())
                .set(MARK.SOURCE, source.word())
                .set(MARK.GROUND, ground)
                .set(MARK.OCCURRED_ON, on)
                .set(MARK.RECORDED_AT, OffsetDateTime.now(clock))
                .set(MARK.RECORDED_BY, by == null ? null : by.value())
                .execute();
    }

    void lift(CaseCard card, UUID mark, String reason, LocalDate on, PersonId by) {
        database.insertInto(LIFTING)
                .set(LIFTING.MARK, mark)
                .set(LIFTING.COURT, card.court().value())
                .set(LIFTING.REASON, reason)
                .set(LIFTING.OCCURRED_ON, on)
                .set(LIFTING.RECORDED_AT, OffsetDateTime.now(clock))
                .set(LIFTING.RECORDED_BY, by.value())
                .execute();
    }

    void act(UUID id, CaseCard card, SuperviseCase command, @Nullable LocalDate dueOn) {
        database.insertInto(ACT)
                .set(ACT.ID, id)
                .set(ACT.COURT, card.court().value())
                .set(ACT.CASE_ID, card.id().value())
                .set(ACT.NO, (short)
                        (database.fetchCount(ACT, ACT.CASE_ID.eq(card.id().value())) + 1))
                .set(ACT.KIND, command.act().name())
                .set(ACT.GROUND, command.ground())
                .set(ACT.DUE_ON, dueOn)
                .set(ACT.OCCURRED_ON, command.origin().occurredOn())
                .set(ACT.RECORDED_AT, OffsetDateTime.now(clock))
                .set(ACT.RECORDED_BY, command.origin().who().id().value())
                .execute();
    }

    void answer(CaseCard card, AnswerSupervision command) {
        database.insertInto(ANSWER)
                .set(ANSWER.ACT, command.act())
                .set(ANSWER.COURT, card.court().value())
                .set(ANSWER.WORDS, command.words())
                .set(ANSWER.OCCURRED_ON, command.origin().occurredOn())
                .set(ANSWER.RECORDED_AT, OffsetDateTime.now(clock))
                .set(ANSWER.RECORDED_BY, command.origin().who().id().value())
                .execute();
    }

    private List<SupervisionMark> marks(Condition which, int most) {
        return database.select(MARK.fields())
                .select(LIFTING.fields())
                .from(MARK)
                .leftJoin(LIFTING)
                .on(LIFTING.MARK.eq(MARK.ID))
                .where(which)
                .orderBy(MARK.OCCURRED_ON.desc(), MARK.ID)
                .limit(most)
                .fetch(OversightBook::mark);
    }

    private static SupervisionMark mark(Record row) {
        UUID by = row.get(MARK.RECORDED_BY);
        return new SupervisionMark(
                row.get(MARK.ID),
                new CaseId(row.get(MARK.CASE_ID)),
                FourCategories.valueOf(row.get(MARK.CATEGORY)),
                MarkSource.of(row.get(MARK.SOURCE)),
                row.get(MARK.GROUND),
                row.get(MARK.OCCURRED_ON),
                row.get(MARK.RECORDED_AT),
                by == null ? null : new PersonId(by),
                row.get(LIFTING.MARK) == null
                        ? null
                        : new SupervisionMark.Lifted(
                                row.get(LIFTING.REASON),
                                row.get(LIFTING.OCCURRED_ON),
                                new PersonId(row.get(LIFTING.RECORDED_BY))));
    }

    private List<Supervision> acts(Condition which) {
        return database.select(ACT.fields())
                .select(ANSWER.fields())
                .from(ACT)
                .leftJoin(ANSWER)
                .on(ANSWER.ACT.eq(ACT.ID))
                .where(which)
                .orderBy(ACT.CASE_ID, ACT.NO.desc())
                .fetch(OversightBook::act);
    }

    private static Supervision act(Record row) {
        return new Supervision(
                row.get(ACT.ID),
                new CaseId(row.get(ACT.CASE_ID)),
                row.get(ACT.NO),
                SupervisoryAct.valueOf(row.get(ACT.KIND)),
                row.get(ACT.GROUND),
                row.get(ACT.DUE_ON),
                row.get(ACT.OCCURRED_ON),
                row.get(ACT.RECORDED_AT),
                new PersonId(row.get(ACT.RECORDED_BY)),
                row.get(ANSWER.ACT) == null
                        ? null
                        : new Supervision.Answered(
                                row.get(ANSWER.WORDS),
                                row.get(ANSWER.OCCURRED_ON),
                                new PersonId(row.get(ANSWER.RECORDED_BY))));
    }
}
