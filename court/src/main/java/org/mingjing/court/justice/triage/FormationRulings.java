package org.mingjing.court.justice.triage;

import static org.mingjing.court.justice.triage.tables.Tables.RULING;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.ChangeFormation;
import org.mingjing.court.justice.cases.Formation;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.kernel.Decision;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.triage.SoleJudge;
import org.mingjing.law.triage.TriageFact;
import org.springframework.stereotype.Service;

/** 独任转合议 A sole judge's case goes to a panel by ruling; a party's objection is answered by one (民诉法 43). */
@Service
public class FormationRulings {

    private final Commands commands;
    private final Cases cases;
    private final ChangeFormation formation;
    private final CaseDiary diary;
    private final DSLContext database;
    private final Clock clock;

    FormationRulings(
            Commands commands,
            Cases cases,
            ChangeFormation formation,
            CaseDiary diary,
            DSLContext database,
            Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.formation = formation;
        this.diary = diary;
        this.database = database;
        this.clock = clock;
    }

    /** The granted result is the id of the case. */
    public Decision<String> rule(RuleOnFormation command) {
        return commands.perform(
                command,
                () -> cases.require(command.origin().who(), command.id(), Permission.CLOCK_RECORD)
                        .then(card -> may(card, command))
                        .then(card -> turned(card, command))
                        .map(card -> {
                            add(card, command);
                            return card.id().toString();
                        }));
    }

    /** All of a case, the latest first. Called inside CourtBoundary. */
    public List<FormationRuling> of(CaseId id) {
        return database.selectFrom(RULING)
                .where(RULING.CASE_ID.eq(id.value()))
                .orderBy(RULING.RECORDED_AT.desc())
                .fetch(row -> new FormationRuling(
                        row.getGround() == null ? null : TriageFact.valueOf(row.getGround()),
                        row.getParty(),
                        row.getRaisedOn(),
                        row.getReasons(),
                        row.getOccurredOn(),
                        row.getToldOn(),
                        new PersonId(row.getRecordedBy())));
    }

    private Decision<CaseCard> may(CaseCard card, RuleOnFormation command) {
        LocalDate on = command.origin().occurredOn();
        LocalDate raisedOn = command.raisedOn();
        LocalDate filedOn = card.filedOn();
        LocalDate first = raisedOn == null ? filedOn : raisedOn;
        if (card.formation() != Formation.SOLE || !SoleJudge.governs(card.category())) {
            return Decision.refused("triage.refused.notSole", SoleJudge.RULING);
        }
        if (command.toPanel() && card.procedure() != Procedure.ORDINARY) {
            return Decision.refused("triage.refused.procedureFirst", SoleJudge.SUMMARY_TO_ORDINARY);
        }
        if ((command.ground() == null && command.party().isEmpty())
                || command.party().isEmpty() != (raisedOn == null)) {
            return Decision.refused("triage.refused.objection", SoleJudge.OBJECTION);
        }
        if (command.reasons().isEmpty() || command.reasons().length() > TriageDesk.LONGEST) {
            return Decision.refused("triage.refused.ruling", SoleJudge.RULING, TriageDesk.LONGEST);
        }
        boolean inOrder = !on.isAfter(LocalDate.now(clock))
                && (first == null || !on.isBefore(first))
                && (raisedOn == null || filedOn == null || !raisedOn.isBefore(filedOn))
                && !command.toldOn().isBefore(on)
                && !command.toldOn().isAfter(LocalDate.now(clock));
        return inOrder ? Decision.granted(card) : Decision.refused("triage.refused.outOfOrder", SoleJudge.RULING);
    }

    private Decision<CaseCard> turned(CaseCard card, RuleOnFormation command) {
        LocalDate on = command.origin().occurredOn();
        PersonId by = command.origin().who().id();
        if (command.toPanel()) {
            return formation.toPanel(card, on, by);
        }
        diary.record(card, new NewEvent("triage.event.dismissed", on, List.of(command.party()), by));
        return Decision.granted(card);
    }

    private void add(CaseCard card, RuleOnFormation command) {
        TriageFact ground = command.ground();
        database.insertInto(RULING)
                .set(RULING.ID, UUID.randomUUID())
                .set(RULING.COURT, card.court().value())
                .set(RULING.CASE_ID, card.id().value())
                .set(RULING.GROUND, ground == null ? null : ground.name())
                .set(RULING.PARTY, command.party())
                .set(RULING.RAISED_ON, command.raisedOn())
                .set(RULING.REASONS, command.reasons())
                .set(RULING.TOLD_ON, command.toldOn())
                .set(RULING.OCCURRED_ON, command.origin().occurredOn())
                .set(RULING.RECORDED_AT, OffsetDateTime.now(clock))
                .set(RULING.RECORDED_BY, command.origin().who().id().value())
                .execute();
    }
}
