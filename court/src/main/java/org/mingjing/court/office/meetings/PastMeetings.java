package org.mingjing.court.office.meetings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mingjing.court.foundation.numbering.Numbering;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.CourtTime;
import org.springframework.stereotype.Service;

/** 补录会议 Meetings that were held before, entered many at once with their minutes as they were confirmed. Called inside CourtBoundary.write. */
@Service
public class PastMeetings {

    private final Meetings meetings;
    private final MeetingMinutesBook book;
    private final Numbering numbering;

    PastMeetings(Meetings meetings, MeetingMinutesBook book, Numbering numbering) {
        this.meetings = meetings;
        this.book = book;
        this.numbering = numbering;
    }

    /**
     * 已召开的会议
     *
     * @param confirmedOn day on which the chair confirmed the minutes
     */
    public record Past(
            MeetingId id,
            MeetingPlan plan,
            PersonId organiser,
            LocalDate confirmedOn,
            Function<PersonId, MeetingPresence> presence,
            MinutesText text) {}

    /** In the order of their days: minutes are numbered as they come, by kind and year. */
    public void bring(CourtId court, List<Past> all) {
        Map<Numbering.Series, Integer> numbers = new HashMap<>();
        List<Meeting> held = all.stream()
                .map(one -> {
                    int year = one.plan().time().day().getYear();
                    int no = numbers.merge(
                            new Numbering.Series(MinutesDesk.series(one.plan().kind()), year), 1, Integer::sum);
                    return meeting(court, one, new Meeting.Issue(year, no, one.confirmedOn()));
                })
                .toList();
        meetings.addAll(held);
        book.addAll(held, all.stream().map(Past::text).toList());
        numbering.reach(court, numbers);
    }

    private static Meeting meeting(CourtId court, Past past, Meeting.Issue issue) {
        MeetingPlan plan = past.plan();
        LocalDate day = plan.time().day();
        OffsetDateTime begun =
                day.atTime(plan.time().from()).atZone(CourtTime.ZONE).toOffsetDateTime();
        OffsetDateTime confirmed =
                issue.on().atTime(plan.time().to()).atZone(CourtTime.ZONE).toOffsetDateTime();
        LocalDate called = day.minusDays(3);
        return new Meeting(
                past.id(),
                court,
                plan,
                past.organiser(),
                called,
                MeetingState.CONFIRMED,
                day,
                issue,
                plan.participants().stream()
                        .map(person -> came(person, past.presence().apply(person), begun))
                        .toList(),
                List.of(
                        new MeetingStep(1, MeetingAct.CALLED, called, "", begun.minusDays(3), past.organiser()),
                        new MeetingStep(2, MeetingAct.CLOSED, day, "", begun.plusHours(1), plan.keeper()),
                        new MeetingStep(
                                3, MeetingAct.SUBMITTED, issue.on(), "", confirmed.minusHours(1), plan.keeper()),
                        new MeetingStep(4, MeetingAct.CONFIRMED, issue.on(), "", confirmed, plan.chair())),
                0);
    }

    private static MeetingParticipant came(PersonId person, MeetingPresence presence, OffsetDateTime begun) {
        boolean there = presence == MeetingPresence.PRESENT || presence == MeetingPresence.LATE;
        return new MeetingParticipant(
                person,
                there ? MeetingReply.COMING : MeetingReply.NONE,
                "",
                presence,
                there ? begun.plusMinutes(presence == MeetingPresence.LATE ? 12 : -4) : null,
                false,
                false);
    }
}
