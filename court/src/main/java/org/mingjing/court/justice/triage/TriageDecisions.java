package org.mingjing.court.justice.triage;

import static org.mingjing.court.justice.triage.tables.Tables.SORTING;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.limits.LedgerJson;
import org.mingjing.court.justice.triage.tables.tables.records.SortingRecord;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.trace.RuleSet;
import org.mingjing.law.triage.AverageWage;
import org.mingjing.law.triage.Formation;
import org.mingjing.law.triage.FourCategories;
import org.mingjing.law.triage.TriageChoice;
import org.mingjing.law.triage.TriageFact;
import org.mingjing.law.triage.TriageFacts;
import org.mingjing.law.triage.TriageField;
import org.mingjing.law.triage.TriageOption;
import org.mingjing.law.triage.TriageStage;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** 分流决定簿 Only ever grows. Called inside CourtBoundary. */
@Repository
public class TriageDecisions {

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    TriageDecisions(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** All of a case, the one that holds first. */
    public List<TriageDecision> of(CaseId id) {
        return database.selectFrom(SORTING)
                .where(SORTING.CASE_ID.eq(id.value()))
                .orderBy(SORTING.NO.desc())
                .fetch(this::decision);
    }

    public boolean any(CaseId id) {
        return database.fetchExists(SORTING, SORTING.CASE_ID.eq(id.value()));
    }

    void add(CaseId id, CourtId court, TriageChoice choice, String reason, LocalDate on, PersonId by) {
        TriageFacts facts = choice.facts();
        TriageOption way = choice.chosen().option();
        TriageOption proposed = choice.proposal().proposed().option();
        Optional<AverageWage> wage = choice.proposal().wage();
        Money amount = facts.amount();
        SortingRecord row = new SortingRecord();
        row.setId(UUID.randomUUID());
        row.setCourt(court.value());
        row.setCaseId(id.value());
        row.setNo((short) (database.fetchCount(SORTING, SORTING.CASE_ID.eq(id.value())) + 1));
        row.setProcedure(way.procedure().name());
        row.setFormation(way.formation().name());
        row.setProposedProcedure(proposed.procedure().name());
        row.setProposedFormation(proposed.formation().name());
        row.setInstrument(proposed.citation().instrument());
        row.setArticle(proposed.citation().article());
        row.setSettled(choice.proposal().isSettled());
        row.setReason(reason);
        row.setField(facts.field().name());
        row.setStage(facts.stage().name());
        row.setLevel(facts.level().name());
        row.setProvince(facts.province());
        row.setFiledOn(facts.filedOn());
        row.setAmount(amount == null ? null : amount.fen());
        row.setKnown(JSONB.valueOf(json.writeValueAsString(facts.known())));
        row.setWageYear(wage.map(held -> (short) held.year()).orElse(null));
        row.setWage(wage.map(held -> held.amount().fen()).orElse(null));
        row.setWageSource(wage.map(AverageWage::source).orElse(null));
        row.setCategories(
                choice.proposal().categories().stream().map(Enum::name).toArray(String[]::new));
        row.setLedger(LedgerJson.of(choice.proposal().ledger()));
        row.setRuleSet(RuleSet.CURRENT.version());
        row.setOccurredOn(on);
        row.setRecordedAt(OffsetDateTime.now(clock));
        row.setRecordedBy(by.value());
        database.insertInto(SORTING).set(row).execute();
    }

    private TriageDecision decision(SortingRecord row) {
        return new TriageDecision(
                new CaseId(row.getCaseId()),
                row.getNo(),
                Procedure.valueOf(row.getProcedure()),
                Formation.valueOf(row.getFormation()),
                Procedure.valueOf(row.getProposedProcedure()),
                Formation.valueOf(row.getProposedFormation()),
                Citation.of(row.getInstrument(), row.getArticle()),
                row.getSettled(),
                row.getReason(),
                facts(row),
                row.getWageSource(),
                Arrays.stream(row.getCategories()).map(FourCategories::valueOf).toList(),
                LedgerJson.ledger(row.getLedger()),
                row.getRuleSet(),
                row.getOccurredOn(),
                row.getRecordedAt(),
                new PersonId(row.getRecordedBy()));
    }

    private TriageFacts facts(SortingRecord row) {
        Map<TriageFact, Boolean> known = new EnumMap<>(TriageFact.class);
        json.readTree(row.getKnown().data())
                .properties()
                .forEach(fact -> known.put(
                        TriageFact.valueOf(fact.getKey()), fact.getValue().booleanValue()));
        return new TriageFacts(
                TriageField.valueOf(row.getField()),
                TriageStage.valueOf(row.getStage()),
                CourtLevel.valueOf(row.getLevel()),
                row.getProvince(),
                row.getFiledOn(),
                row.getAmount() == null ? null : Money.ofFen(row.getAmount()),
                known);
    }
}
