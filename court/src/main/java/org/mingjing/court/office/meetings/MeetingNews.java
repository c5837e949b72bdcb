package org.mingjing.court.office.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 会议消息 Tells those who are called, and who owes what now. */
@Component
class MeetingNews {

    private final MeetingRules rules;
    private final MeetingAbsences absences;
    private final People people;
    private final ApplicationEventPublisher events;

    MeetingNews(MeetingRules rules, MeetingAbsences absences, People people, ApplicationEventPublisher events) {
        this.rules = rules;
        this.absences = absences;
        this.people = people;
        this.events = events;
    }

    void moved(Meeting meeting, @Nullable PersonId by) {
        events.publishEvent(DutiesTold.of(
                        meeting.id().subject(),
                        meeting.plan().title(),
                        meeting.id().link(),
                        by,
                        owing(meeting))
                .startedBy(meeting.organiser()));
    }

    private List<Owing> owing(Meeting meeting) {
        PersonId keeper = meeting.plan().keeper();
        return switch (meeting.state()) {
            case FIXED -> called(meeting);
            case HELD ->
                List.of(owed(
                        meeting,
                        keeper,
                        "meeting-minutes",
                        returned(meeting) ? "returned" : "minutes",
                        rules.minutesBy(meeting, Objects.requireNonNull(meeting.heldOn()))));
            case SUBMITTED -> List.of(owed(meeting, meeting.plan().chair(), "meeting-confirm", "submitted", null));
            case CONFIRMED -> told(meeting, "meeting-read", "confirmed");
            case CANCELLED -> told(meeting, "meeting-cancelled", "cancelled");
        };
    }

    private List<Owing> called(Meeting meeting) {
        List<Owing> owing = new ArrayList<>();
        String why = meeting.steps().stream().anyMatch(one -> one.act() == MeetingAct.CHANGED) ? "changed" : "called";
        for (MeetingParticipant one : meeting.participants()) {
            if (one.reply() == MeetingReply.NONE) {
                owing.add(owed(meeting, one.person(), "meeting-reply", why, meeting.day()));
            } else if (one.reply() == MeetingReply.COMING && one.presence() == MeetingPresence.UNKNOWN) {
                owing.add(owed(meeting, one.person(), "meeting-attend", "coming", meeting.day()));
            }
        }
        owing.add(owed(meeting, meeting.plan().keeper(), "meeting-door", "door", meeting.day()));
        missing(meeting).forEach(one -> owing.add(owed(meeting, one, "meeting-absence", "absence", meeting.day())));
        return owing;
    }

    /** 缺席待定 Who decides about those on leave: the organiser, or the office where it is the organiser. */
    private List<PersonId> missing(Meeting meeting) {
        List<MeetingAbsence> open = absences.open(meeting);
        boolean self = open.stream().anyMatch(one -> one.person().equals(meeting.organiser()));
        if (open.isEmpty()) {
            return List.of();
        }
        return self ? people.holders(meeting.court(), Role.OFFICE_STAFF) : List.of(meeting.organiser());
    }

    /** 告知 Until they look. */
    private static List<Owing> told(Meeting meeting, String duty, String reason) {
        return meeting.participants().stream()
                .filter(MeetingParticipant::unread)
                .map(one -> new Owing(meeting.court(), one.person(), duty, "meetings.why." + reason, null, null, true))
                .toList();
    }

    private static boolean returned(Meeting meeting) {
        return !meeting.steps().isEmpty() && meeting.steps().getLast().act() == MeetingAct.RETURNED;
    }

    private static Owing owed(Meeting meeting, PersonId who, String duty, String reason, @Nullable LocalDate due) {
        return new Owing(meeting.court(), who, duty, "meetings.why." + reason, due, null, false);
    }
}
