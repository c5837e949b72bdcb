package org.mingjing.court.foundation.calendar;

import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.calendar.events.NoticeApplied;
import org.mingjing.court.foundation.people.PersonId;
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

    /** 撤回 As long as it is not applied. Part of the command of whoever knows that no request goes round for it: call it inside that. */
    public Decision<String> withdraw(NoticeId id, PersonId by) {
        return decide(id, CalendarNotice.State.WITHDRAWN, by);
    }

    /** 生效 Part of the command by which the second person agreed: call it inside that command's transaction. */
    public Decision<String> apply(NoticeId id, PersonId second) {
        if (notices.find(id).map(notice -> notice.proposedBy().equals(second)).orElse(false)) {
            return Decision.refused("calendar.samePerson", TWO_PEOPLE);
        }
        return decide(id, CalendarNotice.State.APPLIED, second).map(applied -> {
            events.publishEvent(new NoticeApplied(id.value()));
            return applied;
        });
    }

    private Decision<String> decide(NoticeId id, CalendarNotice.State state, PersonId by) {
        return notices.decide(id, state, by)
                ? Decision.granted(id.value().toString())
                : Decision.refused("calendar.notProposed", TWO_PEOPLE);
    }
}
