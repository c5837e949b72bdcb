package org.mingjing.court.justice.evidence;

import static org.mingjing.court.justice.evidence.tables.Tables.EXTENSION;
import static org.mingjing.court.justice.evidence.tables.Tables.ITEM;
import static org.mingjing.court.justice.evidence.tables.Tables.OPINION;
import static org.mingjing.court.justice.evidence.tables.Tables.REQUEST;
import static org.mingjing.court.justice.evidence.tables.Tables.TERM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.evidence.Evidence.Opinion;
import org.mingjing.law.evidence.EvidencePeriod.Extension;
import org.mingjing.law.trace.RuleSet;
import org.springframework.stereotype.Repository;

/** 举证簿 Periods, pieces and requests of each case. Called inside CourtBoundary. */
@Repository
public class EvidenceBook {

    private final DSLContext database;

    EvidenceBook(DSLContext database) {
        this.database = database;
    }

    /** One act about the evidence of a case at a time, so that numbers and periods do not cross. */
    void hold(CaseId caseId) {
        database.execute("select pg_advisory_xact_lock(hashtextextended(?, 59))", caseId.toString());
    }

    public List<EvidenceTerm> terms(CaseId caseId) {
        return terms(TERM.CASE_ID.eq(caseId.value()));
    }

    public Optional<EvidenceTerm> term(EvidenceTermId id) {
        return terms(TERM.ID.eq(id.value())).stream().findFirst();
    }

    private List<EvidenceTerm> terms(Condition which) {
        Map<UUID, List<Extension>> extensions = database.selectFrom(EXTENSION)
                .where(EXTENSION.TERM.in(database.select(TERM.ID).from(TERM).where(which)))
                .orderBy(EXTENSION.TERM, EXTENSION.NO)
                .fetchGroups(EXTENSION.TERM, row -> new Extension(row.getOnDay(), row.getUntil()));
        return database.selectFrom(TERM)
                .where(which)
                .orderBy(TERM.FROM_ON, TERM.SET_ON, TERM.ID)
                .fetch(row -> EvidenceRows.term(row, extensions.getOrDefault(row.getId(), List.of())));
    }

    public List<Evidence> items(CaseId caseId) {
        return items(ITEM.CASE_ID.eq(caseId.value()));
    }

    public Optional<Evidence> item(EvidenceId id) {
        return items(ITEM.ID.eq(id.value())).stream().findFirst();
    }

    private List<Evidence> items(Condition which) {
        Map<UUID, List<Opinion>> opinions = database.selectFrom(OPINION)
                .where(OPINION.ITEM.in(database.select(ITEM.ID).from(ITEM).where(which)))
                .orderBy(OPINION.ITEM, OPINION.ON_DAY, OPINION.PARTY)
                .fetchGroups(OPINION.ITEM, EvidenceRows::opinion);
        return database.selectFrom(ITEM)
                .where(which)
                .orderBy(ITEM.PARTY, ITEM.NO)
                .fetch(row -> EvidenceRows.item(row, opinions.getOrDefault(row.getId(), List.of())));
    }

    public List<EvidenceRequest> requests(CaseId caseId) {
        return database.selectFrom(REQUEST)
                .where(REQUEST.CASE_ID.eq(caseId.value()))
                .orderBy(REQUEST.ASKED_ON, REQUEST.ID)
                .fetch(EvidenceRows::request);
    }

    public Optional<EvidenceRequest> request(EvidenceRequestId id) {
        return database.selectFrom(REQUEST).where(REQUEST.ID.eq(id.value())).fetchOptional(EvidenceRows::request);
    }

    int next(CaseId caseId, String party) {
        return 1
                + database.select(DSL.coalesce(DSL.max(ITEM.NO), (short) 0))
                        .from(ITEM)
                        .where(ITEM.CASE_ID.eq(caseId.value()))
                        .and(ITEM.PARTY.eq(party))
                        .fetchSingle()
                        .value1();
    }

    void insert(EvidenceTerm term, LocalDate dueOn, LocalDate on, PersonId by) {
        database.insertInto(TERM)
                .set(EvidenceRows.row(term))
                .set(TERM.DUE_ON, dueOn)
                .set(TERM.RULE_SET, RuleSet.CURRENT.version())
                .set(TERM.SET_ON, on)
                .set(TERM.SET_BY, by.value())
                .execute();
    }

    void write(EvidenceTerm term, LocalDate dueOn) {
        database.update(TERM)
                .set(TERM.EXCHANGE_ON, term.exchangeOn())
                .set(TERM.DUE_ON, dueOn)
                .set(TERM.REVISION, TERM.REVISION.plus(1))
                .where(TERM.ID.eq(term.id().value()))
                .execute();
    }

    void extend(EvidenceTerm term, Extension extension, PersonId by) {
        database.insertInto(EXTENSION)
                .set(EXTENSION.TERM, term.id().value())
                .set(EXTENSION.NO, (short) (term.extensions().size() + 1))
                .set(EXTENSION.COURT, term.court().value())
                .set(EXTENSION.ON_DAY, extension.on())
                .set(EXTENSION.UNTIL, extension.until())
                .set(EXTENSION.RECORDED_BY, by.value())
                .execute();
    }

    void insert(Evidence item, PersonId by) {
        database.insertInto(ITEM).set(EvidenceRows.row(item, by)).execute();
    }

    /** 认证 With who judged it. */
    void judge(Evidence item, PersonId by) {
        write(item);
        database.update(ITEM)
                .set(ITEM.DECIDED_BY, by.value())
                .where(ITEM.ID.eq(item.id().value()))
                .execute();
    }

    void write(Evidence item) {
        database.update(ITEM)
                .set(EvidenceRows.standing(item))
                .set(ITEM.REVISION, ITEM.REVISION.plus(1))
                .where(ITEM.ID.eq(item.id().value()))
                .execute();
    }

    void insert(Evidence of, Opinion opinion) {
        database.insertInto(OPINION)
                .set(OPINION.ITEM, of.id().value())
                .set(OPINION.PARTY, opinion.party())
                .set(OPINION.COURT, of.court().value())
                .set(OPINION.ON_DAY, opinion.on())
                .set(OPINION.AUTHENTIC, opinion.authentic())
                .set(OPINION.LAWFUL, opinion.lawful())
                .set(OPINION.RELEVANT, opinion.relevant())
                .set(OPINION.WORDS, opinion.words())
                .execute();
    }

    void insert(EvidenceRequest request) {
        database.insertInto(REQUEST).set(EvidenceRows.row(request)).execute();
    }

    /** 决定 With who decided it. */
    void decide(EvidenceRequest request, PersonId by) {
        write(request);
        database.update(REQUEST)
                .set(REQUEST.DECIDED_BY, by.value())
                .where(REQUEST.ID.eq(request.id().value()))
                .execute();
    }

    void write(EvidenceRequest request) {
        database.update(REQUEST)
                .set(EvidenceRows.standing(request))
                .set(REQUEST.REVISION, REQUEST.REVISION.plus(1))
                .where(REQUEST.ID.eq(request.id().value()))
                .execute();
    }
}
