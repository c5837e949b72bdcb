package org.mingjing.court.office.documents;

import static org.mingjing.court.office.documents.tables.Tables.INCOMING;
import static org.mingjing.court.office.documents.tables.Tables.OUTGOING;
import static org.mingjing.court.office.documents.tables.Tables.READER;
import static org.mingjing.court.office.documents.tables.Tables.STEP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.figures.CourtDay;
import org.mingjing.court.foundation.figures.DayEntry;
import org.mingjing.court.foundation.figures.DayFigure;
import org.mingjing.court.foundation.figures.DayFigures;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtTime;
import org.springframework.stereotype.Component;

/** 当日公文 Incoming documents that reached somebody of a division on a day, outgoing ones of the division that were distributed. */
@Component
class DocumentsOfTheDay implements DayFigures {

    private final DSLContext database;

    DocumentsOfTheDay(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<DayFigure> of(CourtDay day) {
        return List.of(
                new DayFigure(40, "documents-received", received(day)), new DayFigure(50, "documents-sent", sent(day)));
    }

    private List<DayEntry> received(CourtDay day) {
        var steps = database.select(STEP.DOCUMENT, DSL.coalesce(STEP.OTHER, STEP.PERSON))
                .from(STEP)
                .where(STEP.COURT.eq(day.court().value()))
                .and(STEP.ON_DAY.eq(day.day()))
                .and(STEP.KIND.eq("received").or(STEP.OTHER.isNotNull()))
                .fetch();
        var readers = database.select(READER.DOCUMENT, READER.PERSON)
                .from(READER)
                .where(READER.COURT.eq(day.court().value()))
                .and(READER.COPIED)
                .and(READER.TOLD_AT.ge(day.day().atStartOfDay(CourtTime.ZONE).toOffsetDateTime()))
                .and(READER.TOLD_AT.lt(
                        day.day().plusDays(1).atStartOfDay(CourtTime.ZONE).toOffsetDateTime()))
                .fetch();
        Map<UUID, Set<DivisionId>> reached = new HashMap<>();
        Stream.concat(steps.stream(), readers.stream()).forEach(row -> {
            DivisionId division = day.divisionOf(new PersonId(row.value2()));
            if (division != null) {
                reached.computeIfAbsent(row.value1(), id -> new HashSet<>()).add(division);
            }
        });
        Set<UUID> own = own(day, reached.keySet());
        List<DayEntry> entries = new ArrayList<>();
        database.selectFrom(INCOMING)
                .where(INCOMING.ID.eq(DSL.any(reached.keySet().toArray(UUID[]::new))))
                .orderBy(INCOMING.YEAR, INCOMING.SERIAL)
                .forEach(row -> {
                    boolean seen = DocumentDoor.all(day.reader())
                            || day.reader().id().value().equals(row.getHolder())
                            || own.contains(row.getId());
                    String no = "%d-%04d".formatted(row.getYear(), row.getSerial());
                    reached.getOrDefault(row.getId(), Set.of())
                            .forEach(division -> entries.add(entry(
                                    division,
                                    seen,
                                    (no + " " + row.getTitle()).strip(),
                                    row.getSender(),
                                    "/documents/incoming/" + row.getId())));
                });
        return entries;
    }

    private List<DayEntry> sent(CourtDay day) {
        var found = database.selectFrom(OUTGOING)
                .where(OUTGOING.COURT.eq(day.court().value()))
                .and(OUTGOING.DIVISION.isNotNull())
                .and(OUTGOING.ID.in(DSL.select(STEP.DOCUMENT)
                        .from(STEP)
                        .where(STEP.COURT.eq(day.court().value()))
                        .and(STEP.ON_DAY.eq(day.day()))
                        .and(STEP.KIND.eq(OfficeAct.DISTRIBUTE.word()))))
                .orderBy(OUTGOING.WORD, OUTGOING.YEAR, OUTGOING.NO)
                .fetch();
        Set<UUID> own = own(day, found.intoSet(OUTGOING.ID));
        return found.stream()
                .map(row -> entry(
                        new DivisionId(row.getDivision()),
                        DocumentDoor.all(day.reader())
                                || day.reader().id().value().equals(row.getDrafter())
                                || own.contains(row.getId()),
                        row.getTitle(),
                        row.getNo() == null ? "" : new DocumentNo(row.getWord(), row.getYear(), row.getNo()).toString(),
                        "/documents/" + row.getId()))
                .toList();
    }

    private Set<UUID> own(CourtDay day, Set<UUID> documents) {
        return database.select(READER.DOCUMENT)
                .from(READER)
                .where(READER.DOCUMENT.eq(DSL.any(documents.toArray(UUID[]::new))))
                .and(READER.PERSON.eq(day.reader().id().value()))
                .fetchSet(row -> row.value1());
    }

    private static DayEntry entry(DivisionId division, boolean seen, String title, String besides, String link) {
        return seen ? DayEntry.of(division, title, besides, link) : DayEntry.hidden(division);
    }
}
