package org.mingjing.court.justice.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.numbering.Numbering;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.filing.events.FilingAccepted;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.FilingBar;
import org.mingjing.law.filing.FilingDefect;
import org.mingjing.law.filing.FilingExamination;
import org.mingjing.law.filing.FilingRules;
import org.mingjing.law.filing.Side;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** 立案窗口 What comes in is taken, told once what it lacks, and decided in time. */
@Service
public class FilingDesk {

    private static final String SERIES = "filing";
    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    private static final Citation TOLD_ONCE = Citation.of("登记立案规定", "7");
    private static final Citation REASONED = Citation.of("登记立案规定", "9");
    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");
    private static final Citation ON_TIME = Citation.of("登记立案规定", "8");

    private final Commands commands;
    private final Filings filings;
    private final Numbering numbering;
    private final CourtCalendars calendars;
    private final NewCaseOfFiling cases;
    private final FilingAdvice advice;
    private final Relays relays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FilingDesk(
            Commands commands,
            Filings filings,
            Numbering numbering,
            CourtCalendars calendars,
            NewCaseOfFiling cases,
            FilingAdvice advice,
            Relays relays,
            ApplicationEventPublisher events,
            Clock clock) {
        this.commands = commands;
        this.filings = filings;
        this.numbering = numbering;
        this.calendars = calendars;
        this.cases = cases;
        this.advice = advice;
        this.relays = relays;
        this.events = events;
        this.clock = clock;
    }

    /** 收件 The granted result is the id of the filing. */
    public Decision<String> receive(ReceiveFiling command) {
        return commands.perform(command, () -> {
            Complaint complaint = command.complaint().comingBy(command.channel().online());
            LocalDate received = complaint.receivedOn();
            if (received.isAfter(LocalDate.now(clock))) {
                return Decision.refused("filing.refused.future", ON_TIME, received);
            }
            if (command.relayed()) {
                return relays.clerk(command, complaint)
                        .then(clerk -> entered(command, complaint, command.relay(), clerk));
            }
            if (command.channel() == FilingChannel.TERMINAL
                    && Grants.permits(command.origin().who(), Permission.TERMINAL)) {
                return relays.clerkOf(command.court()).then(clerk -> entered(command, complaint, null, clerk));
            }
            return stranger(command)
                    ? Decision.refused("access.notGranted", OWN_RULE)
                    : entered(command, complaint, null, command.origin().who().id());
        });
    }

    private Decision<String> entered(
            ReceiveFiling command, Complaint complaint, @Nullable Relay relay, PersonId clerk) {
        LocalDate received = complaint.receivedOn();
        Filing filing = new Filing(
                command.id(),
                command.court(),
                received.getYear(),
                numbering.next(command.court(), SERIES, received.getYear()),
                command.channel(),
                FilingState.RECEIVED,
                complaint,
                received,
                due(command.court(), complaint, received),
                0,
                null,
                null,
                relay,
                clerk,
                null,
                null,
                null,
                null,
                0);
        filings.insert(filing);
        return told(filing, command.origin().who().id());
    }

    /** 更正、补正 What comes after a telling restarts the time of examination (登记立案规定 7). */
    public Decision<String> correct(CorrectFiling command) {
        return changing(command, command.id(), command.revision(), filing -> {
            LocalDate on = command.origin().occurredOn();
            Complaint complaint = command.complaint().comingBy(filing.channel().online());
            if (outOfOrder(filing, on)) {
                return Decision.refused("filing.refused.correctedOutOfOrder", TOLD_ONCE, filing.notBefore());
            }
            LocalDate complete = filing.state() == FilingState.TOLD ? on : filing.completeOn();
            return Decision.granted(filing.corrected(complaint, complete, due(filing.court(), complaint, complete)));
        });
    }

    /** 一次性告知 */
    public Decision<String> tell(TellDefects command) {
        return changing(command, command.id(), command.revision(), filing -> {
            LocalDate on = command.origin().occurredOn();
            List<FilingDefect> defects = filing.defects();
            if (filing.state() == FilingState.TOLD) {
                return Decision.refused("filing.refused.toldAlready", TOLD_ONCE);
            }
            if (defects.isEmpty()) {
                return Decision.refused("filing.refused.nothingMissing", TOLD_ONCE);
            }
            if (outOfOrder(filing, on)) {
                return Decision.refused("filing.refused.decidedOutOfOrder", TOLD_ONCE, filing.notBefore());
            }
            if (!command.correctBy().isAfter(on)) {
                return Decision.refused("filing.refused.correctBy", TOLD_ONCE);
            }
            Filing told = filing.told(on, command.correctBy());
            filings.tell(told, on, command.origin().who().id(), defects);
            return Decision.granted(told);
        });
    }

    /** 立案 The granted result is the id of the filing; its case has the next number of the court. */
    public Decision<String> accept(AcceptFiling command) {
        return changing(command, command.id(), command.revision(), filing -> {
            LocalDate on = command.origin().occurredOn();
            if (outOfOrder(filing, on)) {
                return Decision.refused("filing.refused.decidedOutOfOrder", ON_TIME, filing.notBefore());
            }
            List<FilingDefect> missing = filing.defects();
            boolean barred = missing.stream().anyMatch(FilingDefect::blocks);
            if (barred && !command.undecided()) {
                return Decision.refused("filing.refused.incomplete", TOLD_ONCE, missing.size());
            }
            if (barred && !timeIsOver(filing, on)) {
                return Decision.refused("filing.refused.timeLeft", ON_TIME);
            }
            return cases.file(filing, command).map(id -> filing.accepted(id, on));
        });
    }

    /** 不予受理 */
    public Decision<String> refuse(RefuseFiling command) {
        return changing(command, command.id(), command.revision(), filing -> {
            LocalDate on = command.origin().occurredOn();
            if (command.reasons().isBlank() || command.reasons().length() > RefuseFiling.LONGEST) {
                return Decision.refused("filing.refused.reasonsMissing", REASONED, RefuseFiling.LONGEST);
            }
            FilingBar ground = command.ground();
            if (ground == null ? !notCorrected(filing, on) : !barred(filing, ground)) {
                return Decision.refused("filing.refused.noSuchGround", TOLD_ONCE);
            }
            return outOfOrder(filing, on)
                    ? Decision.refused("filing.refused.decidedOutOfOrder", ON_TIME, filing.notBefore())
                    : Decision.granted(filing.refused(ground, command.reasons(), on));
        });
    }

    /** With its row held, and only as the clerk saw it; what comes of it is kept and told. */
    private Decision<String> changing(
            Command command, FilingId id, int revision, Function<Filing, Decision<Filing>> change) {
        return commands.perform(command, () -> {
            Filing filing = filings.findToChange(id).orElse(null);
            if (filing == null || stranger(command)) {
                return Decision.refused("filing.refused.unknown", OWN_RULE);
            }
            if (!filing.state().open()) {
                return Decision.refused("filing.refused.decided", OWN_RULE);
            }
            return filing.revision() == revision
                    ? change.apply(filing)
                            .then(next -> kept(next, command.origin().who().id()))
                    : Decision.refused("filing.refused.changedMeanwhile", ONE_AT_A_TIME);
        });
    }

    /** Only the filing clerks of the court itself. */
    private static boolean stranger(Command command) {
        Actor who = command.origin().who();
        return !who.court().equals(command.court()) || !Grants.permits(who, Permission.FILING);
    }

    /** 先行立案 What cannot be decided within its time is filed first; somebody must sue somebody all the same. */
    private static boolean timeIsOver(Filing filing, LocalDate on) {
        LocalDate due = filing.dueOn();
        return due != null
                && !on.isBefore(due)
                && Stream.of(Side.CLAIMANT, Side.OPPONENT)
                        .allMatch(side -> filing.complaint().on(side).findAny().isPresent());
    }

    /** 经补正仍不符合要求 by what was told; or let the time pass and insists. */
    private boolean notCorrected(Filing filing, LocalDate on) {
        LocalDate correctBy = filing.correctBy();
        boolean waiting = filing.state() == FilingState.TOLD && correctBy != null && !on.isAfter(correctBy);
        return !waiting && advice.of(filing, true) instanceof FilingExamination.Refuse;
    }

    private static boolean barred(Filing filing, FilingBar ground) {
        return FilingRules.bars(filing.complaint().kind()).stream().anyMatch(rule -> rule.bar() == ground);
    }

    private boolean outOfOrder(Filing filing, LocalDate on) {
        return on.isBefore(filing.notBefore()) || on.isAfter(LocalDate.now(clock));
    }

    private Decision<String> kept(Filing filing, PersonId by) {
        filings.update(filing);
        return told(filing, by);
    }

    private Decision<String> told(Filing filing, PersonId by) {
        String duty = switch (filing.state()) {
            case RECEIVED -> "filing-examine";
            case TOLD -> "filing-await";
            case ACCEPTED, NOT_ACCEPTED -> null;
        };
        String link = "/filings/" + filing.id();
        boolean told = filing.state() == FilingState.TOLD;
        events.publishEvent(DutiesTold.of(
                filing.id().subject(),
                filing.title(),
                link,
                by,
                duty == null
                        ? List.of()
                        : Owing.each(
                                filing.court(),
                                List.of(filing.clerk()),
                                duty,
                                "filing.duty." + duty,
                                told ? filing.correctBy() : filing.dueOn(),
                                told ? null : link + "/ledger")));
        if (filing.state() == FilingState.ACCEPTED) {
            events.publishEvent(new FilingAccepted(filing.id().subject(), by));
        }
        return Decision.granted(filing.id().value().toString());
    }

    private LocalDate due(CourtId court, Complaint complaint, LocalDate complete) {
        return complaint.examination(complete, calendars.of(court)).due();
    }
}
