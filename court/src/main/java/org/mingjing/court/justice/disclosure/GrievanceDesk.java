package org.mingjing.court.justice.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.disclosure.AnswerTerm;
import org.springframework.stereotype.Service;

/**
 * 立案投诉 Whoever handed in a complaint complains of the filing desk; one above it answers, and may order it to look again. A
 * ruling that refused the suit stands until a higher court sets it aside: against it there is the appeal.
 */
@Service
public class GrievanceDesk {

    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");
    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    private static final Citation RIGHT = Citation.of("登记立案规定", "13");

    private final Commands commands;
    private final Filings filings;
    private final QueryCodes codes;
    private final Grievances grievances;
    private final GrievanceNews news;
    private final CourtCalendars calendars;
    private final Clock clock;

    GrievanceDesk(
            Commands commands,
            Filings filings,
            QueryCodes codes,
            Grievances grievances,
            GrievanceNews news,
            CourtCalendars calendars,
            Clock clock) {
        this.commands = commands;
        this.filings = filings;
        this.codes = codes;
        this.grievances = grievances;
        this.news = news;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** 投诉 The granted result is its id. One at a time about each filing. */
    public Decision<String> file(FileGrievance command) {
        return commands.perform(command, () -> {
            Filing filing = filings.find(command.filing()).orElse(null);
            boolean entered = codes.find(command.origin().who().id().value())
                    .filter(code -> command.filing().equals(code.filing()))
                    .isPresent();
            LocalDate on = command.origin().occurredOn();
            if (filing == null || !entered) {
                return Decision.refused("access.unknown", OWN_RULE);
            }
            if (command.grounds().isEmpty()) {
                return Decision.refused("disclosure.refused.grounds", RIGHT);
            }
            if (wrong(command.reasons()) || on.isAfter(LocalDate.now(clock))) {
                return Decision.refused("disclosure.refused.reasons", RIGHT, FileObjection.LONGEST);
            }
            if (grievances.of(filing.id()).stream().anyMatch(one -> one.state() != GrievanceState.CLOSED)) {
                return Decision.refused("disclosure.refused.complainedAlready", RIGHT);
            }
            Grievance one = new Grievance(
                    command.id(),
                    filing.court(),
                    filing.id(),
                    filing.number(),
                    filing.title(),
                    command.grounds(),
                    command.reasons(),
                    on,
                    AnswerTerm.ofGrievance(on, calendars.of(filing.court())).due(),
                    GrievanceState.OPEN,
                    null,
                    null,
                    null,
                    0);
            grievances.insert(one);
            news.moved(filing, one, command.origin().who().id());
            return Decision.granted(one.id().toString());
        });
    }

    /** 答复 */
    public Decision<String> answer(AnswerGrievance command) {
        Actor who = command.origin().who();
        return changing(command, command.grievance(), command.revision(), command.words(), (filing, one) -> {
            if (!news.above(filing).contains(who.id()) || !Grants.permits(who, Permission.GRIEVANCE_ANSWER)) {
                return Decision.refused("disclosure.refused.notAbove", AnswerTerm.GRIEVANCE);
            }
            if (one.state() != GrievanceState.OPEN || (command.lookAgain() && !command.founded())) {
                return Decision.refused("disclosure.refused.notNow", AnswerTerm.GRIEVANCE);
            }
            return Decision.granted(
                    one.answered(command.founded(), command.lookAgain(), said(command.words(), command.origin())));
        });
    }

    /** 报告 */
    public Decision<String> report(ReportGrievance command) {
        Actor who = command.origin().who();
        return changing(command, command.grievance(), command.revision(), command.words(), (filing, one) -> {
            if (!Grants.permits(who, Permission.FILING)) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            return one.state() == GrievanceState.ORDERED
                    ? Decision.granted(one.reported(said(command.words(), command.origin())))
                    : Decision.refused("disclosure.refused.notNow", AnswerTerm.GRIEVANCE);
        });
    }

    private Decision<String> changing(
            Command command,
            GrievanceId id,
            int revision,
            String words,
            BiFunction<Filing, Grievance, Decision<Grievance>> change) {
        Actor who = command.origin().who();
        return commands.perform(command, () -> {
            Grievance one = grievances.findToChange(id).orElse(null);
            if (one == null || !one.court().equals(who.court())) {
                return Decision.refused("access.unknown", OWN_RULE);
            }
            if (one.revision() != revision) {
                return Decision.refused("disclosure.refused.changedMeanwhile", ONE_AT_A_TIME);
            }
            if (wrong(words)) {
                return Decision.refused("disclosure.refused.reasons", RIGHT, FileObjection.LONGEST);
            }
            Filing filing = filings.find(one.filing()).orElseThrow();
            return change.apply(filing, one).map(next -> {
                grievances.update(next);
                news.moved(filing, next, who.id());
                return next.id().toString();
            });
        });
    }

    /** 依据 Of the day by which it is answered. */
    public AnswerTerm term(Grievance one) {
        return AnswerTerm.ofGrievance(one.filedOn(), calendars.of(one.court()));
    }

    /** Whether this person answers it. */
    public boolean answers(Actor actor, Filing filing) {
        return Grants.permits(actor, Permission.GRIEVANCE_ANSWER)
                && news.above(filing).contains(actor.id());
    }

    private static boolean wrong(String words) {
        return words.isEmpty() || words.length() > FileObjection.LONGEST;
    }

    private static Said said(String words, Origin origin) {
        return new Said(words, origin.who().id(), origin.occurredOn());
    }
}
