package org.mingjing.court.foundation.people;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.kernel.Term;

/**
 * 审判团队 A judge with the assistants and clerks who work with him, within a division. It gives nobody a right.
 *
 * @param fastTrack 速裁团队 simple cases are sent to it and drawn among its judges
 * @param members all that ever were, by duty, then since when
 */
@Term("审判团队")
public record Team(TeamId id, DivisionId division, String name, boolean fastTrack, List<TeamMember> members) {

    public Team {
        members = List.copyOf(members);
    }

    /** 法官 Who tries cases in it on a day. */
    public List<PersonId> judges(LocalDate day) {
        return on(day).stream()
                .filter(member -> member.duty() == TeamDuty.JUDGE)
                .map(TeamMember::person)
                .toList();
    }

    /** Those of a day. */
    public List<TeamMember> on(LocalDate day) {
        return members.stream().filter(member -> member.on(day)).toList();
    }
}
