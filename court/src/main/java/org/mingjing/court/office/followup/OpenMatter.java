package org.mingjing.court.office.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 督办立项 Something that was decided becomes a matter.
 *
 * @param title what
 * @param requirement how
 * @param lead who; the division that leads is this person's
 * @param due by when
 * @param milestones numbers are given in their order; none is done yet
 */
@Term("督办立项")
public record OpenMatter(
        Origin origin,
        CourtId court,
        MatterId matter,
        MatterSource source,
        String title,
        String requirement,
        PersonId lead,
        List<PersonId> assisting,
        @Nullable PersonId leader,
        LocalDate due,
        List<Milestone> milestones)
        implements Command {

    public OpenMatter {
        assisting = List.copyOf(assisting);
        milestones = List.copyOf(milestones);
    }

    @Override
    public SubjectRef subject() {
        return matter.subject();
    }
}
