package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;
import static org.mingjing.court.justice.cases.tables.Tables.EVENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 未结案件 Every case that the court still owes a conclusion, with the last thing that happened in it. Called inside CourtBoundary. */
@Component
public class OpenCases {

    private static final Condition OPEN = COURT_CASE.STATUS.in(
            DSL.inline(CaseStatus.FILED.word()),
            DSL.inline(CaseStatus.IN_TRIAL.word()),
            DSL.inline(CaseStatus.SUSPENDED.word()));

    private final DSLContext database;

    OpenCases(DSLContext database) {
        this.database = database;
    }

    /** @param lastOn the last day on which something happened; null when the timeline is empty */
    public record OpenCase(CaseCard card, @Nullable LocalDate lastOn) {}

    public List<CourtId> courts() {
        return database.selectDistinct(COURT_CASE.COURT)
                .from(COURT_CASE)
                .where(OPEN)
                .fetch(row -> new CourtId(row.value1()));
    }

    public List<OpenCase> of(CourtId court) {
        return fetch(COURT_CASE.COURT.eq(court.value()).and(OPEN));
    }

    /** Those of these that are open. */
    public List<OpenCase> among(Set<CaseId> ids) {
        return fetch(COURT_CASE
                .ID
                .eq(DSL.any(ids.stream().map(CaseId::value).toArray(UUID[]::new)))
                .and(OPEN));
    }

    private List<OpenCase> fetch(Condition which) {
        var last = DSL.field(DSL.select(DSL.max(EVENT.OCCURRED_ON)).from(EVENT).where(EVENT.CASE_ID.eq(COURT_CASE.ID)));
        return database.select(COURT_CASE.fields())
                .select(last)
                .from(COURT_CASE)
                .where(which)
                .fetch(row -> new OpenCase(CaseRows.card(row.into(COURT_CASE)), row.get(last)));
    }
}
