package org.mingjing.court.justice.triage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.DivisionKind;
import org.mingjing.court.foundation.people.Team;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.court.foundation.people.Teams;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.triage.Formation;
import org.mingjing.law.triage.TriageField;
import org.springframework.stereotype.Component;

/** 速裁团队 Which teams may be sent a case that is heard in this way: simple ones only, of their own field. Called inside CourtBoundary. */
@Component
public class FastTrackTeams {

    /** 简单的案件由审判员一人独任审理. */
    public static final Citation SIMPLE = Citation.of("民诉法", "163");

    private static final Set<Procedure> QUICK = Set.of(Procedure.SMALL_CLAIMS, Procedure.SUMMARY, Procedure.EXPEDITED);

    private final Teams teams;
    private final Courts courts;

    FastTrackTeams(Teams teams, Courts courts) {
        this.teams = teams;
        this.courts = courts;
    }

    /** 适宜速裁 Whether a case heard in this way may go to such a team at all. */
    public static boolean suits(Procedure procedure, Formation formation) {
        return formation == Formation.SOLE && QUICK.contains(procedure);
    }

    /** Those of a court that try this field. */
    public List<Team> of(CourtId court, TriageField field) {
        Map<DivisionId, DivisionKind> kinds =
                courts.divisions(court).stream().collect(Collectors.toMap(Division::id, Division::kind));
        return teams.fastTrack(court).stream()
                .filter(team -> tries(kinds.get(team.division()), field))
                .toList();
    }

    /** The team, where the case may go to it. */
    public Decision<Team> may(TeamId team, CourtId court, TriageField field, Procedure procedure, Formation formation) {
        if (!suits(procedure, formation)) {
            return Decision.refused("triage.refused.team", SIMPLE);
        }
        return of(court, field).stream()
                .filter(one -> one.id().equals(team))
                .findFirst()
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused("triage.refused.noTeam", SIMPLE));
    }

    private static boolean tries(@Nullable DivisionKind kind, TriageField field) {
        return switch (field) {
            case CIVIL -> kind == DivisionKind.CIVIL || kind == DivisionKind.TRIBUNAL;
            case ADMINISTRATIVE -> kind == DivisionKind.ADMINISTRATIVE;
            case CRIMINAL -> kind == DivisionKind.CRIMINAL;
        };
    }
}
