package org.mingjing.court.office.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingjing.court.foundation.effects.AbsenceEffects;
import org.mingjing.court.foundation.effects.EffectTime;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.court.foundation.rooms.SharedRoom;
import org.mingjing.court.foundation.rooms.SharedRooms;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 缺勤之会议 Whoever is away is excused and who called the meeting is told; who stands in, or whether it moves, a person decides. */
@Component
@Order(35)
class AbsentFromMeetings implements AbsenceEffects {

    private final Meetings meetings;
    private final MeetingAbsences absences;
    private final MeetingProposals proposals;
    private final ChangeOfMeeting change;
    private final MeetingWordBook words;
    private final SharedRooms rooms;
    private final People people;
    private final Clock clock;

    AbsentFromMeetings(
            Meetings meetings,
            MeetingAbsences absences,
            MeetingProposals proposals,
            ChangeOfMeeting change,
            MeetingWordBook words,
            SharedRooms rooms,
            People people,
            Clock clock) {
        this.meetings = meetings;
        this.absences = absences;
        this.proposals = proposals;
        this.change = change;
        this.words = words;
        this.rooms = rooms;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<ForeseenEffect> of(PlannedAbsence absence, Actor reader) {
        List<ForeseenEffect> effects = new ArrayList<>();
        for (Meeting one : hit(absence)) {
            boolean sees = meetings.find(one.id(), MeetingSight.of(reader)).isPresent();
            EffectTime time = EffectTime.hours(
                    one.day(), one.plan().time().from(), one.plan().time().to());
            String part =
                    "@meetings.part." + MeetingPart.of(one, absence.person()).word();
            ForeseenEffect effect = sees
                    ? ForeseenEffect.of(
                            "meeting", time, "meetings.effect.hit", one.plan().title(), place(one), part)
                    : ForeseenEffect.of(
                            "meeting",
                            time,
                            "meetings.effect.hitUnseen",
                            one.plan().kind(),
                            people.names(Set.of(one.organiser())).getOrDefault(one.organiser(), ""),
                            part);
            boolean may = sees && MeetingRoles.of(reader, one).organises();
            effects.add(effect.at(sees ? one.id().link() : null).with(proposals.of(one, absence, may)));
        }
        return effects;
    }

    @Override
    public void begin(PlannedAbsence absence, SubjectRef cause, PersonId by) {
        for (Meeting found : hit(absence)) {
            Meeting meeting = held(found.id(), absence.court(), by);
            MeetingParticipant before = meeting.participant(absence.person()).orElse(null);
            if (before == null || meeting.state() != MeetingState.FIXED) {
                continue;
            }
            absences.add(new MeetingAbsence(
                    meeting.id(),
                    meeting.court(),
                    absence.person(),
                    cause.toString(),
                    MeetingPart.of(meeting, absence.person()),
                    absence.since(),
                    absence.until(),
                    before.reply(),
                    before.reason(),
                    false));
            write(meeting.with(before.replied(MeetingReply.EXCUSED, leave(absence.since(), absence.until()))), by);
        }
    }

    /** What the person answered before stands again; whoever was named instead meanwhile stays. */
    @Override
    public void end(PlannedAbsence absence, SubjectRef cause, LocalDate back) {
        for (MeetingAbsence one : absences.of(cause)) {
            Meeting meeting = held(one.meeting(), one.court(), one.person());
            if (meeting.state() != MeetingState.FIXED || meeting.day().isBefore(back)) {
                continue;
            }
            absences.back(one);
            Meeting next = meeting.participant(one.person())
                    .filter(now -> now.reason().equals(leave(one.since(), one.until())))
                    .map(now -> meeting.with(now.replied(one.reply(), one.reason())))
                    .orElse(meeting);
            write(next, one.person());
        }
    }

    private Meeting held(MeetingId id, CourtId court, PersonId by) {
        return meetings.findToChange(id, new MeetingSight(court, true, by)).orElseThrow();
    }

    private void write(Meeting meeting, PersonId by) {
        meetings.update(meeting);
        change.tell(meeting, by);
    }

    /** Not which kind of leave. */
    private String leave(LocalDate since, LocalDate until) {
        return words.of("leave", since, until);
    }

    private String place(Meeting meeting) {
        RoomId room = meeting.plan().room();
        return room == null
                ? "@meetings.online"
                : rooms.find(meeting.court(), room).map(SharedRoom::name).orElse("—");
    }

    /** Ahead, and not excused for something else; who presides or keeps the minutes is missing in any case. */
    private List<Meeting> hit(PlannedAbsence absence) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = absence.since().isBefore(today) ? today : absence.since();
        PersonId person = absence.person();
        return meetings.calledTo(absence.court(), person, from, absence.until()).stream()
                .filter(one -> MeetingPart.of(one, person) != MeetingPart.GUEST
                        || one.participant(person)
                                .filter(now -> now.reply() != MeetingReply.EXCUSED)
                                .isPresent()
                        || absences.open(one).stream()
                                .anyMatch(away -> away.person().equals(person)))
                .toList();
    }
}
