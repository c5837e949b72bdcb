package org.mingjing.court.office.documents;

import static org.mingjing.court.office.documents.tables.Tables.INCOMING;
import static org.mingjing.court.office.documents.tables.Tables.READER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.tables.tables.records.IncomingRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.documents.DocumentUrgency;
import org.springframework.stereotype.Repository;

/** 收文簿 All incoming documents by their number of the year. Called inside CourtBoundary. */
@Repository
public class IncomingDocuments {

    private final DSLContext database;

    IncomingDocuments(DSLContext database) {
        this.database = database;
    }

    public Optional<Incoming> find(IncomingId id) {
        return database.selectFrom(INCOMING).where(INCOMING.ID.eq(id.value())).fetchOptional(IncomingDocuments::of);
    }

    /** 同一发文机关的同一文号 Registered before and not sent back; others who ask wait until this transaction has ended. */
    public Optional<Incoming> numbered(CourtId court, String sender, String number) {
        database.execute(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                "documents-in " + court + " " + sender + " " + number);
        return database.selectFrom(INCOMING)
                .where(INCOMING.COURT.eq(court.value()))
                .and(INCOMING.SENDER.eq(sender.strip()))
                .and(INCOMING.THEIR_NO.eq(number.strip()))
                .and(INCOMING.STATE.ne(IncomingState.SENT_BACK.word()))
                .orderBy(INCOMING.YEAR, INCOMING.SERIAL)
                .limit(1)
                .fetchOptional(IncomingDocuments::of);
    }

    Optional<Incoming> findToChange(IncomingId id) {
        return database.selectFrom(INCOMING)
                .where(INCOMING.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(IncomingDocuments::of);
    }

    /** The register: what is open by its limit, nearest first; all by number, newest first. */
    public List<Incoming> list(DocumentSearch search, int from, int most) {
        return database.selectFrom(INCOMING)
                .where(condition(search))
                .orderBy(
                        search.open()
                                ? List.of(INCOMING.DUE_AT.asc().nullsLast(), INCOMING.YEAR, INCOMING.SERIAL)
                                : List.of(INCOMING.YEAR.desc(), INCOMING.SERIAL.desc()))
                .limit(most)
                .offset(from)
                .fetch(IncomingDocuments::of);
    }

    public int count(DocumentSearch search) {
        return database.fetchCount(INCOMING, condition(search));
    }

    private static Condition condition(DocumentSearch search) {
        UUID reader = search.reader().value();
        Condition mine = search.whole()
                ? DSL.noCondition()
                : INCOMING.HOLDER
                        .eq(reader)
                        .or(DSL.exists(DSL.selectOne()
                                .from(READER)
                                .where(READER.DOCUMENT.eq(INCOMING.ID))
                                .and(READER.PERSON.eq(reader))));
        Condition words = search.words().isEmpty()
                ? DSL.noCondition()
                : INCOMING.TITLE
                        .contains(search.words())
                        .or(INCOMING.SENDER.contains(search.words()))
                        .or(INCOMING.THEIR_NO.contains(search.words()))
                        .or(DSL.concat(
                                        INCOMING.YEAR.cast(String.class),
                                        DSL.val("-"),
                                        DSL.lpad(INCOMING.SERIAL.cast(String.class), 4, "0"))
                                .contains(search.words()));
        Condition year = search.year() == 0 ? DSL.noCondition() : INCOMING.YEAR.eq((short) search.year());
        Condition open = search.open()
                ? INCOMING.STATE.in(IncomingState.REGISTERED.word(), IncomingState.HANDLING.word())
                : DSL.noCondition();
        return INCOMING.COURT
                .eq(search.court().value())
                .and(mine)
                .and(words)
                .and(year)
                .and(open);
    }

    void insert(Incoming document) {
        IncomingRecord row = standing(document);
        row.setId(document.id().value());
        row.setCourt(document.court().value());
        row.setYear((short) document.year());
        row.setSerial(document.serial());
        row.setMedium(document.medium());
        row.setSender(document.sender());
        row.setTheirNo(document.number());
        row.setTitle(document.title());
        row.setUrgency(document.urgency().name());
        row.setReply(document.reply());
        row.setOffline(document.offline());
        row.setReceivedAt(document.receivedAt());
        row.setRevision(0);
        database.insertInto(INCOMING).set(row).execute();
    }

    void update(Incoming document) {
        IncomingRecord row = standing(document);
        row.setRevision(document.revision() + 1);
        database.update(INCOMING)
                .set(row)
                .where(INCOMING.ID.eq(document.id().value()))
                .execute();
    }

    private static IncomingRecord standing(Incoming document) {
        IncomingRecord row = new IncomingRecord();
        row.setState(document.state().word());
        row.setDueAt(document.dueAt());
        PersonId holder = document.holder();
        row.setHolder(holder == null ? null : holder.value());
        row.setSince(document.since());
        row.setOpinion(document.opinion());
        row.setOutcome(document.outcome());
        row.setAnsweredAt(document.answeredAt());
        return row;
    }

    private static Incoming of(IncomingRecord row) {
        return new Incoming(
                new IncomingId(row.getId()),
                new CourtId(row.getCourt()),
                row.getYear(),
                row.getSerial(),
                row.getMedium(),
                row.getSender(),
                row.getTheirNo(),
                row.getTitle(),
                DocumentUrgency.valueOf(row.getUrgency()),
                row.getReply(),
                row.getOffline(),
                IncomingState.of(row.getState()),
                row.getReceivedAt(),
                row.getDueAt(),
                row.getHolder() == null ? null : new PersonId(row.getHolder()),
                row.getSince(),
                row.getOpinion(),
                row.getOutcome(),
                row.getAnsweredAt(),
                row.getRevision());
    }
}
