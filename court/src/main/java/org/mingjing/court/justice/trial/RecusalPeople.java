package org.mingjing.court.justice.trial;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.law.panel.RecusalTarget;
import org.springframework.stereotype.Component;

/** 回避申请中的人 Whose recusal may be asked for in a case, and who decides on it there. Called inside CourtBoundary. */
@Component
public class RecusalPeople {

    private static final Set<CaseRelation> JUDGING =
            EnumSet.of(CaseRelation.HANDLING_JUDGE, CaseRelation.PRESIDING_JUDGE, CaseRelation.PANEL_MEMBER);

    private final People people;
    private final CaseDetails details;
    private final Panels panels;
    private final Assessors assessors;
    private final TrialNews news;

    RecusalPeople(People people, CaseDetails details, Panels panels, Assessors assessors, TrialNews news) {
        this.people = people;
        this.details = details;
        this.panels = panels;
        this.assessors = assessors;
        this.news = news;
    }

    /** 可被申请回避的人 One at work on the case. */
    public record Of(
            @Nullable PersonId person, @Nullable AssessorId assessor, String name, RecusalTarget target, String role) {

        boolean is(@Nullable PersonId other, @Nullable AssessorId another) {
            return person == null ? another != null && another.equals(assessor) : person.equals(other);
        }

        /** As it stands in a form. */
        public String key() {
            return person == null ? "a:" + assessor : "p:" + person.value();
        }
    }

    /** All at work on the case whose recusal may be asked for. */
    public List<Of> all(CaseCard card) {
        List<PersonId> presidents = people.presidents(card.court());
        List<CaseDetails.Member> members = details.members(card.id()).stream()
                .filter(member -> member.until() == null)
                .filter(member -> member.relation() != CaseRelation.RECUSED)
                .toList();
        Set<PersonId> gone = Set.copyOf(details.members(card.id()).stream()
                .filter(member -> member.until() == null && member.relation() == CaseRelation.RECUSED)
                .map(CaseDetails.Member::person)
                .toList());
        var names = people.names(
                members.stream().map(CaseDetails.Member::person).distinct().toList());
        List<Of> found = new java.util.ArrayList<>();
        for (CaseDetails.Member member : members) {
            PersonId person = member.person();
            boolean known = found.stream().anyMatch(one -> person.equals(one.person()));
            if (!known && !gone.contains(person)) {
                found.add(new Of(
                        person,
                        null,
                        names.getOrDefault(person, "—"),
                        !JUDGING.contains(member.relation())
                                ? RecusalTarget.OTHER
                                : presidents.contains(person) ? RecusalTarget.PRESIDENT : RecusalTarget.JUDGE,
                        "cases.relation." + member.relation().word()));
            }
        }
        List<AssessorId> sitting = panels.fixed(card.id()).stream()
                .flatMap(panel -> panel.seats().stream())
                .map(SeatHeld::assessor)
                .filter(java.util.Objects::nonNull)
                .map(one -> java.util.Objects.requireNonNull(one))
                .toList();
        var assessorNames = assessors.names(sitting);
        sitting.forEach(one -> found.add(
                new Of(null, one, assessorNames.getOrDefault(one, "—"), RecusalTarget.JUDGE, "trial.seat.assessor")));
        return found;
    }

    Optional<Of> find(CaseCard card, @Nullable PersonId person, @Nullable AssessorId assessor) {
        return all(card).stream().filter(one -> one.is(person, assessor)).findFirst();
    }

    /** The name of whoever is asked to withdraw. */
    public String name(RecusalRequest request) {
        PersonId person = request.person();
        AssessorId assessor = request.assessor();
        if (person != null) {
            return people.names(List.of(person)).getOrDefault(person, "—");
        }
        return assessor == null ? "—" : assessors.names(List.of(assessor)).getOrDefault(assessor, "—");
    }

    /** 有权决定的人 Who may decide on it; for the committee a leader other than the president writes down what it decided. */
    public List<PersonId> deciders(CaseCard card, RecusalRequest request) {
        List<PersonId> presidents = people.presidents(card.court());
        return switch (request.decider()) {
            case COMMITTEE ->
                people.holders(card.court(), Role.COURT_LEADER).stream()
                        .filter(leader -> !presidents.contains(leader))
                        .filter(leader -> !leader.equals(request.person()))
                        .toList();
            case PRESIDENT -> presidents;
            case PRESIDING_JUDGE ->
                news.presiding(card).stream()
                        .filter(judge -> !judge.equals(request.person()))
                        .toList();
        };
    }
}
