package org.mingjing.court.insight.radar;

import static org.mingjing.court.insight.radar.tables.Tables.FINDING;
import static org.mingjing.court.insight.radar.tables.Tables.SWEEP;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.insight.radar.tables.tables.records.FindingRecord;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.limits.ClockId;
import org.mingjing.court.justice.limits.FactId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 发现册 What was found, and when it was over; nothing leaves it. Called inside CourtBoundary. */
@Repository
public class Findings {

    private final DSLContext database;

    Findings(DSLContext database) {
        this.database = database;
    }

    public Optional<Finding> find(FindingId id) {
        return fetch(FINDING.ID.eq(id.value())).stream().findFirst();
    }

    /** Those that stand, the oldest first. */
    public List<Finding> open(CourtId court) {
        return fetch(FINDING.COURT.eq(court.value()).and(FINDING.CLOSED_ON.isNull()));
    }

    /** Those that stand on these cases. */
    List<Finding> openOn(Collection<CaseId> cases) {
        return fetch(FINDING.CLOSED_ON
                .isNull()
                .and(FINDING.CASE_ID.eq(
                        DSL.any(cases.stream().map(CaseId::value).toArray(UUID[]::new)))));
    }

    /** All of these cases, closed ones too. */
    Set<FindingId> everOn(CaseId id) {
        return database.select(FINDING.ID)
                .from(FINDING)
                .where(FINDING.CASE_ID.eq(id.value()))
                .fetchSet(row -> new FindingId(row.value1()));
    }

    FindingId add(CourtId court, Found found, LocalDate on) {
        FindingRecord row = row(found);
        row.setCourt(court.value());
        row.setFoundOn(on);
        return new FindingId(database.insertInto(FINDING)
                .set(row)
                .returning(FINDING.ID)
                .fetchSingle()
                .getId());
    }

    /** The same finding, told anew. */
    void retell(FindingId id, Found found) {
        database.update(FINDING)
                .set(row(found))
                .where(FINDING.ID.eq(id.value()))
                .execute();
    }

    void close(Collection<FindingId> gone, LocalDate on) {
        database.update(FINDING)
                .set(FINDING.CLOSED_ON, on)
                .where(FINDING.ID.eq(DSL.any(gone.stream().map(FindingId::value).toArray(UUID[]::new))))
                .execute();
    }

    void answer(FindingId id, String reason, PersonId by, LocalDate until) {
        database.update(FINDING)
                .set(FINDING.ANSWER, reason)
                .set(FINDING.ANSWERED_BY, by.value())
                .set(FINDING.QUIET_UNTIL, until)
                .where(FINDING.ID.eq(id.value()))
                .execute();
    }

    void swept(CourtId court, OffsetDateTime at) {
        database.insertInto(SWEEP)
                .set(SWEEP.COURT, court.value())
                .set(SWEEP.SWEPT_AT, at)
                .onConflict(SWEEP.COURT)
                .doUpdate()
                .set(SWEEP.SWEPT_AT, at)
                .execute();
    }

    /** 上次巡检 Empty when the court was never looked over. */
    public Optional<OffsetDateTime> sweptAt(CourtId court) {
        return database.select(SWEEP.SWEPT_AT)
                .from(SWEEP)
                .where(SWEEP.COURT.eq(court.value()))
                .fetchOptional(SWEEP.SWEPT_AT);
    }

    private List<Finding> fetch(Condition which) {
        return database.selectFrom(FINDING)
                .where(which)
                .orderBy(FINDING.SINCE, FINDING.ID)
                .fetch(Findings::finding);
    }

    private static FindingRecord row(Found found) {
        FindingRecord row = new FindingRecord();
        row.setCaseId(found.caseId().value());
        row.setKind(found.kind().word());
        Found.StandingClock standing = found.standing();
        if (standing != null) {
            row.setClock(standing.clock().value());
            row.setFact(standing.fact().value());
            row.setGround(standing.ground());
            row.setDueOn(standing.dueOn());
            row.setWouldBe(standing.wouldBe());
        }
        row.setSign(found.sign());
        row.setSince(found.since());
        row.setInstrument(found.citation().instrument());
        row.setArticle(found.citation().article());
        return row;
    }

    private static Finding finding(FindingRecord row) {
        Found.StandingClock standing = row.getClock() == null
                ? null
                : new Found.StandingClock(
                        new ClockId(row.getClock()),
                        new FactId(row.getFact()),
                        row.getGround(),
                        row.getDueOn(),
                        row.getWouldBe());
        return new Finding(
                new FindingId(row.getId()),
                new CourtId(row.getCourt()),
                new Found(
                        new CaseId(row.getCaseId()),
                        FindingKind.of(row.getKind()),
                        standing,
                        row.getSign(),
                        row.getSince(),
                        Citation.of(row.getInstrument(), row.getArticle())),
                row.getFoundOn(),
                row.getClosedOn(),
                row.getAnswer(),
                row.getAnsweredBy() == null ? null : new PersonId(row.getAnsweredBy()),
                row.getQuietUntil());
    }
}
