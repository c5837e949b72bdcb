package org.mingjing.court.justice.disclosure;

import static org.mingjing.court.justice.disclosure.tables.Tables.QUERY_CODE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.disclosure.tables.tables.records.QueryCodeRecord;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 查询码册 Called inside CourtBoundary. */
@Repository
public class QueryCodes {

    private final DSLContext database;
    private final Clock clock;

    QueryCodes(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of the parties of a case that open it now. */
    public List<HeldCode> of(CaseId id) {
        return fetch(QUERY_CODE.CASE_ID.eq(id.value()));
    }

    public Optional<HeldCode> of(FilingId id) {
        return fetch(QUERY_CODE.FILING.eq(id.value())).stream().findFirst();
    }

    /** While it is not void. */
    Optional<HeldCode> find(UUID id) {
        return fetch(QUERY_CODE.ID.eq(id)).stream().findFirst();
    }

    /** What this number and this code open; the caller stands in every court. */
    Optional<HeldCode> find(String number, QueryCode code) {
        return database
                .selectFrom(QUERY_CODE)
                .where(QUERY_CODE.NUMBER.eq(number))
                .and(QUERY_CODE.VOIDED_AT.isNull())
                .stream()
                .filter(row -> row.getHash().equals(code.hash(row.getId())))
                .map(QueryCodes::read)
                .findFirst();
    }

    /** Whether this very code is the one kept under the id. */
    public boolean keeps(UUID id, QueryCode code) {
        return database.fetchExists(QUERY_CODE, QUERY_CODE.ID.eq(id).and(QUERY_CODE.HASH.eq(code.hash(id))));
    }

    /** The one before it is void from now on. */
    void replace(HeldCode held, QueryCode code) {
        CaseId caseId = held.caseId();
        FilingId filing = held.filing();
        database.update(QUERY_CODE)
                .set(QUERY_CODE.VOIDED_AT, OffsetDateTime.now(clock))
                .where(QUERY_CODE.VOIDED_AT.isNull())
                .and(
                        filing != null
                                ? QUERY_CODE.FILING.eq(filing.value())
                                : QUERY_CODE
                                        .CASE_ID
                                        .eq(caseId == null ? null : caseId.value())
                                        .and(QUERY_CODE.PARTY.eq((short) held.party())))
                .execute();
        database.insertInto(QUERY_CODE)
                .set(QUERY_CODE.ID, held.id())
                .set(QUERY_CODE.COURT, held.court().value())
                .set(QUERY_CODE.NUMBER, held.number())
                .set(QUERY_CODE.CASE_ID, caseId == null ? null : caseId.value())
                .set(QUERY_CODE.PARTY, caseId == null ? null : (short) held.party())
                .set(QUERY_CODE.FILING, filing == null ? null : filing.value())
                .set(QUERY_CODE.HASH, code.hash(held.id()))
                .set(QUERY_CODE.ISSUED_AT, held.issuedAt())
                .set(QUERY_CODE.ISSUED_BY, held.issuedBy().value())
                .execute();
    }

    private List<HeldCode> fetch(Condition which) {
        return database.selectFrom(QUERY_CODE)
                .where(which)
                .and(QUERY_CODE.VOIDED_AT.isNull())
                .orderBy(QUERY_CODE.PARTY, QUERY_CODE.ID)
                .fetch(QueryCodes::read);
    }

    private static HeldCode read(QueryCodeRecord row) {
        return new HeldCode(
                row.getId(),
                new CourtId(row.getCourt()),
                row.getNumber(),
                row.getCaseId() == null ? null : new CaseId(row.getCaseId()),
                row.getParty() == null ? 0 : row.getParty(),
                row.getFiling() == null ? null : new FilingId(row.getFiling()),
                row.getIssuedAt(),
                new PersonId(row.getIssuedBy()));
    }
}
