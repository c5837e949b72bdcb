package org.mingjing.court.justice.filing;

import static org.mingjing.court.justice.filing.tables.Tables.INTAKE;
import static org.mingjing.court.justice.filing.tables.Tables.TELLING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.OrderField;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.filing.tables.tables.records.IntakeRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.filing.FilingDefect;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** 收件簿 The one register of all that was handed in. Called inside CourtBoundary. */
@Repository
public class Filings {

    private final DSLContext database;
    private final FilingRows rows;
    private final JsonMapper json;

    Filings(DSLContext database, FilingRows rows, JsonMapper json) {
        this.database = database;
        this.rows = rows;
        this.json = json;
    }

    public Optional<Filing> find(FilingId id) {
        return fetch(INTAKE.ID.eq(id.value()), List.of(), 0, 1).stream().findFirst();
    }

    /** The one that the case came of. */
    public Optional<Filing> of(CaseId caseId) {
        return fetch(INTAKE.CASE_ID.eq(caseId.value()), List.of(), 0, 1).stream()
                .findFirst();
    }

    /** With its row held, so that two who decide at once come one after the other. */
    Optional<Filing> findToChange(FilingId id) {
        database.selectOne()
                .from(INTAKE)
                .where(INTAKE.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(id);
    }

    /** 未决 What waits for the court, nearest date first; then what waits for the parties. Or what was decided, newest first. */
    public List<Filing> list(FilingSearch search, int from, int most) {
        List<? extends OrderField<?>> order = search.decided()
                ? List.of(INTAKE.DECIDED_ON.desc(), INTAKE.ID.desc())
                : List.of(INTAKE.DUE_ON.asc().nullsLast(), INTAKE.CORRECT_BY, INTAKE.ID);
        return fetch(search.condition(), order, from, most);
    }

    public int count(FilingSearch search) {
        return database.fetchCount(INTAKE, search.condition());
    }

    /** 跨域协作 What this court took in for others, newest first; their rows, so the caller stands in every court. */
    public List<Filing> relayed(CourtId by, int most) {
        return fetch(INTAKE.RELAY_COURT.eq(by.value()), List.of(INTAKE.RECEIVED_ON.desc(), INTAKE.ID.desc()), 0, most);
    }

    /** 补正告知 All that was told, in order. */
    public List<Telling> tellings(FilingId id) {
        return database.selectFrom(TELLING)
                .where(TELLING.FILING.eq(id.value()))
                .orderBy(TELLING.NO)
                .fetch(row -> new Telling(
                        row.getNo(),
                        row.getToldOn(),
                        row.getCorrectBy(),
                        new PersonId(row.getToldBy()),
                        List.of(json.readValue(row.getDefects().data(), FilingDefect[].class))));
    }

    void insert(Filing filing) {
        IntakeRecord row = FilingRows.standing(filing);
        row.setId(filing.id().value());
        row.setCourt(filing.court().value());
        row.setYear((short) filing.year());
        row.setSerial(filing.serial());
        row.setChannel(filing.channel().word());
        row.setClerk(filing.clerk().value());
        Relay relay = filing.relay();
        row.setRelayCourt(relay == null ? null : relay.court().value());
        row.setRelayClerk(relay == null ? null : relay.clerk().value());
        database.insertInto(INTAKE).set(row).execute();
        rows.write(filing);
    }

    void update(Filing filing) {
        database.update(INTAKE)
                .set(FilingRows.standing(filing))
                .set(INTAKE.REVISION, INTAKE.REVISION.plus(1))
                .where(INTAKE.ID.eq(filing.id().value()))
                .execute();
        rows.write(filing);
    }

    void tell(Filing filing, LocalDate on, PersonId by, List<FilingDefect> defects) {
        database.insertInto(TELLING)
                .set(TELLING.FILING, filing.id().value())
                .set(TELLING.COURT, filing.court().value())
                .set(TELLING.NO, filing.told())
                .set(TELLING.TOLD_ON, on)
                .set(TELLING.CORRECT_BY, filing.correctBy())
                .set(TELLING.TOLD_BY, by.value())
                .set(TELLING.DEFECTS, JSONB.jsonb(json.writeValueAsString(defects)))
                .execute();
    }

    private List<Filing> fetch(Condition which, List<? extends OrderField<?>> order, int from, int most) {
        return rows.read(database.selectFrom(INTAKE)
                .where(which)
                .orderBy(order)
                .limit(from, most)
                .fetch());
    }
}
