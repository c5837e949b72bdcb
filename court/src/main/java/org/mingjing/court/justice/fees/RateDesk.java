package org.mingjing.court.justice.fees;

import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.fees.FeeRange;
import org.mingjing.law.fees.FeeStandards;
import org.springframework.stereotype.Service;

/** 本地收费标准 Two people, since every fee of the court hangs on it (办法 13: the province sets the amount inside the bounds). */
@Service
public class RateDesk {

    /** Characters of a document's name, or of its article. */
    public static final int LONGEST = 120;

    private static final Citation PROVINCE = Citation.of("诉讼费用交纳办法", "13");
    private static final Citation FOUR_EYES = Citation.of("docs/adr/0007", "two people");

    private final Commands commands;
    private final LocalRates rates;
    private final People people;

    RateDesk(Commands commands, LocalRates rates, People people) {
        this.people = people;
        this.commands = commands;
        this.rates = rates;
    }

    /** The granted result is the id; refused outside the bounds of the law. */
    public Decision<String> propose(ProposeRate command) {
        return commands.perform(command, () -> {
            if (stranger(command)) {
                return Decision.refused("access.notGranted", FOUR_EYES);
            }
            FeeRange range = FeeStandards.range(command.kind()).orElse(null);
            if (range == null) {
                return Decision.refused("fee.refused.rateFixed", PROVINCE);
            }
            if (!range.contains(command.amount())) {
                return Decision.refused(
                        "fee.refused.rateBounds",
                        range.citation(),
                        range.low().toString(),
                        range.high().toString());
            }
            rates.add(command);
            return Decision.granted(command.origin().clientKey().toString());
        });
    }

    /** Refused for whoever entered it himself. */
    public Decision<String> decide(DecideRate command) {
        return commands.perform(command, () -> {
            if (stranger(command)) {
                return Decision.refused("access.notGranted", FOUR_EYES);
            }
            Actor who = command.origin().who();
            LocalRate one = rates.all(command.court()).stream()
                    .filter(found -> found.id().equals(command.rate()) && found.waits())
                    .findFirst()
                    .orElse(null);
            if (one == null) {
                return Decision.refused("fee.refused.rateDecided", FOUR_EYES);
            }
            if (command.agreed()
                    && who.administers()
                    && people.actor(one.proposedBy()).map(Actor::administers).orElse(true)) {
                return Decision.refused("fee.refused.rateManagement", FOUR_EYES);
            }
            if (one.proposedBy().equals(who.id())) {
                return Decision.refused("fee.refused.rateOwn", FOUR_EYES);
            }
            return rates.decide(one.id(), command.agreed(), who.id())
                    ? Decision.granted(one.id().toString())
                    : Decision.refused("fee.refused.rateDecided", FOUR_EYES);
        });
    }

    private static boolean stranger(Command command) {
        Actor who = command.origin().who();
        return !who.court().equals(command.court()) || !Grants.permits(who, Permission.FEE_RATES);
    }
}
