package org.mingjing.court.justice.trial;

import static org.mingjing.court.justice.trial.tables.Tables.CONCLUSION;
import static org.mingjing.court.justice.trial.tables.Tables.PRONOUNCEMENT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trace.RuleSet;
import org.mingjing.law.trial.ConclusionDay;
import org.mingjing.law.trial.ConclusionFacts;
import org.mingjing.law.trial.ConclusionManner;
import org.mingjing.law.trial.EndService;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 宣判与结案簿 Called inside CourtBoundary. */
@Component
public class Conclusions {

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    Conclusions(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    public Optional<Pronouncement> pronounced(CaseId id) {
        return database.selectFrom(PRONOUNCEMENT)
                .where(PRONOUNCEMENT.CASE_ID.eq(id.value()))
                .fetchOptional(row -> new Pronouncement(
                        row.getInCourt(), row.getOnDay(), row.getSendBy(), row.getSentOn(), row.getRevision()));
    }

    /** 结案时间 with its reasons, reckoned again from the facts as they were recorded; empty where the case was concluded elsewhere. */
    public Optional<ConclusionDay> day(CaseId id, java.util.List<String> parties) {
        return database.selectFrom(CONCLUSION)
                .where(CONCLUSION.CASE_ID.eq(id.value()))
                .fetchOptional()
                .map(row -> new ConclusionFacts(
                        ConclusionManner.valueOf(row.getManner()),
                        row.getPronounced(),
                        parties,
                        Arrays.asList(json.readValue(row.getServices().data(), EndService[].class))))
                .map(ConclusionDay::of)
                .flatMap(day -> day instanceof Decision.Granted<ConclusionDay>(ConclusionDay found)
                        ? Optional.of(found)
                        : Optional.empty());
    }

    void pronounce(CaseCard card, ConcludeCase command, Pronouncement one) {
        database.insertInto(PRONOUNCEMENT)
                .set(PRONOUNCEMENT.CASE_ID, card.id().value())
                .set(PRONOUNCEMENT.COURT, card.court().value())
                .set(PRONOUNCEMENT.DOCUMENT, command.manner().word())
                .set(PRONOUNCEMENT.IN_COURT, one.inCourt())
                .set(PRONOUNCEMENT.ON_DAY, one.on())
                .set(PRONOUNCEMENT.SEND_BY, one.sendBy())
                .set(PRONOUNCEMENT.TOLD_BY, command.origin().who().id().value())
                .execute();
    }

    void send(SendJudgment command) {
        database.update(PRONOUNCEMENT)
                .set(PRONOUNCEMENT.SENT_ON, command.origin().occurredOn())
                .set(PRONOUNCEMENT.REVISION, PRONOUNCEMENT.REVISION.plus(1))
                .where(PRONOUNCEMENT.CASE_ID.eq(command.caseId().value()))
                .execute();
    }

    void keep(CaseCard card, ConcludeCase command, ConclusionDay day) {
        PersonId by = command.origin().who().id();
        database.insertInto(CONCLUSION)
                .set(CONCLUSION.CASE_ID, card.id().value())
                .set(CONCLUSION.COURT, card.court().value())
                .set(CONCLUSION.MANNER, command.manner().name())
                .set(CONCLUSION.ON_DAY, day.on())
                .set(CONCLUSION.PRONOUNCED, command.pronouncedOn())
                .set(CONCLUSION.SERVICES, JSONB.jsonb(json.writeValueAsString(command.services())))
                .set(CONCLUSION.LEDGER, JSONB.jsonb(json.writeValueAsString(day.ledger())))
                .set(CONCLUSION.RULE_SET, RuleSet.CURRENT.version())
                .set(CONCLUSION.RECORDED_BY, by.value())
                .set(CONCLUSION.RECORDED_AT, OffsetDateTime.now(clock))
                .execute();
    }
}
