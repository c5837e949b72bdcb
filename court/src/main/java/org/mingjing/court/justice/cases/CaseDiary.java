package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;
import static org.mingjing.court.justice.cases.tables.Tables.EVENT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 案件日志 What other modules tell about a case: its main clock, what comes next, what happened. Called inside CourtBoundary.write. */
@Component
public class CaseDiary {

    private static final String MARK = """
        update cases.court_case c set due_on = told.due_on, clock = told.mark
        from unnest(?::uuid[], ?::date[], ?::text[]) told (id, due_on, mark)
        where c.id = told.id and (c.due_on is distinct from told.due_on or c.clock <> told.mark)\
        """;

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    CaseDiary(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** How main clocks stand now; not a person's edit, so the revision stays. */
    public void markClocks(List<MainClock> told) {
        database.execute(
                MARK,
                (Object) told.stream().map(one -> one.id().value()).toArray(UUID[]::new),
                told.stream().map(MainClock::dueOn).toArray(LocalDate[]::new),
                told.stream().map(one -> one.mark().word()).toArray(String[]::new));
    }

    /**
     * What comes next in the case.
     *
     * @param nextEvent message key; null for nothing
     */
    public void expect(CaseId id, @Nullable String nextEvent, @Nullable LocalDate on) {
        database.update(COURT_CASE)
                .set(COURT_CASE.NEXT_EVENT, nextEvent)
                .set(COURT_CASE.NEXT_EVENT_ON, on)
                .where(COURT_CASE.ID.eq(id.value()))
                .execute();
    }

    /** Something happened in the case. */
    public void record(CaseCard of, NewEvent event) {
        var by = event.by();
        database.insertInto(EVENT)
                .set(EVENT.COURT, of.court().value())
                .set(EVENT.CASE_ID, of.id().value())
                .set(EVENT.KIND, event.kind())
                .set(EVENT.OCCURRED_ON, event.occurredOn())
                .set(EVENT.RECORDED_AT, OffsetDateTime.now(clock))
                .set(EVENT.RECORDED_BY, by == null ? null : by.value())
                .set(EVENT.DETAIL, JSONB.jsonb(json.writeValueAsString(event.detail())))
                .execute();
    }
}
