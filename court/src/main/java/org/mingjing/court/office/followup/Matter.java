package org.mingjing.court.office.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 督办事项 Something that was decided and must be done.
 *
 * @param serial its number in the year
 * @param requirement how it is to be done
 * @param leader 督办领导, in whose charge it is; null: nobody in particular
 * @param supervisor who opened it
 * @param division 牵头部门
 * @param lead 牵头人
 * @param setFor the last day as first set
 */
@Term("督办事项")
public record Matter(
        MatterId id,
        CourtId court,
        int year,
        int serial,
        MatterSource source,
        String title,
        String requirement,
        @Nullable PersonId leader,
        PersonId supervisor,
        DivisionId division,
        PersonId lead,
        List<PersonId> assisting,
        LocalDate openedOn,
        LocalDate setFor,
        MatterStanding standing,
        int revision,
        List<Milestone> milestones,
        List<MatterStep> steps) {

    public Matter {
        assisting = List.copyOf(assisting);
        milestones = List.copyOf(milestones);
        steps = List.copyOf(steps);
    }

    public MatterState state() {
        return standing.state();
    }

    public boolean open() {
        return state() == MatterState.OPEN;
    }

    public boolean closed() {
        return state() == MatterState.CLOSED;
    }

    /** The day that comes next: of a milestone still to be done, or the last. */
    public LocalDate nextDue() {
        return Stream.concat(
                        milestones.stream().filter(one -> !one.done()).map(Milestone::dueOn),
                        Stream.of(standing.dueOn()))
                .min(LocalDate::compareTo)
                .orElse(standing.dueOn());
    }

    /** 无回音 Nothing was heard in all the days that were given. */
    public boolean silent(LocalDate today) {
        return open() && standing.replyBy().isBefore(today);
    }

    /** 按期 Whether closing was asked for by the last day. */
    public boolean inTime() {
        LocalDate asked = standing.askedOn();
        return asked != null && !asked.isAfter(standing.dueOn());
    }

    Matter at(MatterStanding next) {
        return new Matter(
                id,
                court,
                year,
                serial,
                source,
                title,
                requirement,
                leader,
                supervisor,
                division,
                lead,
                assisting,
                openedOn,
                setFor,
                next,
                revision,
                milestones,
                steps);
    }
}
