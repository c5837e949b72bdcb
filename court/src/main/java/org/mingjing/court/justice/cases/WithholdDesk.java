package org.mingjing.court.justice.cases;

import java.util.EnumSet;
import java.util.Set;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.stereotype.Service;

/** 密封与回避窗口 Who may seal a case, open it again, or decide that somebody withdraws from it. */
@Service
public class WithholdDesk {

    /** 审判人员 on whose recusal the president decides */
    private static final Set<CaseRelation> JUDGING =
            EnumSet.of(CaseRelation.HANDLING_JUDGE, CaseRelation.PRESIDING_JUDGE, CaseRelation.PANEL_MEMBER);

    /** The code of the refusal of a seal without its reason. */
    public static final String REASON_MISSING = "cases.withhold.reasonMissing";

    private static final Citation REASONED = Citation.of("docs/adr/0003", "sealed cases");

    private final Commands commands;
    private final Cases cases;
    private final CaseDetails details;
    private final WithholdCase withhold;
    private final WithholdDoor door;
    private final People people;

    WithholdDesk(
            Commands commands,
            Cases cases,
            CaseDetails details,
            WithholdCase withhold,
            WithholdDoor door,
            People people) {
        this.commands = commands;
        this.cases = cases;
        this.details = details;
        this.withhold = withhold;
        this.door = door;
        this.people = people;
    }

    public Decision<String> perform(SealCase command) {
        Origin origin = command.origin();
        return commands.perform(
                command,
                () -> cases.require(origin.who(), command.id(), Permission.CASE_WITHHOLD)
                        .then(card -> reasoned(command, card))
                        .map(card -> {
                            PersonId by = origin.who().id();
                            if (command.closed()) {
                                withhold.seal(card, origin.occurredOn(), by, command.reason());
                            } else {
                                withhold.unseal(card, origin.occurredOn(), by, command.reason());
                            }
                            return card.id().toString();
                        }));
    }

    private static Decision<CaseCard> reasoned(SealCase command, CaseCard card) {
        return command.reasoned() ? Decision.granted(card) : Decision.refused(REASON_MISSING, REASONED);
    }

    public Decision<String> perform(RecusePerson command) {
        Origin origin = command.origin();
        return commands.perform(
                command,
                () -> door.reach(origin.who(), command.id())
                        .then(card -> mayRecuse(origin.who(), card, command.person())
                                .map(fine -> {
                                    withhold.recuse(
                                            card,
                                            command.person(),
                                            origin.occurredOn(),
                                            origin.who().id());
                                    return card.id().toString();
                                })));
    }

    /** 民诉法 49: on judges the president decides, on the others the presiding or sole judge; on the president the committee. */
    private Decision<String> mayRecuse(Actor who, CaseCard card, PersonId person) {
        Relations of = of(card, person);
        if (!of.working()) {
            return Decision.refused("cases.withhold.nobody", decided(card));
        }
        boolean presides = people.presidents(card.court()).contains(person);
        if (of.held().stream().noneMatch(JUDGING::contains)) {
            return leads(of(card, who.id()), card)
                    ? Decision.granted("")
                    : Decision.refused("cases.withhold.judgeDecides", decided(card));
        }
        if (presides) {
            return Decision.refused("cases.withhold.committeeDecides", decided(card));
        }
        return people.presidents(card.court()).contains(who.id())
                ? Decision.granted("")
                : Decision.refused("cases.withhold.presidentDecides", decided(card));
    }

    /** 审判长 or, where nobody presides, the judge who tries the case alone. */
    private boolean leads(Relations of, CaseCard card) {
        boolean presided = details.members(card.id()).stream()
                .anyMatch(member -> member.until() == null && member.relation() == CaseRelation.PRESIDING_JUDGE);
        return of.held().contains(presided ? CaseRelation.PRESIDING_JUDGE : CaseRelation.HANDLING_JUDGE);
    }

    private static Citation decided(CaseCard card) {
        return switch (card.category()) {
            case CRIMINAL -> AccessToCases.RECUSAL_DECIDED_CRIMINAL;
            case ADMINISTRATIVE -> AccessToCases.RECUSAL_ADMINISTRATIVE;
            default -> AccessToCases.RECUSAL_DECIDED_CIVIL;
        };
    }

    private Relations of(CaseCard card, PersonId person) {
        return people.actor(person).map(actor -> cases.of(actor, card.id())).orElse(Relations.NONE);
    }
}
