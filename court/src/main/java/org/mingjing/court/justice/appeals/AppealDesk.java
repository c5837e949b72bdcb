package org.mingjing.court.justice.appeals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Court;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.justice.appeals.tables.tables.records.AppealRecord;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.fees.ChargeId;
import org.mingjing.court.justice.fees.FeesOfAppeal;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.appeal.EffectiveJudgment.Party;
import org.mingjing.law.casetype.CaseCategory;
import org.springframework.stereotype.Service;

/** 上诉窗口 Taken in at either court; then each court does its own steps, one after the other, on one object that both see. */
@Service
public class AppealDesk {

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");
    private static final Citation RIGHT = Citation.of("民诉法", "171");
    private static final Citation RIGHT_CRIMINAL = Citation.of("刑诉法", "230");
    private static final Citation ADVANCED = Citation.of("诉讼费用交纳办法", "22(2)");
    private static final Citation PAPERS = Citation.of("民诉法", "172");

    private final Commands commands;
    private final CourtBoundary boundary;
    private final Cases cases;
    private final Courts courts;
    private final Appeals appeals;
    private final CaseDecision decision;
    private final FeesOfAppeal fees;
    private final AppealSteps steps;
    private final AppealNews news;
    private final CaseDiary diary;
    private final Clock clock;

    AppealDesk(
            Commands commands,
            CourtBoundary boundary,
            Cases cases,
            Courts courts,
            Appeals appeals,
            CaseDecision decision,
            FeesOfAppeal fees,
            AppealSteps steps,
            AppealNews news,
            CaseDiary diary,
            Clock clock) {
        this.commands = commands;
        this.boundary = boundary;
        this.cases = cases;
        this.courts = courts;
        this.appeals = appeals;
        this.decision = decision;
        this.fees = fees;
        this.steps = steps;
        this.news = news;
        this.diary = diary;
        this.clock = clock;
    }

    /** 收到上诉状 The granted result is the id of the appeal. */
    public Decision<String> receive(ReceiveAppeal command) {
        return commands.perform(
                command,
                () -> cases.require(command.origin().who(), command.caseId(), Permission.APPEAL)
                        .then(card -> received(card, command)));
    }

    private Decision<String> received(CaseCard card, ReceiveAppeal command) {
        CourtId upper = courts.find(card.court()).map(Court::parent).orElse(null);
        if (!CaseDecision.first(card) || upper == null) {
            return Decision.refused("appeals.refused.noDecision", RIGHT);
        }
        Citation finalUnder = CaseDecision.finalUnder(card);
        if (finalUnder != null) {
            return Decision.refused("appeals.refused.final", finalUnder);
        }
        List<Party> parties = decision.parties(card);
        List<Party> appealing = parties.stream()
                .filter(one -> command.appellants().contains(one.name()))
                .toList();
        if (appealing.isEmpty() || appealing.size() < command.appellants().size()) {
            return Decision.refused("appeals.refused.nobody", PAPERS);
        }
        LocalDate on = command.origin().occurredOn();
        LocalDate decided = card.concludedOn();
        if (on.isAfter(today())
                || command.madeOn().isAfter(on)
                || (decided != null && command.madeOn().isBefore(decided))) {
            return Decision.refused("appeals.refused.outOfOrder", PAPERS);
        }
        for (Party one : appealing) {
            if (late(card, one, command)) {
                return Decision.refused(
                        "appeals.refused.late",
                        card.category() == CaseCategory.CRIMINAL ? RIGHT_CRIMINAL : RIGHT,
                        one.name(),
                        decision.term(card, one).last());
            }
        }
        boolean twice = appeals.of(card.id()).stream()
                .filter(one -> one.state() != AppealState.ENDED && one.caseId().equals(card.id()))
                .anyMatch(one -> one.appellants().stream().anyMatch(command.appellants()::contains));
        return twice
                ? Decision.refused("appeals.refused.twice", PAPERS)
                : charged(card, command).map(charge -> entered(card, upper, parties, command, charge.orElse(null)));
    }

    /** 上诉费 Nobody pays in a criminal case, nor to appeal from a ruling (办法 8(3)). */
    private Decision<Optional<ChargeId>> charged(CaseCard card, ReceiveAppeal command) {
        if (card.category() == CaseCategory.CRIMINAL || CaseDecision.ruling(card)) {
            return Decision.granted(Optional.empty());
        }
        if (!decision.ofOneSide(card, command.appellants())) {
            return Decision.refused("appeals.refused.bothSides", ADVANCED);
        }
        if (command.feeKind() == null) {
            return Decision.refused("appeals.refused.feeKind", ADVANCED);
        }
        return fees.open(
                        card,
                        command.feeKind(),
                        command.contested(),
                        command.appellants().getFirst(),
                        command.origin().occurredOn(),
                        command.origin().who().id())
                .map(charge -> Optional.of(charge.id()));
    }

    private boolean late(CaseCard card, Party party, ReceiveAppeal command) {
        return party.servedOn() != null
                && command.excuse().isBlank()
                && command.madeOn().isAfter(decision.term(card, party).last());
    }

    private String entered(
            CaseCard card, CourtId upper, List<Party> parties, ReceiveAppeal command, @Nullable ChargeId charge) {
        LocalDate on = command.origin().occurredOn();
        Actor who = command.origin().who();
        boolean here = who.court().equals(card.court());
        AppealId id = new AppealId(UUID.randomUUID());
        AppealRecord row = new AppealRecord();
        row.setId(id.value());
        row.setCourt(card.court().value());
        row.setUpperCourt(upper.value());
        row.setCaseId(card.id().value());
        row.setCaseNumber(card.number());
        row.setTitle(card.title());
        row.setCategory(card.category().name());
        row.setRuling(CaseDecision.ruling(card));
        row.setAppellants(command.appellants().toArray(String[]::new));
        row.setMadeOn(command.madeOn());
        row.setExcuse(command.excuse());
        row.setReceivedAboveOn(here ? null : on);
        row.setReceivedOn(here ? on : null);
        row.setTermEnd(termEnd(card, parties));
        row.setRespondentAbroad(parties.stream()
                .anyMatch(one -> one.abroad() && !command.appellants().contains(one.name())));
        row.setCharge(charge == null ? null : charge.value());
        row.setGap("");
        row.setState(AppealState.WITH_FIRST.word());
        row.setRevision(0);
        appeals.insert(row);
        diary.record(
                card,
                new NewEvent(
                        "appeals.event.received", on, List.of(String.join("\u3001", command.appellants())), who.id()));
        news.tell(appeals.find(id).orElseThrow(), who.id());
        return id.toString();
    }

    /** Of the last party; null while somebody is not served. */
    private @Nullable LocalDate termEnd(CaseCard card, List<Party> parties) {
        return parties.stream().anyMatch(one -> one.servedOn() == null)
                ? null
                : parties.stream()
                        .map(one -> decision.term(card, one).last())
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }

    /** 办理 The granted result is the id of the appeal. */
    public Decision<String> advance(AdvanceAppeal command) {
        return commands.perform(command, () -> {
            Appeal appeal = appeals.findToChange(command.id()).orElse(null);
            Actor who = command.origin().who();
            if (appeal == null || !who.court().equals(command.court())) {
                return Decision.refused("appeals.refused.unknown", OWN_RULE);
            }
            CourtId acting = command.act().above() ? appeal.upperCourt() : appeal.court();
            if (!acting.equals(who.court())) {
                return Decision.refused("appeals.refused.otherCourt", OWN_RULE);
            }
            // the file of the first court is read across the border of the courts, by whoever may see into it
            Decision<CaseCard> may = boundary.read(
                    CourtScope.of(appeal.court()), () -> cases.require(who, appeal.caseId(), Permission.APPEAL));
            return may.then(card -> step(appeal, card, command));
        });
    }

    private Decision<String> step(Appeal appeal, CaseCard card, AdvanceAppeal command) {
        if (appeal.revision() != command.revision()) {
            return Decision.refused("appeals.refused.changedMeanwhile", ONE_AT_A_TIME);
        }
        if (!appeal.open().contains(command.act())) {
            return Decision.refused("appeals.refused.notNow", PAPERS);
        }
        LocalDate on = command.origin().occurredOn();
        if (on.isAfter(today()) || on.isBefore(last(appeal))) {
            return Decision.refused("appeals.refused.stepOutOfOrder", PAPERS, last(appeal));
        }
        return steps.take(appeal, card, command).map(done -> {
            news.tell(
                    appeals.find(appeal.id()).orElseThrow(),
                    command.origin().who().id());
            return appeal.id().toString();
        });
    }

    /** The day of the last step that was taken. */
    private static LocalDate last(Appeal appeal) {
        var facts = appeal.facts();
        return Stream.of(
                        Optional.of(appeal.madeOn()),
                        Optional.ofNullable(facts.receivedAboveOn()),
                        Optional.ofNullable(facts.receivedOn()),
                        Optional.ofNullable(facts.copyOn()),
                        Optional.ofNullable(facts.answeredOn()),
                        Optional.ofNullable(facts.sentOn()),
                        Optional.ofNullable(facts.fileOn()),
                        Optional.ofNullable(facts.gapToldOn()),
                        Optional.ofNullable(facts.gapFilledOn()),
                        Optional.ofNullable(facts.filedOn()),
                        Optional.ofNullable(appeal.outcomeOn()))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
