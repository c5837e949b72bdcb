package org.mingjing.court.foundation.calendar;

import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.calendar.events.NoticeApplied;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** 变更日历 Proposed by one, applied by another: a calendar moves the dates of a whole court. */
@Service
public class ChangeCalendar {

    private static final Citation TWO_PEOPLE = Citation.of("docs/adr/0007", "two people");

    private final Commands commands;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    ChangeCalendar(Commands commands, Notices notices, ApplicationEventPublisher events) {
        this.commands = commands;
        this.notices = notices;
        this.events = events;
    }

    public Decision<String> propose(ProposeNotice proposal) {
        return commands.perform(proposal, () -> {
            if (proposal.days().isEmpty()) {
                return Decision.refused("calendar.noDays", TWO_PEOPLE);
            }
            return Decision.granted(notices.add(proposal).value().toString());
        });
    }

    public Decision<String> decide(DecideNotice decision) {
        return commands.perform(decision, () -> {
            CalendarNotice notice = notices.find(decision.notice()).orElse(null);
            if (notice == null || notice.state() != CalendarNotice.State.PROPOSED) {
                return Decision.refused("calendar.notProposed", TWO_PEOPLE);
            }
            if (decision.apply()
                    && notice.proposedBy().equals(decision.origin().who().id())) {
                return Decision.refused("calendar.samePerson", TWO_PEOPLE);
            }
            var state = decision.apply() ? CalendarNotice.State.APPLIED : CalendarNotice.State.WITHDRAWN;
            if (!notices.decide(notice.id(), state, decision.origin().who().id())) {
                return Decision.refused("calendar.notProposed", TWO_PEOPLE);
            }
            if (decision.apply()) {
                events.publishEvent(new NoticeApplied(notice.id().value()));
            }
            return Decision.granted(notice.id().value().toString());
        });
    }
}
