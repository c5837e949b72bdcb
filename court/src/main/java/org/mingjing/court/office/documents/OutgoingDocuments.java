package org.mingjing.court.office.documents;

import static org.mingjing.court.office.documents.tables.Tables.OUTGOING;
import static org.mingjing.court.office.documents.tables.Tables.READER;
import static org.mingjing.court.office.documents.tables.Tables.VERSION;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.tables.tables.records.OutgoingRecord;
import org.mingjing.court.office.documents.tables.tables.records.VersionRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.documents.DocumentKind;
import org.mingjing.law.documents.DocumentUrgency;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** 发文簿 All outgoing documents with their versions. Called inside CourtBoundary. */
@Repository
public class OutgoingDocuments {

    private final DSLContext database;
    private final JsonMapper json;
    private final Clock clock;

    OutgoingDocuments(DSLContext database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    public Optional<Outgoing> find(OutgoingId id) {
        return database.selectFrom(OUTGOING).where(OUTGOING.ID.eq(id.value())).fetchOptional(OutgoingDocuments::of);
    }

    Optional<Outgoing> findToChange(OutgoingId id) {
        return database.selectFrom(OUTGOING)
                .where(OUTGOING.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(OutgoingDocuments::of);
    }

    /** The newest first. */
    public List<DocumentVersion> versions(OutgoingId id) {
        return database.selectFrom(VERSION)
                .where(VERSION.DOCUMENT.eq(id.value()))
                .orderBy(VERSION.NO.desc())
                .fetch(this::version);
    }

    public Optional<DocumentVersion> version(OutgoingId id, int no) {
        return database.selectFrom(VERSION)
                .where(VERSION.DOCUMENT.eq(id.value()))
                .and(VERSION.NO.eq(no))
                .fetchOptional(this::version);
    }

    /** The register, newest first. */
    public List<Outgoing> list(DocumentSearch search, int from, int most) {
        return database.selectFrom(OUTGOING)
                .where(condition(search))
                .orderBy(OUTGOING.DRAFTED_ON.desc(), OUTGOING.ID.desc())
                .limit(most)
                .offset(from)
                .fetch(OutgoingDocuments::of);
    }

    public int count(DocumentSearch search) {
        return database.fetchCount(OUTGOING, condition(search));
    }

    /** 机关代字 used before, so that nobody types one anew. */
    public List<String> words(CourtId court) {
        return database.selectDistinct(OUTGOING.WORD)
                .from(OUTGOING)
                .where(OUTGOING.COURT.eq(court.value()))
                .and(OUTGOING.WORD.isNotNull())
                .orderBy(OUTGOING.WORD)
                .limit(20)
                .fetch(OUTGOING.WORD);
    }

    private static Condition condition(DocumentSearch search) {
        UUID reader = search.reader().value();
        Condition sent = OUTGOING.SLIP
                .isNotNull()
                .or(OUTGOING.STATE.notIn(OutgoingState.DRAFT.word(), OutgoingState.WITHDRAWN.word()));
        Condition mine = OUTGOING.DRAFTER
                .eq(reader)
                .or(
                        search.whole()
                                ? sent
                                : DSL.exists(DSL.selectOne()
                                        .from(READER)
                                        .where(READER.DOCUMENT.eq(OUTGOING.ID))
                                        .and(READER.PERSON.eq(reader))));
        Condition words = search.words().isEmpty()
                ? DSL.noCondition()
                : OUTGOING.TITLE
                        .contains(search.words())
                        .or(DSL.concat(
                                        OUTGOING.WORD,
                                        DSL.val("\u3014"),
                                        OUTGOING.YEAR.cast(String.class),
                                        DSL.val("\u3015"),
                                        OUTGOING.NO.cast(String.class),
                                        DSL.val("\u53f7"))
                                .contains(search.words()));
        Condition year = search.year() == 0
                ? DSL.noCondition()
                : DSL.year(OUTGOING.DRAFTED_ON).eq(search.year());
        Condition open = search.open()
                ? OUTGOING.STATE.notIn(OutgoingState.ARCHIVED.word(), OutgoingState.WITHDRAWN.word())
                : DSL.noCondition();
        return OUTGOING.COURT
                .eq(search.court().value())
                .and(mine)
                .and(words)
                .and(year)
                .and(open);
    }

    void insert(Outgoing document) {
        OutgoingRecord row = standing(document);
        row.setId(document.id().value());
        row.setCourt(document.court().value());
        row.setDrafter(document.drafter().value());
        DivisionId division = document.division();
        row.setDivision(division == null ? null : division.value());
        row.setDraftedOn(document.draftedOn());
        row.setRevision(document.revision());
        database.insertInto(OUTGOING).set(row).execute();
    }

    void update(Outgoing document) {
        OutgoingRecord row = standing(document);
        row.setRevision(document.revision() + 1);
        database.update(OUTGOING)
                .set(row)
                .where(OUTGOING.ID.eq(document.id().value()))
                .execute();
    }

    void write(Outgoing document, int no, DocumentContent content, PersonId by) {
        database.insertInto(VERSION)
                .set(VERSION.DOCUMENT, document.id().value())
                .set(VERSION.COURT, document.court().value())
                .set(VERSION.NO, no)
                .set(VERSION.CONTENT, JSONB.jsonb(json.writeValueAsString(content)))
                .set(VERSION.RECORDED_AT, OffsetDateTime.now(clock))
                .set(VERSION.RECORDED_BY, by.value())
                .execute();
    }

    private static OutgoingRecord standing(Outgoing document) {
        OutgoingRecord row = new OutgoingRecord();
        row.setKind(document.kind().name());
        row.setTitle(document.title());
        row.setState(document.state().word());
        row.setUrgency(document.urgency().name());
        row.setLatest(document.latest());
        row.setSlip(document.slip());
        Outgoing.Signature signature = document.signature();
        row.setSignedNo(signature == null ? null : signature.version());
        row.setSignedOn(signature == null ? null : signature.on());
        row.setSignedBy(signature == null ? null : signature.by().value());
        DocumentNo no = document.no();
        row.setWord(no == null ? null : no.word());
        row.setYear(no == null ? null : (short) no.year());
        row.setNo(no == null ? null : no.no());
        row.setPrintedOn(document.printedOn());
        row.setCopies(document.copies());
        row.setSince(document.since());
        DocumentId pdf = document.pdf();
        DocumentId ofd = document.ofd();
        row.setFilePdf(pdf == null ? null : pdf.value());
        row.setFileOfd(ofd == null ? null : ofd.value());
        Outgoing.Sealing sealing = document.sealing();
        row.setSealUse(sealing == null ? null : sealing.use());
        row.setSealElectronic(sealing == null ? null : sealing.electronic());
        return row;
    }

    private static Outgoing of(OutgoingRecord row) {
        return new Outgoing(
                new OutgoingId(row.getId()),
                new CourtId(row.getCourt()),
                DocumentKind.valueOf(row.getKind()),
                row.getTitle(),
                OutgoingState.of(row.getState()),
                DocumentUrgency.valueOf(row.getUrgency()),
                new PersonId(row.getDrafter()),
                row.getDivision() == null ? null : new DivisionId(row.getDivision()),
                row.getDraftedOn(),
                row.getLatest(),
                row.getSlip(),
                row.getSignedNo() == null
                        ? null
                        : new Outgoing.Signature(row.getSignedNo(), row.getSignedOn(), new PersonId(row.getSignedBy())),
                row.getNo() == null ? null : new DocumentNo(row.getWord(), row.getYear(), row.getNo()),
                row.getPrintedOn(),
                row.getCopies(),
                row.getSince(),
                file(row.getFilePdf()),
                file(row.getFileOfd()),
                row.getSealUse() == null ? null : new Outgoing.Sealing(row.getSealUse(), row.getSealElectronic()),
                row.getRevision());
    }

    private static @Nullable DocumentId file(java.util.@Nullable UUID id) {
        return id == null ? null : new DocumentId(id);
    }

    private DocumentVersion version(VersionRecord row) {
        return new DocumentVersion(
                row.getNo(),
                json.readValue(row.getContent().data(), DocumentContent.class),
                row.getRecordedAt(),
                new PersonId(row.getRecordedBy()));
    }
}
