package org.mingjing.court.office.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.BiFunction;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 办理会议 The common way of everything that is done on a meeting: seen, held, judged, written, told. */
@Component
class ChangeOfMeeting {

    static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");

    private final Commands commands;
    private final Meetings meetings;
    private final MeetingNews news;
    private final Clock clock;

    ChangeOfMeeting(Commands commands, Meetings meetings, MeetingNews news, Clock clock) {
        this.commands = commands;
        this.meetings = meetings;
        this.news = news;
        this.clock = clock;
    }

    /** The granted result is the id of the meeting. */
    Decision<String> perform(
            Command command, MeetingId id, BiFunction<Meeting, MeetingRoles, Decision<Meeting>> decide) {
        return commands.perform(command, () -> {
            Actor actor = command.origin().who();
            Meeting meeting = meetings.findToChange(id, MeetingSight.of(actor))
                    .filter(found -> found.court().equals(command.court()))
                    .orElse(null);
            if (meeting == null) {
                return refused("unknown");
            }
            return decide.apply(meeting, MeetingRoles.of(actor, meeting)).map(next -> {
                meetings.update(next);
                tell(next, actor.id());
                return id.toString();
            });
        });
    }

    /** With a step in its course. */
    Decision<String> perform(
            Command command,
            MeetingId id,
            int revision,
            MeetingAct act,
            String note,
            BiFunction<Meeting, MeetingRoles, Decision<Meeting>> decide) {
        return perform(
                command,
                id,
                (meeting, roles) -> meeting.revision() != revision
                        ? Decision.refused("meetings.refused.changedMeanwhile", ONE_AT_A_TIME)
                        : decide.apply(meeting, roles).map(next -> {
                            step(
                                    next,
                                    act,
                                    command.origin().occurredOn(),
                                    note,
                                    command.origin().who().id());
                            return next;
                        }));
    }

    void step(Meeting meeting, MeetingAct act, LocalDate on, String note, PersonId by) {
        meetings.add(
                meeting,
                new MeetingStep(meeting.steps().size() + 1, act, on, note.strip(), OffsetDateTime.now(clock), by));
    }

    /** Tells what is owed on it now, by what stands in the rows. */
    void tell(Meeting meeting, PersonId by) {
        meetings.find(meeting.id(), new MeetingSight(meeting.court(), true, by)).ifPresent(now -> news.moved(now, by));
    }

    static <T> Decision<T> refused(String why, Object... arguments) {
        return Decision.refused("meetings.refused." + why, MeetingRules.SOURCE, arguments);
    }
}
