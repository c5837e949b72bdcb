package org.mingjing.court.justice.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 查阅案件申请 Asked by somebody who cannot see the case, sealed or simply none of his work; agreed to, he reads it up to a day.
 * Nothing on the way tells him whether there is such a case.
 */
@Component
public class SightRequest implements RequestKind {

    public static final String KIND = "sight";

    /** 用途 */
    static final List<String> PURPOSES =
            List.of("related-case", "trial-supervision", "enforcement", "quality-review", "petition", "other");

    private static final Citation GRANTS = Citation.of("docs/adr/0003", "sight grants");

    private final NamedCases named;
    private final Cases cases;
    private final CaseReaders readers;
    private final SightGrants grants;
    private final CaseDiary diary;
    private final DivisionSigners signers;
    private final People people;
    private final Clock clock;
    private final int longest;

    /** @param longest for how many days at most, today not counted */
    SightRequest(
            NamedCases named,
            Cases cases,
            CaseReaders readers,
            SightGrants grants,
            CaseDiary diary,
            DivisionSigners signers,
            People people,
            Clock clock,
            @Value("${mingjing.cases.longest-sight:30}") int longest) {
        this.named = named;
        this.cases = cases;
        this.readers = readers;
        this.grants = grants;
        this.diary = diary;
        this.signers = signers;
        this.people = people;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subjectKind() {
        return NamedCaseId.KIND;
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                FormField.choice("purpose", "cases.sight.purpose", PURPOSES),
                FormField.of("reason", "cases.sight.reason", FormField.Kind.TEXT),
                FormField.of("until", "cases.sight.until", FormField.Kind.DAY));
    }

    @Override
    public List<String> brief() {
        return List.of("purpose", "until");
    }

    @Override
    public Decision<String> mayStart(Actor actor, SubjectRef subject) {
        NamedCase asked = named.find(NamedCaseId.of(subject)).orElse(null);
        if (asked == null || !asked.person().equals(actor.id())) {
            return Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS);
        }
        if (!Grants.permits(actor, Permission.CASE_READ)) {
            return Decision.refused("access.notGranted", Citation.of("docs/adr/0003", "access table"));
        }
        CaseCard card = named.caseOf(asked).orElse(null);
        return card == null ? Decision.granted(asked.number()) : unseen(actor, card, asked.number());
    }

    /** Whoever is recused knows it, and whoever sees the case needs no leave; all others hear the same. */
    private Decision<String> unseen(Actor actor, CaseCard card, String number) {
        return switch (cases.require(actor, card.id(), Permission.CASE_READ)) {
            case Decision.Granted<CaseCard> seen -> Decision.refused("cases.sight.already", GRANTS, number);
            case Decision.Refused<CaseCard> refused ->
                refused.code().equals("access.recused") ? refused.as() : Decision.granted(number);
        };
    }

    @Override
    public Decision<String> check(Actor actor, SubjectRef subject, Form form, LocalDate askedOn) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = until(form);
        if (until == null || until.isBefore(today) || until.isAfter(today.plusDays(longest))) {
            return Decision.refused("cases.sight.period", GRANTS, longest);
        }
        return mayStart(actor, subject).map(number -> subject.id());
    }

    /** What was kept from the one who asks is told to the one who signs last: there is no such case, or he must not read it. */
    @Override
    public Decision<String> fulfil(Agreed agreed) {
        NamedCase asked = named.find(NamedCaseId.of(agreed.subject())).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        LocalDate until = until(agreed.form());
        CaseCard card = named.caseOf(asked).orElse(null);
        if (card == null) {
            return Decision.refused("cases.sight.none", GRANTS, asked.number());
        }
        if (cases.recused(asked.person(), card.id())) {
            return Decision.refused("cases.sight.recused", CaseGate.recusal(card.category()));
        }
        if (until == null || until.isBefore(today)) {
            return Decision.refused("cases.sight.over", GRANTS);
        }
        grants.give(card, asked.person(), until, agreed.slip());
        String name = people.names(List.of(asked.person())).getOrDefault(asked.person(), "—");
        diary.record(
                card,
                new NewEvent("cases.event.sightGranted", today, List.of(name, until.toString()), agreed.lastSigner()));
        return Decision.granted(card.id().toString());
    }

    @Override
    public boolean excluded(PersonId person, SubjectRef subject) {
        return named.find(NamedCaseId.of(subject))
                .flatMap(named::caseOf)
                .map(card -> cases.recused(person, card.id()))
                .orElse(false);
    }

    /** Where there is no such case nothing is kept from anybody. */
    @Override
    public Predicate<Actor> mayBeShown(SubjectRef subject) {
        return named.find(NamedCaseId.of(subject))
                .flatMap(named::caseOf)
                .map(card -> readers.of(card.id()))
                .orElse(actor -> true);
    }

    @Override
    public List<String> relations() {
        return List.of("division-head", "leader-in-charge");
    }

    /** Those of the case's division, not of the division of the one who asks; where nobody is left, the president answers. */
    @Override
    public List<PersonId> related(SubjectRef subject, String relation) {
        NamedCase asked = named.find(NamedCaseId.of(subject)).orElseThrow();
        return signers.of(
                relation,
                asked.court(),
                named.division(asked),
                person -> !person.equals(asked.person()) && !excluded(person, subject));
    }

    /** Whether the person is one of those who decide on such requests, and so is told whether there is such a case. */
    public boolean decides(PersonId person, NamedCase asked) {
        SubjectRef subject = asked.id().subject();
        return related(subject, "division-head").contains(person)
                || related(subject, "leader-in-charge").contains(person)
                || people.presidents(asked.court()).contains(person);
    }

    @Override
    public String link(SubjectRef subject) {
        return "/cases/named/" + subject.id();
    }

    /** The case, when the person may read it by now. */
    public Optional<CaseId> open(Actor actor, NamedCase asked) {
        return named.caseOf(asked)
                .map(CaseCard::id)
                .filter(id -> cases.require(actor, id, Permission.CASE_READ) instanceof Decision.Granted<CaseCard>);
    }

    private static @Nullable LocalDate until(Form form) {
        return form.value("until") instanceof FormValue.Day(LocalDate date) ? date : null;
    }
}
