package org.mingjing.court.justice.limits;

import static org.mingjing.court.justice.limits.tables.Tables.CLOCK;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.limits.tables.tables.records.ClockRecord;
import org.mingjing.court.justice.limits.tables.tables.records.ReckoningRecord;
import org.mingjing.kernel.CourtId;

/** 时钟的行 Clocks and reckonings as they stand in their tables. */
final class ClockRows {

    /** The columns that a reckoning changes. */
    static final List<TableField<ClockRecord, ?>> SHOWN = List.of(
            CLOCK.STATE,
            CLOCK.DUE_ON,
            CLOCK.EXCLUDED_DAYS,
            CLOCK.PROVISIONAL,
            CLOCK.CALENDAR_VERSION,
            CLOCK.RECKONED_ON,
            CLOCK.ENDED_ON,
            CLOCK.REVISION);

    private ClockRows() {}

    static ClockRecord opened(Clocks.Opened opened, LocalDate today) {
        NewClock made = opened.clock();
        Reckoned result = opened.result();
        DivisionId division = made.division();
        ClockRecord row = new ClockRecord();
        row.setId(opened.id().value());
        row.setCourt(made.court().value());
        row.setCaseId(made.caseId().value());
        row.setDivision(division == null ? null : division.value());
        row.setLimitId(made.limitId());
        row.setMain(made.main());
        row.setStartOn(made.startOn());
        row.setCustody(made.custody());
        show(row, result, today, made.endedOn(), 0);
        return row;
    }

    /** What a reckoning changes on the clock itself, for {@link #SHOWN}. */
    static ClockRecord shown(ClockId id, Reckoned result, LocalDate today, @Nullable LocalDate endedOn, int revision) {
        ClockRecord row = new ClockRecord();
        row.setId(id.value());
        show(row, result, today, endedOn, revision);
        return row;
    }

    private static void show(
            ClockRecord row, Reckoned result, LocalDate today, @Nullable LocalDate endedOn, int revision) {
        row.setState(result.mark().word());
        row.setDueOn(result.dueOn());
        row.setExcludedDays(result.excludedDays());
        row.setProvisional(result.provisional());
        row.setCalendarVersion(result.calendarVersion());
        row.setReckonedOn(today);
        row.setEndedOn(endedOn);
        row.setRevision(revision);
    }

    static ReckoningRecord reckoning(
            ClockId id,
            CourtId court,
            int revision,
            Reckoned result,
            String cause,
            @Nullable PersonId by,
            OffsetDateTime at) {
        ReckoningRecord row = new ReckoningRecord();
        row.setClock(id.value());
        row.setRevision(revision);
        row.setCourt(court.value());
        row.setDueOn(result.dueOn());
        row.setExcludedDays(result.excludedDays());
        row.setFacts(LedgerJson.of(result.facts()));
        row.setLedger(LedgerJson.of(result.ledger()));
        row.setRuleSet(result.ruleSet());
        row.setCalendarVersion(result.calendarVersion());
        row.setCause(cause);
        row.setReckonedAt(at);
        row.setReckonedBy(by == null ? null : by.value());
        return row;
    }

    static LiveClock read(ClockRecord row, List<RecordedFact> facts) {
        return new LiveClock(
                new ClockId(row.getId()),
                new CourtId(row.getCourt()),
                new CaseId(row.getCaseId()),
                row.getDivision() == null ? null : new DivisionId(row.getDivision()),
                row.getLimitId(),
                row.getMain(),
                row.getStartOn(),
                row.getCustody(),
                ClockMark.of(row.getState()),
                row.getDueOn(),
                row.getExcludedDays(),
                row.getProvisional(),
                row.getEndedOn(),
                row.getRevision(),
                facts);
    }
}
