package org.mingjing.court.justice.hearings.web.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomTaken;
import org.mingjing.court.foundation.rooms.SharedRooms;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.hearings.Courtroom;
import org.mingjing.court.justice.hearings.Courtrooms;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.HearingId;
import org.mingjing.court.justice.hearings.HearingSeat;
import org.mingjing.court.justice.hearings.HearingState;
import org.mingjing.court.justice.hearings.Hearings;
import org.mingjing.court.justice.hearings.SeatRole;
import org.mingjing.court.justice.hearings.web.HearingWords;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.calendar.CalendarTable;
import org.springframework.stereotype.Component;

/** 日程表的填写 Called inside CourtBoundary. */
@Component
class CalendarTables {

    private final Hearings hearings;
    private final Courtrooms rooms;
    private final CasesInSight sight;
    private final HearingWords words;
    private final SharedRooms shared;
    private final People people;

    CalendarTables(
            Hearings hearings,
            Courtrooms rooms,
            CasesInSight sight,
            HearingWords words,
            SharedRooms shared,
            People people) {
        this.hearings = hearings;
        this.rooms = rooms;
        this.sight = sight;
        this.words = words;
        this.shared = shared;
        this.people = people;
    }

    CalendarTable of(Actor actor, CalendarDays shown, Text text) {
        List<Hearing> all = hearings.between(actor.court(), shown.from(), shown.to());
        Map<CaseId, CaseCard> cards =
                sight.among(actor, all.stream().map(Hearing::caseId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(CaseCard::id, card -> card));
        HearingWords.Names names = words.names(actor.court(), all);
        List<LocalDate> days = shown.days(all.stream().map(Hearing::day));
        Reading reading = new Reading(days, cards, names, text);
        return new CalendarTable(days, shown.byJudge() ? byJudge(all, reading) : byRoom(actor, all, shown, reading));
    }

    private List<CalendarTable.Line> byRoom(Actor actor, List<Hearing> all, CalendarDays shown, Reading reading) {
        List<CalendarTable.Line> lines = new ArrayList<>();
        List<Courtroom> ours = rooms.of(actor.court());
        List<RoomTaken> others = shared.takenByOthers(
                HearingId.KIND,
                actor.court(),
                ours.stream().map(room -> room.id().shared()).toList(),
                shown.from(),
                shown.to());
        Map<PersonId, String> who =
                people.names(others.stream().map(RoomTaken::who).toList());
        for (Courtroom room : ours) {
            CalendarTable.Line line = reading.line(
                            room.name(),
                            false,
                            all,
                            one -> room.id().equals(one.plan().room()))
                    .and(day -> others.stream()
                            .filter(one -> one.room().equals(room.id().shared())
                                    && one.time().day().equals(reading.days.get(day)))
                            .map(one -> reading.entry(one, who))
                            .toList());
            if (room.inUse() || !line.free()) {
                lines.add(line);
            }
        }
        CalendarTable.Line online = reading.line(
                reading.text.of("hearings.mode.online"),
                false,
                all,
                one -> one.plan().room() == null);
        if (!online.free()) {
            lines.add(online);
        }
        return lines;
    }

    /** Only judges who sit; a member of a panel as well as the one who presides. */
    private List<CalendarTable.Line> byJudge(List<Hearing> all, Reading reading) {
        List<PersonId> judges = all.stream()
                .flatMap(one -> one.plan().seats().stream())
                .filter(seat -> seat.role() != SeatRole.CLERK)
                .map(HearingSeat::person)
                .distinct()
                .toList();
        return judges.stream()
                .map(judge -> reading.line(
                        reading.names.people().getOrDefault(judge, ""),
                        true,
                        all,
                        one -> one.plan().seats().stream()
                                .anyMatch(seat -> seat.person().equals(judge) && seat.role() != SeatRole.CLERK)))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /** 读法 What is needed to read every entry. */
    private record Reading(List<LocalDate> days, Map<CaseId, CaseCard> cards, HearingWords.Names names, Text text) {

        CalendarTable.Line line(String name, boolean byJudge, List<Hearing> all, Predicate<Hearing> mine) {
            return new CalendarTable.Line(
                    name,
                    days.stream()
                            .map(day -> all.stream()
                                    .filter(one -> one.day().equals(day) && mine.test(one))
                                    .map(one -> entry(one, byJudge))
                                    .toList())
                            .toList());
        }

        CalendarTable.Entry entry(RoomTaken other, Map<PersonId, String> who) {
            return new CalendarTable.Entry(
                    other.time().hours(),
                    "",
                    text.of("hearings.taken.other", text.of(other.key()), other.name()),
                    who.getOrDefault(other.who(), ""),
                    null,
                    null);
        }

        private CalendarTable.Entry entry(Hearing hearing, boolean byJudge) {
            CaseCard card = cards.get(hearing.caseId());
            String hours = hearing.plan().time().hours();
            String besides = byJudge ? names.place(hearing.plan(), text) : names.judge(hearing.plan());
            return card == null
                    ? new CalendarTable.Entry(hours, "", text.of("hearings.taken"), besides, null, null)
                    : new CalendarTable.Entry(
                            hours,
                            card.number(),
                            card.title(),
                            besides + " · " + HearingWords.kind(hearing.plan(), text),
                            HearingWords.href(hearing),
                            hearing.state() == HearingState.FIXED ? null : HearingWords.state(hearing, text));
        }
    }
}
