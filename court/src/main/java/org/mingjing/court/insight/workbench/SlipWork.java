package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mingjing.court.foundation.circulation.events.Duty;
import org.mingjing.court.foundation.circulation.events.SlipReminded;
import org.mingjing.court.foundation.circulation.events.SlipTold;
import org.mingjing.court.foundation.circulation.events.SlipWithheld;
import org.mingjing.kernel.SubjectRef;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 流转事项 A slip is work of whoever must sign, amend or read it now, and of nobody else. */
@Component
class SlipWork {

    private static final Set<Duty> REMINDED =
            EnumSet.of(Duty.SIGN, Duty.SIGN_ANEW, Duty.ADVISE, Duty.VOTE, Duty.DEPUTISE);

    private final WorkList work;
    private final Clock clock;

    SlipWork(WorkList work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @EventListener
    void on(SlipTold told) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        work.passOn(
                told.slip().subject(),
                told.acted(),
                told.owed().stream().map(owed -> item(told, owed, now)).toList());
    }

    @EventListener
    void on(SlipReminded reminded) {
        Map<String, Integer> level = Map.of(reminded.slip().subject().id(), reminded.daysLeft());
        for (Duty duty : REMINDED) {
            work.remind(kind(duty), reminded.slip().subject().kind(), reminded.on(), level);
        }
    }

    @EventListener
    void on(SlipWithheld withheld) {
        SubjectRef slip = withheld.slip().subject();
        work.withhold(slip.kind(), Set.of(slip.id()), withheld.from());
    }

    private static String kind(Duty duty) {
        return "slip-" + duty.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static WorkItem item(SlipTold told, SlipTold.Owed owed, OffsetDateTime now) {
        String link = "/slips/" + told.slip().value();
        return WorkItem.owed(
                        told.court(),
                        owed.person(),
                        kind(owed.duty()),
                        told.slip().subject(),
                        told.title(),
                        "circulation.kind." + told.kind(),
                        link,
                        now)
                .due(owed.dueOn(), owed.dueOn() == null ? null : link + "/ledger")
                .copied(owed.duty().copied())
                .startedBy(told.starter());
    }
}
