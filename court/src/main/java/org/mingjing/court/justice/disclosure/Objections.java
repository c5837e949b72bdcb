package org.mingjing.court.justice.disclosure;

import static org.mingjing.court.justice.disclosure.tables.Tables.OBJECTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.disclosure.tables.tables.records.ObjectionRecord;
import org.mingjing.court.justice.limits.ClockId;
import org.mingjing.court.justice.limits.FactId;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.disclosure.DisclosedMatter;
import org.springframework.stereotype.Repository;

/** 审限异议簿 Called inside CourtBoundary. */
@Repository
public class Objections {

    private static final Condition OPEN = OBJECTION.STATE.ne(ObjectionState.CLOSED.word());

    private final DSLContext database;

    Objections(DSLContext database) {
        this.database = database;
    }

    public Optional<Objection> find(ObjectionId id) {
        return fetch(OBJECTION.ID.eq(id.value()), List.of(), 1).stream().findFirst();
    }

    /** With its row held, so that two who act at once come one after the other. */
    Optional<Objection> findToChange(ObjectionId id) {
        database.selectOne()
                .from(OBJECTION)
                .where(OBJECTION.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(id);
    }

    /** All of a case, the newest first. */
    public List<Objection> of(CaseId id) {
        return fetch(
                OBJECTION.CASE_ID.eq(id.value()),
                List.of(OBJECTION.FILED_ON.desc(), OBJECTION.ID.desc()),
                Integer.MAX_VALUE);
    }

    /** Of a court: what is open, first due first; or what is closed, newest first. */
    public List<Objection> in(CourtId court, boolean open, int most) {
        return fetch(
                OBJECTION.COURT.eq(court.value()).and(open ? OPEN : OPEN.not()),
                open
                        ? List.of(OBJECTION.DUE_ON, OBJECTION.ID)
                        : List.of(OBJECTION.ANSWERED_ON.desc(), OBJECTION.ID.desc()),
                most);
    }

    public int count(CourtId court, boolean open) {
        return database.fetchCount(OBJECTION, OBJECTION.COURT.eq(court.value()).and(open ? OPEN : OPEN.not()));
    }

    void insert(Objection one) {
        ObjectionRecord row = standing(one);
        row.setId(one.id().value());
        row.setCourt(one.court().value());
        row.setCaseId(one.caseId().value());
        row.setParty((short) one.party());
        row.setPartyName(one.partyName());
        row.setClock(one.clock().value());
        row.setFact(one.fact().value());
        row.setMatter(one.matter().name());
        row.setReasons(one.reasons());
        row.setFiledOn(one.filedOn());
        row.setDays((short) one.days());
        row.setDueOn(one.dueOn());
        database.insertInto(OBJECTION).set(row).execute();
    }

    void update(Objection one) {
        database.update(OBJECTION)
                .set(standing(one))
                .set(OBJECTION.REVISION, OBJECTION.REVISION.plus(1))
                .where(OBJECTION.ID.eq(one.id().value()))
                .execute();
    }

    private List<Objection> fetch(Condition which, List<? extends OrderField<?>> order, int most) {
        return database.selectFrom(OBJECTION)
                .where(which)
                .orderBy(order)
                .limit(most)
                .fetch(Objections::read);
    }

    /** What may change. */
    private static ObjectionRecord standing(Objection one) {
        ObjectionRecord row = new ObjectionRecord();
        row.setState(one.state().word());
        row.setUpheld(one.upheld());
        Said statement = one.statement();
        row.setStatement(words(statement));
        row.setStatedBy(by(statement));
        row.setStatedOn(on(statement));
        Said answer = one.answer();
        row.setAnswer(words(answer));
        row.setAnsweredBy(by(answer));
        row.setAnsweredOn(on(answer));
        Said done = one.done();
        row.setDone(words(done));
        row.setDoneBy(by(done));
        row.setDoneOn(on(done));
        return row;
    }

    private static Objection read(ObjectionRecord row) {
        return new Objection(
                new ObjectionId(row.getId()),
                new CourtId(row.getCourt()),
                new CaseId(row.getCaseId()),
                row.getParty(),
                row.getPartyName(),
                new ClockId(row.getClock()),
                new FactId(row.getFact()),
                DisclosedMatter.valueOf(row.getMatter()),
                row.getReasons(),
                row.getFiledOn(),
                row.getDays(),
                row.getDueOn(),
                ObjectionState.of(row.getState()),
                said(row.getStatement(), row.getStatedBy(), row.getStatedOn()),
                row.getUpheld(),
                said(row.getAnswer(), row.getAnsweredBy(), row.getAnsweredOn()),
                said(row.getDone(), row.getDoneBy(), row.getDoneOn()),
                row.getRevision());
    }

    static @Nullable Said said(@Nullable String words, @Nullable UUID by, @Nullable LocalDate on) {
        return words == null || by == null || on == null ? null : new Said(words, new PersonId(by), on);
    }

    static @Nullable String words(@Nullable Said said) {
        return said == null ? null : said.words();
    }

    static @Nullable UUID by(@Nullable Said said) {
        return said == null ? null : said.by().value();
    }

    static @Nullable LocalDate on(@Nullable Said said) {
        return said == null ? null : said.on();
    }
}
