package org.mingjing.court.justice.fasttrack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.mingjing.court.foundation.people.Teams;
import org.mingjing.court.justice.assignment.DrawWithin;
import org.mingjing.court.justice.cases.CaseId;
import org.springframework.stereotype.Component;

/** 团队内分案 A case sent to a team is drawn among the judges who are in it today. */
@Component
class TeamCircle implements DrawWithin {

    private final Referrals referrals;
    private final Teams teams;
    private final Clock clock;

    TeamCircle(Referrals referrals, Teams teams, Clock clock) {
        this.referrals = referrals;
        this.teams = teams;
        this.clock = clock;
    }

    @Override
    public Optional<Circle> of(CaseId id) {
        return referrals
                .of(id)
                .flatMap(one -> teams.find(one.team()))
                .map(team -> new Circle(team.division(), team.name(), Set.copyOf(team.judges(LocalDate.now(clock)))));
    }
}
