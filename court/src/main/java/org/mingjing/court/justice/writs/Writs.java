package org.mingjing.court.justice.writs;

import static org.mingjing.court.justice.writs.tables.Tables.DOCUMENT;
import static org.mingjing.court.justice.writs.tables.Tables.VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.writs.tables.tables.records.DocumentRecord;
import org.mingjing.court.justice.writs.tables.tables.records.VersionRecord;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** 文书簿 All papers of the cases with their versions. Called inside CourtBoundary. */
@Repository
public class Writs {

    private final DSLContext database;
    private final JsonMapper json;
    private final Clock clock;

    Writs(DSLContext database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    public Optional<Writ> find(WritId id) {
        return database.selectFrom(DOCUMENT).where(DOCUMENT.ID.eq(id.value())).fetchOptional(Writs::writ);
    }

    /** Those of a case, the newest first. */
    public List<Writ> of(CaseId id) {
        return database.selectFrom(DOCUMENT)
                .where(DOCUMENT.CASE_ID.eq(id.value()))
                .orderBy(DOCUMENT.ISSUED_ON.desc().nullsFirst(), DOCUMENT.TEMPLATE, DOCUMENT.ID)
                .fetch(Writs::writ);
    }

    /** The newest first. */
    public List<WritVersion> versions(WritId id) {
        return database.selectFrom(VERSION)
                .where(VERSION.DOCUMENT.eq(id.value()))
                .orderBy(VERSION.NO.desc())
                .fetch(this::version);
    }

    public Optional<WritVersion> version(WritId id, int no) {
        return database.selectFrom(VERSION)
                .where(VERSION.DOCUMENT.eq(id.value()))
                .and(VERSION.NO.eq(no))
                .fetchOptional(this::version);
    }

    /** With its row held, so that two who save at once come one after the other. */
    Optional<Writ> findToChange(WritId id) {
        return database.selectFrom(DOCUMENT)
                .where(DOCUMENT.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(Writs::writ);
    }

    void insert(Writ writ) {
        DocumentRecord row = new DocumentRecord();
        row.setId(writ.id().value());
        row.setCourt(writ.court().value());
        row.setCaseId(writ.caseId().value());
        row.setTemplate(writ.template());
        row.setAbout(writ.about());
        WritId corrects = writ.corrects();
        row.setCorrects(corrects == null ? null : corrects.value());
        row.setState(writ.state().word());
        row.setLatest(writ.latest());
        row.setRevision(writ.revision());
        database.insertInto(DOCUMENT).set(row).execute();
    }

    void write(Writ writ, int no, Map<WritField, String> content, PersonId by) {
        Map<String, String> words = new TreeMap<>();
        content.forEach((field, value) -> words.put(field.word(), value));
        database.insertInto(VERSION)
                .set(VERSION.DOCUMENT, writ.id().value())
                .set(VERSION.COURT, writ.court().value())
                .set(VERSION.NO, no)
                .set(VERSION.CONTENT, JSONB.jsonb(json.writeValueAsString(words)))
                .set(VERSION.RECORDED_AT, OffsetDateTime.now(clock))
                .set(VERSION.RECORDED_BY, by.value())
                .execute();
    }

    void latest(Writ writ, int no, String about) {
        database.update(DOCUMENT)
                .set(DOCUMENT.LATEST, no)
                .set(DOCUMENT.ABOUT, about)
                .set(DOCUMENT.REVISION, DOCUMENT.REVISION.plus(1))
                .where(DOCUMENT.ID.eq(writ.id().value()))
                .execute();
    }

    void issue(Writ writ, int no, LocalDate on, PersonId by, DocumentId file, String wording) {
        database.update(DOCUMENT)
                .set(DOCUMENT.LATEST, no)
                .set(DOCUMENT.STATE, WritState.ISSUED.word())
                .set(DOCUMENT.ISSUED_ON, on)
                .set(DOCUMENT.ISSUED_BY, by.value())
                .set(DOCUMENT.FILE, file.value())
                .set(DOCUMENT.WORDING, wording)
                .set(DOCUMENT.REVISION, DOCUMENT.REVISION.plus(1))
                .where(DOCUMENT.ID.eq(writ.id().value()))
                .execute();
    }

    private static Writ writ(DocumentRecord row) {
        return new Writ(
                new WritId(row.getId()),
                new CourtId(row.getCourt()),
                new CaseId(row.getCaseId()),
                row.getTemplate(),
                row.getAbout(),
                row.getCorrects() == null ? null : new WritId(row.getCorrects()),
                WritState.of(row.getState()),
                row.getLatest(),
                row.getIssuedOn(),
                row.getIssuedBy() == null ? null : new PersonId(row.getIssuedBy()),
                row.getFile() == null ? null : new DocumentId(row.getFile()),
                row.getWording(),
                row.getRevision());
    }

    private WritVersion version(VersionRecord row) {
        Map<WritField, String> content = new EnumMap<>(WritField.class);
        json.readTree(row.getContent().data())
                .properties()
                .forEach(entry -> content.put(
                        WritField.of(entry.getKey()), entry.getValue().asString()));
        return new WritVersion(row.getNo(), content, row.getRecordedAt(), new PersonId(row.getRecordedBy()));
    }
}
