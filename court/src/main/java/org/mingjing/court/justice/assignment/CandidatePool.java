package org.mingjing.court.justice.assignment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Absence;
import org.mingjing.court.foundation.people.Absences;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.JudgeDockets;
import org.mingjing.kernel.CourtCode;
import org.mingjing.law.assignment.Candidate;
import org.mingjing.law.assignment.CandidateFacts;
import org.mingjing.law.assignment.Eligibility;
import org.mingjing.law.assignment.LeaderShare;
import org.mingjing.law.assignment.LeaderShares;
import org.mingjing.law.assignment.LoadPart;
import org.mingjing.law.assignment.Workload;
import org.mingjing.law.courts.CourtLevel;
import org.springframework.stereotype.Component;

/** 候选法官名单 The judges of a division and the leaders in charge of it, as they stand on a day. Called inside CourtBoundary. */
@Component
public class CandidatePool {

    private static final Set<CaseRelation> TRIED =
            Set.of(CaseRelation.HANDLING_JUDGE, CaseRelation.PRESIDING_JUDGE, CaseRelation.PANEL_MEMBER);

    private final People people;
    private final Absences absences;
    private final JudgePauses pauses;
    private final CaseDetails details;
    private final JudgeDockets dockets;
    private final DrawWithin.Limits limits;

    CandidatePool(
            People people,
            Absences absences,
            JudgePauses pauses,
            CaseDetails details,
            JudgeDockets dockets,
            DrawWithin.Limits limits) {
        this.people = people;
        this.absences = absences;
        this.pauses = pauses;
        this.details = details;
        this.dockets = dockets;
        this.limits = limits;
    }

    /** @param earlier the case before this one in the same matter; null: none is known */
    public List<Candidate> of(CaseCard card, Division division, LocalDate on, @Nullable CaseId earlier) {
        Map<PersonId, Person> named = named(division);
        limits.of(card.id()).ifPresent(circle -> named.keySet().retainAll(circle.judges()));
        Map<PersonId, Absence> away = absences.on(card.court(), on).stream()
                .collect(Collectors.toMap(Absence::person, Function.identity(), CandidatePool::later));
        Map<PersonId, JudgePause> paused = pauses.on(card.court(), on).stream()
                .collect(Collectors.toMap(JudgePause::judge, Function.identity(), (one, other) -> one));
        Set<PersonId> recused = members(card.id(), Set.of(CaseRelation.RECUSED), true);
        Set<PersonId> tried = earlier == null ? Set.of() : members(earlier, TRIED, false);
        Map<PersonId, List<JudgeDockets.Line>> all = dockets.of(named.keySet(), LocalDate.of(on.getYear(), 1, 1));
        CourtLevel level = CourtLevel.of(CourtCode.of(card.court().value()));
        boolean field = TryingDivisions.tries(division.kind(), card.category());
        return Eligibility.judge(
                named.values().stream()
                        .map(one -> new CandidateFacts(
                                one.id().value().toString(),
                                one.name(),
                                one.active(),
                                field,
                                recused.contains(one.id()),
                                tried.contains(one.id()),
                                Optional.ofNullable(away.get(one.id()))
                                        .map(Absence::until)
                                        .orElse(null),
                                paused.containsKey(one.id()),
                                Optional.ofNullable(paused.get(one.id()))
                                        .map(JudgePause::until)
                                        .orElse(null),
                                LeaderShares.of(level, one.post())
                                        .map(LeaderShare::most)
                                        .orElse(null),
                                all.getOrDefault(one.id(), List.of()).stream()
                                        .flatMap(CandidatePool::lines)
                                        .toList()))
                        .toList(),
                card.category());
    }

    private Map<PersonId, Person> named(Division division) {
        Map<PersonId, Person> named = new LinkedHashMap<>();
        people.judges(division.id()).forEach(one -> named.put(one.id(), one));
        people.leaders(division.id()).stream()
                .flatMap(id -> people.find(id).stream())
                .forEach(one -> named.put(one.id(), one));
        return named;
    }

    private Set<PersonId> members(CaseId id, Set<CaseRelation> relations, boolean today) {
        return details.members(id).stream()
                .filter(member -> relations.contains(member.relation()))
                .filter(member -> !today || member.until() == null)
                .map(CaseDetails.Member::person)
                .collect(Collectors.toSet());
    }

    private static Absence later(Absence one, Absence other) {
        return one.until().isAfter(other.until()) ? one : other;
    }

    private static Stream<Workload.Lines> lines(JudgeDockets.Line line) {
        return Stream.of(
                new Workload.Lines(
                        line.suspended() ? LoadPart.SUSPENDED : LoadPart.IN_HAND, line.typeWord(), line.inHand()),
                new Workload.Lines(LoadPart.RECEIVED_THIS_YEAR, line.typeWord(), line.received()));
    }
}
