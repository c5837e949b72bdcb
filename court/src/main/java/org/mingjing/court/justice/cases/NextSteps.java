package org.mingjing.court.justice.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.justice.cases.events.NextStepPlanned;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 下一事项 Whoever works on a case says what comes next in it, so that none is forgotten. */
@Component
public class NextSteps {

    private static final Citation OWN_RULE = Citation.of("docs/adr/0010", "open cases");

    private final Cases cases;
    private final CaseDiary diary;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NextSteps(Cases cases, CaseDiary diary, Commands commands, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.diary = diary;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** @return the case's id; refused for a concluded case, a day that is over, or where somebody changed the case meanwhile */
    public Decision<String> plan(PlanNextStep command) {
        return commands.perform(
                command,
                () -> cases.require(command.origin().who(), command.id(), Permission.CLOCK_RECORD)
                        .then(card -> plan(card, command)));
    }

    private Decision<String> plan(CaseCard card, PlanNextStep command) {
        LocalDate today = LocalDate.now(clock);
        if (!card.status().open()) {
            return Decision.refused("cases.plan.concluded", OWN_RULE, card.number());
        }
        if (command.on().isBefore(today) || command.on().isAfter(today.plusYears(1))) {
            return Decision.refused("cases.plan.day", OWN_RULE, today, today.plusYears(1));
        }
        if (!PlanNextStep.STEPS.contains(command.step())) {
            return Decision.refused("cases.plan.unknown", OWN_RULE);
        }
        if (card.revision() != command.revision()) {
            return Decision.refused("case.changedMeanwhile", Citation.of("docs/adr/0004", "revision"), card.number());
        }
        String step = "cases.next." + command.step();
        diary.expect(card.id(), step, command.on());
        diary.record(
                card,
                new NewEvent(
                        "cases.event.planned",
                        today,
                        List.of("@" + step, command.on().toString()),
                        command.origin().who().id()));
        events.publishEvent(new NextStepPlanned(card.id(), card.court(), command.on()));
        return Decision.granted(card.id().toString());
    }
}
