package org.mingjing.court.justice.assignment;

import static org.mingjing.court.justice.assignment.tables.Tables.DRAW;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.assignment.DrawFacts;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** 随机分案簿 Only ever added to. Called inside CourtBoundary. */
@Repository
public class JudgeDraws {

    private final DSLContext database;
    private final JsonMapper json;

    JudgeDraws(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(CourtId court, RecordedDraw draw) {
        database.insertInto(DRAW)
                .set(DRAW.ID, draw.id())
                .set(DRAW.COURT, court.value())
                .set(DRAW.CASE_ID, draw.caseId().value())
                .set(DRAW.DIVISION, draw.division().value())
                .set(DRAW.METHOD, draw.method())
                .set(DRAW.RULE_SET, draw.ruleSet())
                .set(DRAW.FACTS, JSONB.jsonb(json.writeValueAsString(draw.facts())))
                .set(DRAW.JUDGE, draw.judge().value())
                .set(DRAW.DRAWN_BY, draw.by().value())
                .set(DRAW.OCCURRED_ON, draw.facts().on())
                .set(DRAW.RECORDED_AT, draw.recordedAt())
                .execute();
    }

    /** A draw of this case; empty for another's. */
    public Optional<RecordedDraw> find(CaseId caseId, UUID id) {
        return database.selectFrom(DRAW)
                .where(DRAW.ID.eq(id))
                .and(DRAW.CASE_ID.eq(caseId.value()))
                .fetchOptional(row -> new RecordedDraw(
                        row.getId(),
                        new CaseId(row.getCaseId()),
                        new DivisionId(row.getDivision()),
                        row.getMethod(),
                        row.getRuleSet(),
                        json.readValue(row.getFacts().data(), DrawFacts.class),
                        new PersonId(row.getJudge()),
                        new PersonId(row.getDrawnBy()),
                        row.getRecordedAt()));
    }
}
