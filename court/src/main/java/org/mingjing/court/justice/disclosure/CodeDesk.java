package org.mingjing.court.justice.disclosure;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.disclosure.DisclosedMatter;
import org.mingjing.law.disclosure.DisclosureRules;
import org.springframework.stereotype.Service;

/** 发码窗口 Whoever stands before the clerk or the filing officer gets a slip with the code that opens what is his own. */
@Service
public class CodeDesk {

    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");

    private final Commands commands;
    private final Cases cases;
    private final CaseDetails details;
    private final Filings filings;
    private final QueryCodes codes;
    private final Clock clock;

    CodeDesk(Commands commands, Cases cases, CaseDetails details, Filings filings, QueryCodes codes, Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.details = details;
        this.filings = filings;
        this.codes = codes;
        this.clock = clock;
    }

    /** The granted result is the id of the code's row; a repetition keeps the code of the first time. */
    public Decision<String> issue(IssuePartyCode command) {
        Actor who = command.origin().who();
        return commands.perform(
                command,
                () -> cases.requireOwn(who, command.caseId(), Permission.QUERY_CODE)
                        .then(card -> DisclosureRules.open(card, card.sealed()))
                        .then(card -> issue(card, command)));
    }

    private Decision<String> issue(CaseCard card, IssuePartyCode command) {
        List<NewParty> parties = details.parties(card.id());
        int party = command.party();
        if (party < 1 || party > parties.size() || parties.get(party - 1).role() == PartyRole.PROSECUTION) {
            return Decision.refused("disclosure.refused.noParty", DisclosedMatter.FORMATION.citation());
        }
        codes.replace(
                HeldCode.ofParty(
                        command.id(),
                        card.court(),
                        card.number(),
                        card.id(),
                        party,
                        OffsetDateTime.now(clock),
                        command.origin().who().id()),
                command.code());
        return Decision.granted(command.id().toString());
    }

    /** As above, for a filing. */
    public Decision<String> issue(IssueFilingCode command) {
        Actor who = command.origin().who();
        return commands.perform(command, () -> {
            Filing filing = filings.find(command.filing()).orElse(null);
            if (filing == null || !who.court().equals(filing.court()) || !mayIssue(who, filing)) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            codes.replace(
                    HeldCode.ofFiling(
                            command.id(),
                            filing.court(),
                            filing.number(),
                            filing.id(),
                            OffsetDateTime.now(clock),
                            who.id()),
                    command.code());
            return Decision.granted(command.id().toString());
        });
    }

    /** The machine in the hall gives the first one, with the receipt; it makes no code void. */
    private boolean mayIssue(Actor who, Filing filing) {
        return Grants.permits(who, Permission.FILING)
                || (Grants.permits(who, Permission.TERMINAL)
                        && codes.of(filing.id()).isEmpty());
    }
}
