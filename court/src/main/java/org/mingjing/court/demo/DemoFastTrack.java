package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Team;
import org.mingjing.court.foundation.people.Teams;
import org.mingjing.court.justice.assignment.AwaitingCase;
import org.mingjing.court.justice.assignment.AwaitingCases;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.fasttrack.FastTrackDesk;
import org.mingjing.court.justice.fasttrack.ReferCase;
import org.mingjing.law.procedure.Procedure;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示速裁 The open simple cases of the team's judges, and one that waits to be drawn within it. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoFastTrack {

    private static final Set<Procedure> QUICK = Set.of(Procedure.SMALL_CLAIMS, Procedure.SUMMARY);

    private final Teams teams;
    private final People people;
    private final AwaitingCases awaiting;
    private final Cases cases;
    private final FastTrackDesk desk;

    DemoFastTrack(Teams teams, People people, AwaitingCases awaiting, Cases cases, FastTrackDesk desk) {
        this.teams = teams;
        this.people = people;
        this.awaiting = awaiting;
        this.cases = cases;
        this.desk = desk;
    }

    void send(Bench bench, List<Filed> docket, LocalDate today) {
        Actor clerk = people.actor(
                        bench.seat(DemoTeams.COURT, "filing", "filing-clerk", 1).id())
                .orElseThrow();
        Team team = teams.fastTrack(clerk.court()).getFirst();
        List<PersonId> judges = team.judges(today);
        docket.stream()
                .filter(filed -> filed.course().open()
                        && !filed.entry().sealed()
                        && QUICK.contains(filed.entry().procedure())
                        && judges.contains(filed.entry().handlingJudge()))
                .forEach(filed -> refer(filed.entry().id(), team, clerk, today));
        awaiting.open(clerk.court(), Integer.MAX_VALUE).stream()
                .map(AwaitingCase::id)
                .filter(id -> cases.find(id)
                        .filter(card -> card.procedure() == Procedure.SUMMARY)
                        .isPresent())
                .findFirst()
                .ifPresent(id -> refer(id, team, clerk, today));
    }

    private void refer(CaseId id, Team team, Actor clerk, LocalDate today) {
        Deeds.done(desk.refer(new ReferCase(
                new Origin(clerk, null, today, Deeds.key("fast track " + id)), clerk.court(), id, team.id())));
    }
}
