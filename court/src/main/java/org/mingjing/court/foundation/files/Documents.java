package org.mingjing.court.foundation.files;

import static org.mingjing.court.foundation.files.tables.Tables.CONTENT;
import static org.mingjing.court.foundation.files.tables.Tables.DOCUMENT;
import static org.mingjing.court.foundation.files.tables.Tables.VERSION;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 文档目录 Names, versions and subjects of what the content store holds. Called inside a court boundary. */
@Component
class Documents {

    private final DSLContext database;
    private final Clock clock;

    Documents(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    DocumentId add(StoreFile command, FileType type, long size) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        database.insertInto(CONTENT)
                .set(CONTENT.SHA256, command.sha256())
                .set(CONTENT.SIZE, size)
                .set(CONTENT.MEDIA_TYPE, type.mediaType())
                .set(CONTENT.STORED_AT, now)
                .onConflictDoNothing()
                .execute();
        DocumentId earlier = command.newVersionOf();
        UUID document = earlier == null ? newDocument(command) : earlier.value();
        // the document's row is locked: two new versions at once get two numbers
        database.select(DOCUMENT.ID)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(document))
                .forUpdate()
                .fetchSingle();
        database.insertInto(VERSION)
                .set(VERSION.DOCUMENT, document)
                .set(VERSION.COURT, command.court().value())
                .set(
                        VERSION.NO,
                        DSL.select(DSL.coalesce(DSL.max(VERSION.NO), 0).plus(1))
                                .from(VERSION)
                                .where(VERSION.DOCUMENT.eq(document)))
                .set(VERSION.SHA256, command.sha256())
                .set(VERSION.NAME, command.name())
                .set(VERSION.RECORDED_AT, now)
                .set(VERSION.RECORDED_BY, command.origin().who().id().value())
                .execute();
        return new DocumentId(document);
    }

    private UUID newDocument(StoreFile command) {
        return database.insertInto(DOCUMENT)
                .set(DOCUMENT.COURT, command.court().value())
                .set(DOCUMENT.SUBJECT_KIND, command.subject().kind())
                .set(DOCUMENT.SUBJECT_ID, command.subject().id())
                .set(DOCUMENT.TITLE, command.title())
                .set(DOCUMENT.MADE, command.made())
                .returning()
                .fetchSingle()
                .getId();
    }

    Optional<StoredDocument> latest(DocumentId document) {
        return versions(DOCUMENT.ID.eq(document.value()))
                .orderBy(VERSION.NO.desc())
                .limit(1)
                .fetchOptional(Documents::stored);
    }

    Optional<StoredDocument> version(DocumentId document, int number) {
        return versions(DOCUMENT.ID.eq(document.value()).and(VERSION.NO.eq(number)))
                .fetchOptional(Documents::stored);
    }

    /** The first version with these bytes. */
    Optional<StoredDocument> versionOf(DocumentId document, String sha256) {
        return versions(DOCUMENT.ID.eq(document.value()).and(VERSION.SHA256.eq(sha256)))
                .orderBy(VERSION.NO)
                .limit(1)
                .fetchOptional(Documents::stored);
    }

    /** The latest version of each document, the oldest document first. */
    List<StoredDocument> of(SubjectRef subject) {
        return versions(DOCUMENT.SUBJECT_KIND
                        .eq(subject.kind())
                        .and(DOCUMENT.SUBJECT_ID.eq(subject.id()))
                        .and(VERSION.NO.eq(DSL.select(DSL.max(VERSION.as("other").NO))
                                .from(VERSION.as("other"))
                                .where(VERSION.as("other").DOCUMENT.eq(DOCUMENT.ID)))))
                .orderBy(DOCUMENT.ID)
                .fetch(Documents::stored);
    }

    /** Every version: the oldest document first, of each the newest version first. */
    List<StoredDocument> versionsOf(SubjectRef subject) {
        return versions(DOCUMENT.SUBJECT_KIND.eq(subject.kind()).and(DOCUMENT.SUBJECT_ID.eq(subject.id())))
                .orderBy(DOCUMENT.ID, VERSION.NO.desc())
                .fetch(Documents::stored);
    }

    /** The first version of every document about these subjects. */
    List<StoredDocument> ofAll(String kind, Collection<String> subjects) {
        return versions(DOCUMENT.SUBJECT_KIND
                        .eq(kind)
                        .and(DOCUMENT.SUBJECT_ID.eq(DSL.any(subjects.toArray(String[]::new))))
                        .and(VERSION.NO.eq(1)))
                .orderBy(DOCUMENT.ID)
                .fetch(Documents::stored);
    }

    private SelectConditionStep<Record> versions(Condition which) {
        return database.select(DOCUMENT.fields())
                .select(VERSION.fields())
                .select(CONTENT.MEDIA_TYPE, CONTENT.SIZE)
                .from(DOCUMENT)
                .join(VERSION)
                .on(VERSION.DOCUMENT.eq(DOCUMENT.ID))
                .join(CONTENT)
                .on(CONTENT.SHA256.eq(VERSION.SHA256))
                .where(which);
    }

    private static StoredDocument stored(Record row) {
        var document = row.into(DOCUMENT);
        var version = row.into(VERSION);
        var content = row.into(CONTENT);
        return new StoredDocument(
                new DocumentId(document.getId()),
                new CourtId(document.getCourt()),
                new SubjectRef(document.getSubjectKind(), document.getSubjectId()),
                document.getTitle(),
                document.getMade(),
                version.getNo(),
                version.getName(),
                version.getSha256(),
                content.getMediaType(),
                content.getSize(),
                version.getRecordedAt(),
                new PersonId(version.getRecordedBy()));
    }
}
