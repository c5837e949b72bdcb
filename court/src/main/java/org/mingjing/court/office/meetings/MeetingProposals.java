package org.mingjing.court.office.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.effects.Proposal;
import org.mingjing.court.foundation.people.Absence;
import org.mingjing.court.foundation.people.Absences;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.Sittings;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.court.foundation.rooms.RoomTaken;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.foundation.rooms.SharedRooms;
import org.springframework.stereotype.Component;

/** 会议处理建议 What may become of a meeting without somebody who is called to it: excused, another in the place, or another day. Called inside CourtBoundary. */
@Component
public class MeetingProposals {

    private static final int DAYS_AHEAD = 30;

    private final Meetings meetings;
    private final WhoMayMeet colleagues;
    private final SharedRooms rooms;
    private final CourtCalendars calendars;
    private final People people;
    private final List<Absences> absences;
    private final List<Sittings> sittings;

    MeetingProposals(
            Meetings meetings,
            WhoMayMeet colleagues,
            SharedRooms rooms,
            CourtCalendars calendars,
            People people,
            List<Absences> absences,
            List<Sittings> sittings) {
        this.meetings = meetings;
        this.colleagues = colleagues;
        this.rooms = rooms;
        this.calendars = calendars;
        this.people = people;
        this.absences = List.copyOf(absences);
        this.sittings = List.copyOf(sittings);
    }

    /** @param may whether the reader may act on it: else the proposals are told without their links */
    public List<Proposal> of(Meeting meeting, PlannedAbsence absence, boolean may) {
        MeetingPart part = MeetingPart.of(meeting, absence.person());
        String address =
                meeting.id().link() + "/change?absent=" + absence.person().value();
        List<Proposal> all = new ArrayList<>();
        all.add(excuse(meeting, absence));
        substitute(meeting, absence, part)
                .ifPresent(one -> all.add(Proposal.of(
                        "meetings.effect.instead." + part.word(),
                        may ? address + "&instead=" + one.id().value() : null,
                        one.name())));
        if (part == MeetingPart.CHAIR) {
            later(meeting, absence)
                    .ifPresent(time -> all.add(Proposal.of(
                            "meetings.effect.move",
                            may ? address + "&take=" + slot(time, meeting.plan().room()) : null,
                            time.day(),
                            time.hours())));
        }
        return all;
    }

    private Proposal excuse(Meeting meeting, PlannedAbsence absence) {
        PersonId organiser = meeting.organiser();
        boolean done = meeting.participant(absence.person())
                .filter(one -> one.reply() == MeetingReply.EXCUSED)
                .isPresent();
        String key = done ? "meetings.effect.excused" : "meetings.effect.excuse";
        return organiser.equals(absence.person())
                ? Proposal.of(key + "Office", null)
                : Proposal.of(key, null, people.names(Set.of(organiser)).getOrDefault(organiser, ""));
    }

    /** Of the own division; whoever leads may take the chair who is called anyway. */
    private Optional<Actor> substitute(Meeting meeting, PlannedAbsence absence, MeetingPart part) {
        Actor away = people.actor(absence.person()).orElse(null);
        if (away == null) {
            return Optional.empty();
        }
        Set<PersonId> busy = busy(meeting);
        Predicate<Actor> called = one -> meeting.participant(one.id()).isPresent();
        Predicate<Actor> sameDivision = one -> Objects.equals(one.division(), away.division());
        Comparator<Actor> order = part == MeetingPart.CHAIR
                ? Comparator.<Actor>comparingInt(MeetingProposals::rank)
                        .thenComparingInt(one -> called.test(one) ? 0 : 1)
                : Comparator.comparingInt(one -> one.roles().stream().anyMatch(away.roles()::contains) ? 0 : 1);
        return colleagues.of(meeting.court()).stream()
                .filter(one -> !one.id().equals(absence.person())
                        && !busy.contains(one.id())
                        && !one.id().equals(meeting.plan().keeper()))
                .filter(one -> called.test(one) ? part == MeetingPart.CHAIR : sameDivision.test(one))
                .min(order);
    }

    /** Leaders of the court before those of a division before everybody else. */
    private static int rank(Actor one) {
        if (one.is(Role.COURT_LEADER)) {
            return 0;
        }
        return one.is(Role.CHIEF_JUDGE) ? 1 : 2;
    }

    /** On leave or in court that day, excused here, or called to another meeting at that hour. */
    private Set<PersonId> busy(Meeting meeting) {
        LocalDate day = meeting.day();
        Set<PersonId> busy = new HashSet<>();
        absences.forEach(one ->
                one.on(meeting.court(), day).stream().map(Absence::person).forEach(busy::add));
        sittings.forEach(one -> busy.addAll(one.on(meeting.court(), day)));
        for (Meeting other : meetings.between(new MeetingSight(meeting.court(), true, meeting.organiser()), day, day)) {
            boolean here = other.id().equals(meeting.id());
            other.participants().stream()
                    .filter(one -> here
                            ? one.reply() == MeetingReply.EXCUSED
                            : other.plan().time().overlaps(meeting.plan().time()))
                    .forEach(one -> busy.add(one.person()));
        }
        return busy;
    }

    /** The same hours of the first working day after the absence on which the room is free. */
    private Optional<RoomTime> later(Meeting meeting, PlannedAbsence absence) {
        RoomTime time = meeting.plan().time();
        RoomId room = meeting.plan().room();
        LocalDate from = absence.until().plusDays(1);
        List<RoomTaken> taken =
                room == null ? List.of() : rooms.taken(meeting.court(), List.of(room), from, from.plusDays(DAYS_AHEAD));
        var calendar = calendars.of(meeting.court());
        return from.datesUntil(from.plusDays(DAYS_AHEAD))
                .filter(calendar::isWorkingDay)
                .map(day -> new RoomTime(day, time.from(), time.to()))
                .filter(hours -> taken.stream().noneMatch(one -> one.time().overlaps(hours)))
                .findFirst();
    }

    /** As the form of the change takes it. */
    private static String slot(RoomTime time, @Nullable RoomId room) {
        return time.day() + "/" + time.from() + "/" + time.to() + "/" + (room == null ? "" : room);
    }
}
