package org.mingjing.court.justice.limits;

import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.calendar.CalendarNotice;
import org.mingjing.court.foundation.calendar.ChangeCalendar;
import org.mingjing.court.foundation.calendar.Notices;
import org.mingjing.court.foundation.calendar.WithdrawNotice;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Service;

/** 日历通知窗口 A proposed notice is given up by the court that proposed it, while no request goes round for it in any court. */
@Service
public class NoticeDesk {

    private static final Citation TWO_PEOPLE = Citation.of("docs/adr/0007", "two people");

    private final Commands commands;
    private final CourtBoundary boundary;
    private final Notices notices;
    private final ChangeCalendar calendar;
    private final NoticeRequest requests;
    private final SlipReading slips;

    NoticeDesk(
            Commands commands,
            CourtBoundary boundary,
            Notices notices,
            ChangeCalendar calendar,
            NoticeRequest requests,
            SlipReading slips) {
        this.commands = commands;
        this.boundary = boundary;
        this.notices = notices;
        this.calendar = calendar;
        this.requests = requests;
        this.slips = slips;
    }

    public Decision<String> withdraw(WithdrawNotice command) {
        return commands.perform(command, () -> {
            Actor who = command.origin().who();
            CalendarNotice notice = notices.find(command.notice()).orElse(null);
            return notice == null
                    ? Decision.refused("calendar.notProposed", TWO_PEOPLE)
                    : mayWithdraw(who, notice).then(title -> calendar.withdraw(notice.id(), who.id()));
        });
    }

    /** Granted with the title of the notice; says nothing about whether it is decided already. */
    public Decision<String> mayWithdraw(Actor who, CalendarNotice notice) {
        return requests.proposing(who, notice)
                .then(title ->
                        underWay(notice) ? Decision.refused("calendar.underWay", TWO_PEOPLE) : Decision.granted(title));
    }

    private boolean underWay(CalendarNotice notice) {
        SubjectRef subject = requests.subject(notice.id().value());
        return boundary.read(
                CourtScope.everyCourt(), () -> !slips.about(subject).isEmpty());
    }
}
