package org.mingjing.court.office.documents;

import static org.mingjing.court.office.documents.tables.Tables.READER;
import static org.mingjing.court.office.documents.tables.Tables.STEP;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 公文过程簿 What was done on documents, and who may read them. Called inside CourtBoundary. */
@Repository
public class DocumentCourse {

    private final DSLContext database;
    private final Clock clock;

    DocumentCourse(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In order. */
    public List<DocumentStep> steps(UUID document) {
        return database.selectFrom(STEP)
                .where(STEP.DOCUMENT.eq(document))
                .orderBy(STEP.ID)
                .fetch(row -> new DocumentStep(
                        row.getKind(),
                        new PersonId(row.getPerson()),
                        row.getOther() == null ? null : new PersonId(row.getOther()),
                        row.getOnDay(),
                        row.getAt(),
                        row.getNote()));
    }

    public List<DocumentReader> readers(UUID document) {
        return database.selectFrom(READER)
                .where(READER.DOCUMENT.eq(document))
                .orderBy(READER.TOLD_AT, READER.PERSON)
                .fetch(row -> new DocumentReader(
                        new PersonId(row.getPerson()), row.getCopied(), row.getToldAt(), row.getReadAt()));
    }

    boolean reads(UUID document, PersonId person) {
        return database.fetchExists(READER, READER.DOCUMENT.eq(document).and(READER.PERSON.eq(person.value())));
    }

    void record(
            UUID document,
            CourtId court,
            String kind,
            PersonId person,
            @Nullable PersonId other,
            LocalDate on,
            String note) {
        database.insertInto(STEP)
                .set(STEP.DOCUMENT, document)
                .set(STEP.COURT, court.value())
                .set(STEP.KIND, kind)
                .set(STEP.PERSON, person.value())
                .set(STEP.OTHER, other == null ? null : other.value())
                .set(STEP.ON_DAY, on)
                .set(STEP.AT, OffsetDateTime.now(clock))
                .set(STEP.NOTE, note)
                .execute();
    }

    /** May read it from now on; whoever is sent a copy besides owes reading it, unless he has read it. */
    void admit(UUID document, CourtId court, Collection<PersonId> people, boolean copied) {
        for (PersonId person : people) {
            database.insertInto(READER)
                    .set(READER.DOCUMENT, document)
                    .set(READER.COURT, court.value())
                    .set(READER.PERSON, person.value())
                    .set(READER.COPIED, copied)
                    .set(READER.TOLD_AT, OffsetDateTime.now(clock))
                    .onConflictDoNothing()
                    .execute();
        }
        if (copied && !people.isEmpty()) {
            database.update(READER)
                    .set(READER.COPIED, true)
                    .where(READER.DOCUMENT.eq(document))
                    .and(READER.PERSON.in(people.stream().map(PersonId::value).toList()))
                    .execute();
        }
    }

    /** 阅读回执 The first opening counts; whether it was this one. */
    boolean read(UUID document, PersonId person) {
        return database.update(READER)
                        .set(READER.READ_AT, OffsetDateTime.now(clock))
                        .where(READER.DOCUMENT.eq(document))
                        .and(READER.PERSON.eq(person.value()))
                        .and(READER.COPIED)
                        .and(READER.READ_AT.isNull())
                        .execute()
                == 1;
    }
}
