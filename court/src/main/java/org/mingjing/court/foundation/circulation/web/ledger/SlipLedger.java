package org.mingjing.court.foundation.circulation.web.ledger;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.SlipDays;
import org.mingjing.court.foundation.circulation.StepNames;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.law.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** 办理期限依据 From the day it was opened, so many working days of the court's calendar; what was passed over stands by name. */
@Component
class SlipLedger {

    private final CourtCalendars calendars;
    private final People people;

    SlipLedger(CourtCalendars calendars, People people) {
        this.calendars = calendars;
        this.people = people;
    }

    /** The reader's own day stands at the head; where he has none, the nearest. */
    LedgerView of(FiledSlip filed, Actor actor, Frame frame) {
        Text text = frame.text();
        WorkingCalendar calendar = calendars.of(filed.court());
        List<SlipDays> all = SlipDays.of(filed, calendar);
        Map<PersonId, String> names =
                people.names(all.stream().map(SlipDays::person).distinct().toList());
        List<LedgerLine> lines = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (SlipDays days : all) {
            lines.addAll(lines(days, names.getOrDefault(days.person(), "—"), calendar, text));
            if (!calendar.plusWorkingDays(days.from(), days.workingDays()).equals(days.dueOn())) {
                notes.add(text.of("circulation.ledger.changed"));
            }
            if (calendar.isProvisional(days.dueOn())) {
                notes.add(text.of(
                        "circulation.ledger.provisional",
                        Integer.toString(days.dueOn().getYear())));
            }
        }
        return new LedgerView(
                text.of("circulation.kind." + filed.kind()) + " " + filed.title(),
                due(all, actor, frame.today()),
                lines,
                notes.stream().distinct().toList(),
                all.isEmpty() ? "" : calendar.version().id());
    }

    private static @Nullable Due due(List<SlipDays> all, Actor actor, LocalDate today) {
        return all.stream()
                .min(Comparator.comparing((SlipDays days) -> !days.person().equals(actor.id()))
                        .thenComparing(SlipDays::dueOn))
                .map(SlipDays::dueOn)
                .map(day -> Due.of(day, today, day.isBefore(today) ? Urgency.OVERDUE : Urgency.AHEAD, null))
                .orElse(null);
    }

    private static List<LedgerLine> lines(SlipDays days, String who, WorkingCalendar calendar, Text text) {
        String rule = text.of("ui.refusal.ownRule");
        String notices = text.of("circulation.ledger.calendar");
        List<LedgerLine> lines = new ArrayList<>();
        lines.add(new LedgerLine(
                text.of("circulation.ledger." + days.cause().name(), who, StepNames.of(days.step(), text)),
                days.from(),
                rule,
                null));
        if (days.handedOnAt() != null) {
            lines.add(new LedgerLine(text.of("circulation.ledger.handedOn", who), days.handedOnAt(), rule, null));
        }
        List<LocalDate> between =
                days.from().plusDays(1).datesUntil(days.dueOn().plusDays(1)).toList();
        Predicate<LocalDate> weekend = day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        passed(between, weekend.and(day -> !calendar.isWorkingDay(day)), "weekends", notices, text, lines);
        passed(between, weekend.negate().and(day -> !calendar.isWorkingDay(day)), "holidays", notices, text, lines);
        passed(between, weekend.and(calendar::isWorkingDay), "makeUp", notices, text, lines);
        lines.add(new LedgerLine(text.of("circulation.ledger.due", days.workingDays()), days.dueOn(), rule, null));
        return lines;
    }

    private static void passed(
            List<LocalDate> between,
            Predicate<LocalDate> which,
            String word,
            String citation,
            Text text,
            List<LedgerLine> lines) {
        String some = between.stream()
                .filter(which)
                .map(text::date)
                .collect(Collectors.joining(text.of("circulation.comma")));
        if (!some.isEmpty()) {
            lines.add(new LedgerLine(text.of("circulation.ledger." + word, some), null, citation, null));
        }
    }
}
