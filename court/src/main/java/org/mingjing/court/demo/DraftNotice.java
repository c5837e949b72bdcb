package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.calendar.ChangeCalendar;
import org.mingjing.court.foundation.calendar.ProposeNotice;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.justice.limits.NoticeRequest;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.calendar.CalendarDay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 演示通知 A made-up notice for 2027, proposed and submitted, not confirmed, so that its consequences can be looked at. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DraftNotice {

    private final ChangeCalendar calendar;
    private final SlipDesk desk;
    private final People people;
    private final MessageSource messages;

    DraftNotice(ChangeCalendar calendar, SlipDesk desk, People people, MessageSource messages) {
        this.calendar = calendar;
        this.desk = desk;
        this.people = people;
        this.messages = messages;
    }

    void propose(Bench bench, LocalDate today) {
        Seat manager = bench.seats().stream()
                .filter(seat -> seat.at("basic", "management"))
                .findFirst()
                .orElseThrow();
        var actor = people.actor(manager.id()).orElseThrow();
        List<CalendarDay> days = Sheets.rows("draft-2027").stream()
                .map(row -> new CalendarDay(
                        LocalDate.parse(row.text("day")), row.text("kind").equals("off"), row.text("name")))
                .toList();
        var proposed = calendar.propose(new ProposeNotice(
                new Origin(actor, null, today, new UUID(DemoCourt.SEED, today.toEpochDay())),
                text("demo.draft.title"),
                text("demo.draft.document"),
                today,
                2027,
                null,
                days));
        var submitted = proposed.then(notice -> desk.start(new StartSlip(
                new Origin(actor, null, today, new UUID(DemoCourt.SEED, -today.toEpochDay())),
                actor.court(),
                NoticeRequest.KIND,
                new SubjectRef("calendar", notice),
                Form.EMPTY,
                List.of())));
        if (submitted instanceof Decision.Refused<String> refused) {
            throw new IllegalStateException("the draft notice was refused: " + refused.code());
        }
    }

    private String text(String key) {
        return messages.getMessage(key, null, java.util.Locale.SIMPLIFIED_CHINESE);
    }
}
