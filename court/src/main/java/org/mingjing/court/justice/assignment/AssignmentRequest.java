package org.mingjing.court.justice.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.AssignCase;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseReaders;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.DivisionSigners;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.assignment.ExclusionReason;
import org.mingjing.law.trial.Assignment;
import org.mingjing.law.trial.TrialTeams;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 指定分案申请 A named judge instead of the one chosen at random, for a reason of the list, approved and on record. */
@Component
public class AssignmentRequest implements RequestKind {

    public static final String KIND = "assignment";

    /** 指定分案的事由 */
    static final List<String> GROUNDS = List.of(
            "major", "related", "remanded", "leader", "specialised", "foreign", "four-kinds", "recusal", "absence");

    private final Cases cases;
    private final CaseReaders readers;
    private final AssignCase assignment;
    private final Allotments allotments;
    private final TryingDivisions divisions;
    private final DivisionSigners signers;
    private final People people;
    private final ObjectProvider<SlipReading> slips;
    private final Clock clock;

    AssignmentRequest(
            Cases cases,
            CaseReaders readers,
            AssignCase assignment,
            Allotments allotments,
            TryingDivisions divisions,
            DivisionSigners signers,
            People people,
            ObjectProvider<SlipReading> slips,
            Clock clock) {
        this.cases = cases;
        this.readers = readers;
        this.assignment = assignment;
        this.allotments = allotments;
        this.divisions = divisions;
        this.signers = signers;
        this.people = people;
        this.slips = slips;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subjectKind() {
        return "case";
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                FormField.of("judge", "assignment.ask.judge", FormField.Kind.PERSON),
                FormField.choice("ground", "assignment.ground", GROUNDS),
                FormField.of("reason", "assignment.ask.reason", FormField.Kind.TEXT));
    }

    @Override
    public List<String> brief() {
        return List.of("judge", "ground");
    }

    @Override
    public Decision<String> mayStart(Actor actor, SubjectRef subject) {
        return cases.require(actor, id(subject), Permission.CASE_ASSIGN)
                .then(card -> card.court().equals(actor.court())
                        ? Decision.granted(card.carried())
                        : Decision.refused("assignment.ask.otherCourt", Assignment.RANDOM_FIRST));
    }

    @Override
    public String title(SubjectRef subject) {
        return card(subject).carried();
    }

    @Override
    public Decision<String> check(Actor actor, SubjectRef subject, Form form, LocalDate askedOn) {
        return mayStart(actor, subject).then(title -> fits(card(subject), judge(form)));
    }

    private Decision<String> fits(CaseCard card, PersonId judge) {
        Actor named = people.actor(judge).orElse(null);
        if (named == null || !named.court().equals(card.court()) || !AssignmentRules.tries(named)) {
            return Decision.refused("assignment.ask.noJudge", TrialTeams.JUDGES_TRY);
        }
        if (!card.status().open()) {
            return Decision.refused("assignment.ask.concluded", Assignment.RANDOM_FIRST, card.number());
        }
        if (judge.equals(card.handlingJudge())) {
            return Decision.refused("assignment.ask.already", Assignment.RANDOM_FIRST, named.name());
        }
        if (cases.recused(judge, card.id())) {
            return Decision.refused(
                    "assignment.ask.recused", ExclusionReason.RECUSED.citation(card.category()), named.name());
        }
        DivisionId division = card.division();
        if (division == null && !named.is(Role.COURT_LEADER) && !triesField(named, card)) {
            return Decision.refused("assignment.refused.division", Assignment.RANDOM_FIRST);
        }
        return named.is(Role.COURT_LEADER) || division == null || division.equals(named.division())
                ? Decision.granted(card.id().toString())
                : Decision.refused("assignment.ask.otherDivision", Assignment.RANDOM_FIRST, named.name());
    }

    private boolean triesField(Actor named, CaseCard card) {
        return divisions.of(card.court(), card.category()).stream()
                .anyMatch(division -> division.id().equals(named.division()));
    }

    /** Asked again: meanwhile the judge may have withdrawn from the case, or the case ended. */
    @Override
    public Decision<String> fulfil(Agreed agreed) {
        PersonId judge = judge(agreed.form());
        if (agreed.lastSigner().equals(judge) || consented(judge, agreed)) {
            return Decision.refused("assignment.ask.oneself", Assignment.RANDOM_FIRST);
        }
        CaseCard card = card(agreed.subject());
        return fits(card, judge).then(fine -> assigned(card, judge, agreed));
    }

    /** A case of no division goes to the judge's. */
    private Decision<String> assigned(CaseCard card, PersonId judge, Agreed agreed) {
        DivisionId division = card.division() == null
                ? people.actor(judge).map(Actor::division).orElse(null)
                : card.division();
        String ground = words(agreed.form(), "ground");
        LocalDate today = LocalDate.now(clock);
        allotments.add(new Allotment(
                card.id(),
                card.court(),
                AllotmentWay.DESIGNATED,
                judge,
                card.handlingJudge(),
                division,
                null,
                ground,
                words(agreed.form(), "reason"),
                null,
                agreed.slip().value(),
                agreed.starter(),
                agreed.lastSigner(),
                today));
        return assignment
                .assign(card, judge, division, today, agreed.lastSigner(), "assignment.ground." + ground)
                .map(done -> done.id().toString());
    }

    /** Whether the judge agreed anywhere on the way, by his own hand or another's for him, or himself for another. */
    private boolean consented(PersonId judge, Agreed agreed) {
        return people.actor(agreed.starter()).stream()
                .flatMap(starter -> slips.getObject().known(starter, List.of(agreed.slip())).values().stream())
                .flatMap(filed -> filed.slip().turns().stream())
                .filter(turn -> turn.state().done())
                .anyMatch(turn -> judge.equals(turn.holder()) || judge.equals(turn.signedBy()));
    }

    @Override
    public boolean oneAtATime() {
        return true;
    }

    @Override
    public boolean excluded(PersonId person, SubjectRef subject) {
        return cases.recused(person, id(subject));
    }

    @Override
    public Predicate<Actor> mayBeShown(SubjectRef subject) {
        return readers.of(id(subject));
    }

    @Override
    public List<String> relations() {
        return List.of("division-head", "leader-in-charge");
    }

    @Override
    public List<PersonId> related(SubjectRef subject, String relation) {
        CaseCard card = card(subject);
        return signers.of(relation, card.court(), card.division(), person -> !excluded(person, subject));
    }

    @Override
    public String link(SubjectRef subject) {
        return "/cases/" + subject.id() + "/assignment";
    }

    private CaseCard card(SubjectRef subject) {
        return cases.find(id(subject)).orElseThrow();
    }

    private static CaseId id(SubjectRef subject) {
        return new CaseId(UUID.fromString(subject.id()));
    }

    private static PersonId judge(Form form) {
        return new PersonId(UUID.fromString(words(form, "judge")));
    }

    private static String words(Form form, String field) {
        return form.value(field) instanceof FormValue.Words(String text) ? text : "";
    }
}
