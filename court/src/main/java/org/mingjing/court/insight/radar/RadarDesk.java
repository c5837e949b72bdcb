package org.mingjing.court.insight.radar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 巡检处理 What is done about a finding besides its repair: it is answered, or the judge is asked. */
@Service
public class RadarDesk {

    private static final Citation OWN_RULE = Citation.of("docs/adr/0010", "open cases");
    private static final int DAYS_TO_ANSWER = 3;

    private final Commands commands;
    private final Findings findings;
    private final Cases cases;
    private final CourtCalendars calendars;
    private final RadarWork work;
    private final Clock clock;

    RadarDesk(
            Commands commands, Findings findings, Cases cases, CourtCalendars calendars, RadarWork work, Clock clock) {
        this.commands = commands;
        this.findings = findings;
        this.cases = cases;
        this.calendars = calendars;
        this.work = work;
        this.clock = clock;
    }

    /** 仍在进行 By whoever records on the case's clock; it is asked again after the day named. */
    public Decision<String> answer(AnswerFinding command) {
        return on(command, command.id(), Permission.CLOCK_RECORD, (finding, card) -> {
            LocalDate today = LocalDate.now(clock);
            if (!finding.found().kind().ofClock()) {
                return Decision.refused("radar.refused.notOfClock", OWN_RULE);
            }
            if (command.reason().isBlank() || command.reason().length() > AnswerFinding.LONGEST) {
                return Decision.refused(
                        "radar.refused.reasonMissing", finding.found().citation(), AnswerFinding.LONGEST);
            }
            if (!command.until().isAfter(today) || command.until().isAfter(today.plusDays(AnswerFinding.MOST_DAYS))) {
                return Decision.refused("radar.refused.until", OWN_RULE, today.plusDays(AnswerFinding.MOST_DAYS));
            }
            PersonId by = command.origin().who().id();
            findings.answer(finding.id(), command.reason().strip(), by, command.until());
            work.settle(findings.openOn(Set.of(card.id())));
            return Decision.granted(finding.id().value().toString());
        });
    }

    /** 催办 By whoever looks over the limits of the division or the court. */
    public Decision<String> ask(AskNextStep command) {
        return on(command, command.id(), Permission.CASE_READ, (finding, card) -> {
            PersonId judge = card.handlingJudge();
            if (finding.found().kind().ofClock()) {
                return Decision.refused("radar.refused.ofClock", OWN_RULE);
            }
            if (judge == null) {
                return Decision.refused("radar.refused.noJudge", OWN_RULE);
            }
            if (!Grants.permits(command.origin().who(), Permission.LIMITS_SHEET)) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            LocalDate by = calendars.of(card.court()).plusWorkingDays(LocalDate.now(clock), DAYS_TO_ANSWER);
            work.ask(finding, card, judge, by, command.origin().who().id());
            return Decision.granted(finding.id().value().toString());
        });
    }

    private Decision<String> on(
            Command command, FindingId id, Permission permission, BiFunction<Finding, CaseCard, Decision<String>> act) {
        return commands.perform(
                command,
                () -> findings.find(id)
                        .filter(Finding::open)
                        .map(finding -> cases.require(
                                        command.origin().who(), finding.found().caseId(), permission)
                                .then(card -> act.apply(finding, card)))
                        .orElseGet(() -> Decision.refused("radar.refused.over", OWN_RULE)));
    }
}
