package org.mingjing.court.foundation.people;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.kernel.Term;

/**
 * 审判团队 A judge with the assistants and clerks who work with him, within a division. It gives nobody a right.
 *
 * @param members all that ever were, by duty, then since when
 */
@Term("审判团队")
public record Team(TeamId id, DivisionId division, String name, List<TeamMember> members) {

    public Team {
        members = List.copyOf(members);
    }

    /** Those of a day. */
    public List<TeamMember> on(LocalDate day) {
        return members.stream().filter(member -> member.on(day)).toList();
    }
}
