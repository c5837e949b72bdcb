package org.mingjing.court.justice.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.numbering.Numbering;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.FileCase;
import org.mingjing.court.justice.cases.Formation;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.PartyKind;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.NewClock;
import org.mingjing.court.justice.triage.FastTrackTeams;
import org.mingjing.court.justice.triage.TriageDesk;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.Decision;
import org.mingjing.law.cause.Causes;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.ComplaintTriage;
import org.mingjing.law.filing.FilingKind;
import org.mingjing.law.filing.Litigant;
import org.mingjing.law.triage.TriageChoice;
import org.mingjing.law.triage.TriageFacts;
import org.springframework.stereotype.Component;

/** 立案成案 A complaint accepted becomes a case: its number, its parties, the clock of its trial. */
@Component
class NewCaseOfFiling {

    private final Numbering numbering;
    private final FileCase cases;
    private final ClockBook clocks;
    private final TriageDesk triage;
    private final FastTrackTeams teams;

    NewCaseOfFiling(Numbering numbering, FileCase cases, ClockBook clocks, TriageDesk triage, FastTrackTeams teams) {
        this.numbering = numbering;
        this.cases = cases;
        this.clocks = clocks;
        this.triage = triage;
        this.teams = teams;
    }

    Decision<CaseId> file(Filing filing, AcceptFiling command) {
        Complaint complaint = filing.complaint();
        String limit = complaint.kind().trialLimit(command.procedure()).orElse(null);
        if (limit == null) {
            return Decision.refused(
                    "filing.refused.noSuchProcedure", complaint.kind().conditions());
        }
        TriageFacts facts = ComplaintTriage.facts(
                complaint,
                CourtCode.of(filing.court().value()),
                command.origin().occurredOn(),
                command.told());
        TeamId team = command.team();
        return triage.choose(facts, command.procedure(), command.formation(), command.reason())
                .then(choice -> team == null
                        ? Decision.granted(choice)
                        : teams.may(team, filing.court(), facts.field(), command.procedure(), command.formation())
                                .map(sent -> choice))
                .map(choice -> file(filing, command, limit, choice));
    }

    private CaseId file(Filing filing, AcceptFiling command, String limit, TriageChoice choice) {
        Complaint complaint = filing.complaint();
        LocalDate on = command.origin().occurredOn();
        CaseId id = new CaseId(UUID.randomUUID());
        String word = complaint.kind().typeWord();
        int serial = numbering.next(filing.court(), word, on.getYear());
        var clerk = command.origin().who().id();
        cases.file(new NewCase(
                id,
                filing.court(),
                CaseNumber.of(on.getYear(), CourtCode.of(filing.court().value()), word, serial),
                complaint.kind().category(),
                command.procedure(),
                Causes.stated(complaint.kind().causeField(), on, complaint.cause())
                        .orElse(null),
                filing.title(),
                Formation.valueOf(command.formation().name()),
                CaseStatus.FILED,
                on,
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                complaint.litigants().stream()
                        .map(one -> party(complaint.kind(), one))
                        .toList(),
                List.of(),
                List.of(new NewEvent("cases.event.filed", on, List.of(), clerk))));
        clocks.openAll(List.of(
                new NewClock(id, filing.court(), null, limit, on, false, List.of(), null, true, List.of(), clerk)));
        triage.keep(id, filing.court(), choice, command.team(), command.reason(), on, clerk);
        return id;
    }

    private static NewParty party(FilingKind kind, Litigant one) {
        PartyRole role = switch (one.side()) {
            case CLAIMANT -> PartyRole.PLAINTIFF;
            case OPPONENT -> kind == FilingKind.PRIVATE_PROSECUTION ? PartyRole.ACCUSED : PartyRole.DEFENDANT;
            case THIRD_PARTY -> PartyRole.THIRD_PARTY;
        };
        return new NewParty(role, one.organisation() ? PartyKind.ORGANISATION : PartyKind.PERSON, one.name());
    }
}
