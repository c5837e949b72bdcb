package org.mingjing.court.office.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 会议
 *
 * @param organiser 组织者 who called it
 * @param participants those asked now, with what they answered and whether they came
 * @param issue 纪要期号; null: not confirmed yet
 */
@Term("会议")
public record Meeting(
        MeetingId id,
        CourtId court,
        MeetingPlan plan,
        PersonId organiser,
        LocalDate calledOn,
        MeetingState state,
        @Nullable LocalDate heldOn,
        @Nullable Issue issue,
        List<MeetingParticipant> participants,
        List<MeetingStep> steps,
        int revision) {

    public Meeting {
        participants = List.copyOf(participants);
        steps = List.copyOf(steps);
    }

    /** 纪要期号 Counted by kind and year. */
    public record Issue(int year, int no, LocalDate on) {}

    static Meeting called(CallMeeting command) {
        return new Meeting(
                command.id(),
                command.court(),
                command.plan(),
                command.origin().who().id(),
                command.origin().occurredOn(),
                MeetingState.FIXED,
                null,
                null,
                command.plan().participants().stream()
                        .map(person -> MeetingParticipant.asked(
                                person, command.origin().who().id()))
                        .toList(),
                List.of(),
                0);
    }

    public Optional<MeetingParticipant> participant(PersonId person) {
        return participants.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    public LocalDate day() {
        return plan.time().day();
    }

    /** 变更 Whoever is still asked keeps what he answered, unless time or place changed: then everybody is asked anew. */
    Meeting changed(MeetingPlan next) {
        boolean anew = !next.time().equals(plan.time()) || !Objects.equals(next.room(), plan.room());
        return new Meeting(
                id,
                court,
                next,
                organiser,
                calledOn,
                state,
                heldOn,
                issue,
                next.participants().stream()
                        .map(person -> participant(person)
                                .filter(known -> !anew)
                                .orElseGet(() -> MeetingParticipant.asked(person, organiser)))
                        .toList(),
                steps,
                revision);
    }

    Meeting in(MeetingState next) {
        return new Meeting(id, court, plan, organiser, calledOn, next, heldOn, issue, participants, steps, revision);
    }

    Meeting held(LocalDate on) {
        return new Meeting(
                id, court, plan, organiser, calledOn, MeetingState.HELD, on, issue, participants, steps, revision);
    }

    Meeting confirmed(Issue given) {
        return new Meeting(
                id,
                court,
                plan,
                organiser,
                calledOn,
                MeetingState.CONFIRMED,
                heldOn,
                given,
                participants,
                steps,
                revision);
    }

    Meeting each(UnaryOperator<MeetingParticipant> change) {
        return new Meeting(
                id,
                court,
                plan,
                organiser,
                calledOn,
                state,
                heldOn,
                issue,
                participants.stream().map(change).toList(),
                steps,
                revision);
    }

    Meeting with(MeetingParticipant changed) {
        return each(one -> one.person().equals(changed.person()) ? changed : one);
    }
}
