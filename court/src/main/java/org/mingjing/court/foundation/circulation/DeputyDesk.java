package org.mingjing.court.foundation.circulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 代理窗口 Gives and takes away the authority to sign for oneself. */
@Service
public class DeputyDesk {

    private static final Citation AUTHORITY = Citation.of("docs/circulation", "Deputies");

    private final Commands commands;
    private final Deputies deputies;
    private final RequestKinds kinds;
    private final WhoMayStandIn rule;
    private final Clock clock;

    DeputyDesk(Commands commands, Deputies deputies, RequestKinds kinds, WhoMayStandIn rule, Clock clock) {
        this.commands = commands;
        this.deputies = deputies;
        this.kinds = kinds;
        this.rule = rule;
        this.clock = clock;
    }

    /** 授权 The granted result is the id of the deputyship. */
    public Decision<String> appoint(AppointDeputy command) {
        return commands.perform(command, () -> {
            PersonId principal = command.origin().who().id();
            LocalDate since = command.since();
            LocalDate until = command.until();
            if (since.isBefore(LocalDate.now(clock))
                    || until.isBefore(since)
                    || until.isAfter(since.plusDays(Deputyship.LONGEST))) {
                return Decision.refused("circulation.deputy.period", AUTHORITY, Deputyship.LONGEST);
            }
            if (!command.kinds().stream().allMatch(kind -> kinds.find(kind).isPresent())) {
                return Decision.refused("circulation.noKind", AUTHORITY);
            }
            return rule.ask(principal, command.deputy()).map(fine -> {
                UUID id = UUID.randomUUID();
                deputies.grant(
                        command.court(),
                        new Deputyship(
                                id,
                                principal,
                                command.deputy(),
                                command.kinds(),
                                command.most(),
                                since,
                                until,
                                command.whileSitting() ? Deputyship.SITTING : Deputyship.APPOINTED,
                                false));
                return id.toString();
            });
        });
    }

    /** 终止 Only by whoever gave it. */
    public Decision<String> end(EndDeputyship command) {
        return commands.perform(
                command,
                () -> deputies.end(command.deputyship(), command.origin().who().id())
                        ? Decision.granted(command.deputyship().toString())
                        : Decision.refused("circulation.deputy.notYours", AUTHORITY));
    }
}
