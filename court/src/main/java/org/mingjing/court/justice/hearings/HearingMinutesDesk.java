package org.mingjing.court.justice.hearings;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BiFunction;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 庭审笔录 Written in versions that stay, and signed by the judge and the clerk who sat (民诉法 150, 刑诉解释 292). */
@Service
public class HearingMinutesDesk {

    private static final Citation RECORDED = Citation.of("民诉法", "150");
    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");

    private final Commands commands;
    private final Cases cases;
    private final Hearings hearings;
    private final MinutesBook book;
    private final Clock clock;

    HearingMinutesDesk(Commands commands, Cases cases, Hearings hearings, MinutesBook book, Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.hearings = hearings;
        this.book = book;
        this.clock = clock;
    }

    /** 记录 A version upon the last; a signature stands for one version only. The granted result is its number. */
    public Decision<String> write(WriteMinutes command) {
        return after(command, command.id(), (hearing, versions) -> {
            if (command.text().isEmpty() || command.text().length() > WriteMinutes.LONGEST) {
                return Decision.refused("hearings.refused.minutesText", RECORDED, WriteMinutes.LONGEST);
            }
            int last = versions.isEmpty() ? 0 : versions.getFirst().version();
            if (last != command.after()) {
                return Decision.refused("hearings.refused.minutesMeanwhile", ONE_AT_A_TIME, last);
            }
            book.add(
                    hearing.id(),
                    hearing.court(),
                    new Minutes(
                            last + 1,
                            command.text(),
                            command.refused(),
                            command.origin().who().id(),
                            OffsetDateTime.now(clock),
                            List.of()));
            return Decision.granted(String.valueOf(last + 1));
        });
    }

    /** 签名 By whoever sat as judge or clerk, each for himself. */
    public Decision<String> sign(SignMinutes command) {
        return after(command, command.id(), (hearing, versions) -> {
            PersonId who = command.origin().who().id();
            SeatRole role = hearing.plan().seats().stream()
                    .filter(seat -> seat.person().equals(who) && seat.role() != SeatRole.MEMBER)
                    .map(HearingSeat::role)
                    .findFirst()
                    .orElse(null);
            if (role == null) {
                return Decision.refused("hearings.refused.signer", RECORDED);
            }
            if (versions.isEmpty() || versions.getFirst().version() != command.version()) {
                return Decision.refused("hearings.refused.minutesMeanwhile", ONE_AT_A_TIME, command.version());
            }
            if (versions.getFirst().of(role) != null) {
                return Decision.refused("hearings.refused.signed", RECORDED);
            }
            book.sign(hearing.id(), hearing.court(), command.version(), role, who, OffsetDateTime.now(clock));
            return Decision.granted(String.valueOf(command.version()));
        });
    }

    /** Once the court has sat; with the hearing's row held. */
    private Decision<String> after(
            Command command, HearingId id, BiFunction<Hearing, List<Minutes>, Decision<String>> change) {
        return commands.perform(command, () -> {
            Hearing hearing = hearings.findToChange(id).orElse(null);
            if (hearing == null) {
                return Decision.refused("hearings.refused.unknown", OWN_RULE);
            }
            return cases.require(command.origin().who(), hearing.caseId(), Permission.HEARING_BOOK)
                    .then(card -> hearing.sat()
                            ? change.apply(hearing, book.of(id))
                            : Decision.refused("hearings.refused.notSat", RECORDED));
        });
    }
}
