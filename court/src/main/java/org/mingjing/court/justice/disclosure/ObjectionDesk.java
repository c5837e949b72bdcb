package org.mingjing.court.justice.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.court.justice.limits.RecordedFact;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.disclosure.AnswerTerm;
import org.mingjing.law.disclosure.DisclosedMatter;
import org.mingjing.law.disclosure.DisclosureRules;
import org.springframework.stereotype.Service;

/**
 * 审限异议 A party objects to what was recorded on a clock; the judge says how it came, another answers. No answer changes the
 * clock: that is done on its own page, by whoever may.
 */
@Service
public class ObjectionDesk {

    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");
    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    private static final Citation SUPERVISION = DisclosureRules.SUPERVISION;

    private final Commands commands;
    private final Cases cases;
    private final CaseDetails details;
    private final ClockBook clocks;
    private final QueryCodes codes;
    private final Objections objections;
    private final ObjectionNews news;
    private final CourtCalendars calendars;
    private final DisclosureSettings settings;
    private final Clock clock;

    ObjectionDesk(
            Commands commands,
            Cases cases,
            CaseDetails details,
            ClockBook clocks,
            QueryCodes codes,
            Objections objections,
            ObjectionNews news,
            CourtCalendars calendars,
            DisclosureSettings settings,
            Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.details = details;
        this.clocks = clocks;
        this.codes = codes;
        this.objections = objections;
        this.news = news;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    /** 提出 The granted result is the id of the objection. Once against each change, while the case is open. */
    public Decision<String> file(FileObjection command) {
        return commands.perform(command, () -> {
            CaseCard card = cases.find(command.caseId()).orElse(null);
            if (card == null || !entered(command)) {
                return Decision.refused("access.unknown", OWN_RULE);
            }
            if (command.reasons().isEmpty() || command.reasons().length() > FileObjection.LONGEST) {
                return Decision.refused("disclosure.refused.reasons", SUPERVISION, FileObjection.LONGEST);
            }
            if (command.origin().occurredOn().isAfter(LocalDate.now(clock))) {
                return Decision.refused("disclosure.refused.notNow", SUPERVISION);
            }
            if (!card.status().open()) {
                return Decision.refused("disclosure.refused.concluded", SUPERVISION);
            }
            return DisclosureRules.open(card, card.sealed()).then(open -> file(open, command));
        });
    }

    private Decision<String> file(CaseCard card, FileObjection command) {
        if (objections.of(card.id()).stream()
                .anyMatch(one -> one.party() == command.party() && one.fact().equals(command.fact()))) {
            return Decision.refused("disclosure.refused.objectedAlready", SUPERVISION);
        }
        for (LiveClock one : clocks.of(card.id())) {
            for (RecordedFact fact : one.recorded()) {
                if (fact.id().equals(command.fact()) && fact.counts() && one.main()) {
                    LocalDate on = command.origin().occurredOn();
                    AnswerTerm term = AnswerTerm.ofObjection(on, settings.objectionDays(), calendars.of(card.court()));
                    Objection filed = new Objection(
                            command.id(),
                            card.court(),
                            card.id(),
                            command.party(),
                            details.parties(card.id()).get(command.party() - 1).name(),
                            one.id(),
                            fact.id(),
                            DisclosedMatter.of(fact.event()),
                            command.reasons(),
                            on,
                            settings.objectionDays(),
                            term.due(),
                            ObjectionState.OPEN,
                            null,
                            null,
                            null,
                            null,
                            0);
                    objections.insert(filed);
                    news.moved(card, filed, command.origin().who().id());
                    return Decision.granted(filed.id().toString());
                }
            }
        }
        return Decision.refused("disclosure.refused.noSuchChange", SUPERVISION);
    }

    /** Who acts is the code itself, and it is not void. */
    private boolean entered(FileObjection command) {
        return codes.find(command.origin().who().id().value())
                .filter(code -> command.caseId().equals(code.caseId()) && command.party() == code.party())
                .isPresent();
    }

    /** 说明 The granted result is the id of the objection, here and below. */
    public Decision<String> state(StateOnObjection command) {
        return changing(
                command,
                command.caseId(),
                command.objection(),
                command.revision(),
                command.words(),
                Permission.CLOCK_RECORD,
                (card, one) -> one.state() != ObjectionState.OPEN || one.statement() != null
                        ? Decision.refused("disclosure.refused.notNow", SUPERVISION)
                        : Decision.granted(one.stated(said(command.words(), command.origin()))));
    }

    /** 答复 By nobody who works on the case or recorded what is objected to. */
    public Decision<String> answer(AnswerObjection command) {
        Actor who = command.origin().who();
        return changing(
                command,
                command.caseId(),
                command.objection(),
                command.revision(),
                command.words(),
                Permission.OBJECTION_ANSWER,
                (card, one) -> {
                    if (one.state() != ObjectionState.OPEN) {
                        return Decision.refused("disclosure.refused.notNow", SUPERVISION);
                    }
                    return cases.of(who, card.id()).working() || recorded(card, one, who)
                            ? Decision.refused("disclosure.refused.ownAct", SUPERVISION)
                            : Decision.granted(one.answered(command.upheld(), said(command.words(), command.origin())));
                });
    }

    private boolean recorded(CaseCard card, Objection one, Actor who) {
        return clocks.of(card.id()).stream()
                .flatMap(clock -> clock.recorded().stream())
                .anyMatch(fact -> fact.id().equals(one.fact()) && who.id().equals(fact.recordedBy()));
    }

    /** 落实 What the judge did about one that was upheld. */
    public Decision<String> heed(HeedObjection command) {
        return changing(
                command,
                command.caseId(),
                command.objection(),
                command.revision(),
                command.words(),
                Permission.CLOCK_RECORD,
                (card, one) -> one.state() != ObjectionState.UPHELD
                        ? Decision.refused("disclosure.refused.notNow", SUPERVISION)
                        : Decision.granted(one.heeded(said(command.words(), command.origin()))));
    }

    private Decision<String> changing(
            Command command,
            CaseId caseId,
            ObjectionId id,
            int revision,
            String words,
            Permission permission,
            BiFunction<CaseCard, Objection, Decision<Objection>> change) {
        Actor who = command.origin().who();
        return commands.perform(
                command,
                () -> cases.requireOwn(who, caseId, permission).then(card -> {
                    Objection one = objections
                            .findToChange(id)
                            .filter(found -> found.caseId().equals(caseId))
                            .orElse(null);
                    if (one == null || one.revision() != revision) {
                        return Decision.refused("disclosure.refused.changedMeanwhile", ONE_AT_A_TIME);
                    }
                    if (words.isEmpty() || words.length() > FileObjection.LONGEST) {
                        return Decision.refused("disclosure.refused.reasons", SUPERVISION, FileObjection.LONGEST);
                    }
                    return change.apply(card, one).then(next -> kept(card, next, who));
                }));
    }

    private Decision<String> kept(CaseCard card, Objection next, Actor who) {
        objections.update(next);
        news.moved(card, next, who.id());
        return Decision.granted(next.id().toString());
    }

    private static Said said(String words, Origin origin) {
        return new Said(words, origin.who().id(), origin.occurredOn());
    }

    /** 依据 Of the day by which it is answered. */
    public AnswerTerm term(Objection one) {
        return AnswerTerm.ofObjection(one.filedOn(), one.days(), calendars.of(one.court()));
    }
}
