package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.EVENT;
import static org.mingjing.court.justice.cases.tables.Tables.PARTY;
import static org.mingjing.court.justice.cases.tables.Tables.RELATION;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 案件详情 Parties, people and happenings of one case. Called inside CourtBoundary, after the case was granted. */
@Component
public class CaseDetails {

    private final DSLContext database;
    private final JsonMapper json;

    CaseDetails(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** 承办情况 Who stands how to the case, since when; {@code until} null for today. */
    public record Member(
            PersonId person,
            CaseRelation relation,
            LocalDate since,
            @Nullable LocalDate until) {}

    /** 日志条目 What happened, with its two times. */
    public record Entry(
            String kind,
            LocalDate occurredOn,
            OffsetDateTime recordedAt,
            @Nullable PersonId recordedBy,
            List<String> detail) {}

    public List<NewParty> parties(CaseId id) {
        return database.selectFrom(PARTY)
                .where(PARTY.CASE_ID.eq(id.value()))
                .orderBy(PARTY.NO)
                .fetch(row -> new NewParty(PartyRole.of(row.getRole()), PartyKind.of(row.getKind()), row.getName()));
    }

    public List<Member> members(CaseId id) {
        return database.selectFrom(RELATION)
                .where(RELATION.CASE_ID.eq(id.value()))
                .orderBy(RELATION.UNTIL.desc().nullsFirst(), RELATION.SINCE, RELATION.ID)
                .fetch(row -> new Member(
                        new PersonId(row.getPerson()),
                        CaseRelation.of(row.getRelation()),
                        row.getSince(),
                        row.getUntil()));
    }

    /** Newest first, by the day on which it happened. */
    public List<Entry> happenings(CaseId id) {
        return database.selectFrom(EVENT)
                .where(EVENT.CASE_ID.eq(id.value()))
                .orderBy(EVENT.OCCURRED_ON.desc(), EVENT.RECORDED_AT.desc(), EVENT.ID.desc())
                .fetch(row -> new Entry(
                        row.getKind(),
                        row.getOccurredOn(),
                        row.getRecordedAt(),
                        row.getRecordedBy() == null ? null : new PersonId(row.getRecordedBy()),
                        Arrays.asList(json.readValue(row.getDetail().data(), String[].class))));
    }
}
