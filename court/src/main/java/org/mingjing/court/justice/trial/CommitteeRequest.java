package org.mingjing.court.justice.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.events.SubjectsNarrowed;
import org.mingjing.court.foundation.circulation.slip.ApproverRule;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseReaders;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.DivisionSigners;
import org.mingjing.court.justice.cases.events.CaseSightNarrowed;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.deliberation.ConferenceGround;
import org.mingjing.law.deliberation.ConferenceKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 提请审判委员会讨论 The presiding judge asks, the president decides whether the committee deals with the case (合议庭规定 12). What was
 * said in the deliberation is not carried round: the slip holds what the presiding judge writes on it.
 */
@Component
public class CommitteeRequest implements RequestKind {

    public static final String KIND = "committee";

    /** 应当提请院长决定提交审判委员会讨论决定. */
    static final Citation PRESIDENT = Citation.of("合议庭规定", "12");

    private static final Set<DeliberationState> MAY = Set.of(DeliberationState.DECIDED, DeliberationState.SPLIT);

    private final Cases cases;
    private final CaseReaders readers;
    private final Deliberations deliberations;
    private final DeliberationMinutesDesk desk;
    private final DivisionSigners signers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommitteeRequest(
            Cases cases,
            CaseReaders readers,
            Deliberations deliberations,
            DeliberationMinutesDesk desk,
            DivisionSigners signers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.readers = readers;
        this.deliberations = deliberations;
        this.desk = desk;
        this.signers = signers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subjectKind() {
        return "deliberation";
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                FormField.choice(
                        "ground",
                        "trial.conference.ground",
                        Arrays.stream(ConferenceGround.values())
                                .filter(ground -> ground.citation(ConferenceKind.COMMITTEE) != null)
                                .map(Enum::name)
                                .toList()),
                FormField.of("question", "trial.committee.question", FormField.Kind.TEXT));
    }

    @Override
    public List<String> brief() {
        return List.of("ground");
    }

    @Override
    public boolean oneAtATime() {
        return true;
    }

    @Override
    public Decision<String> mayStart(Actor actor, SubjectRef subject) {
        Deliberation one = deliberations.find(id(subject)).orElse(null);
        if (one == null) {
            return Decision.refused("trial.refused.membersOnly", PRESIDENT);
        }
        return cases.require(actor, one.caseId(), Permission.DELIBERATE)
                .then(card -> one.presides(actor.id())
                        ? timely(card, one)
                        : Decision.refused("trial.refused.presidingOnly", PRESIDENT));
    }

    private static Decision<String> timely(CaseCard card, Deliberation one) {
        return card.status().open() && MAY.contains(one.state()) && one.bound().isEmpty()
                ? Decision.granted(card.carried())
                : Decision.refused("trial.refused.notNow", PRESIDENT);
    }

    @Override
    public Decision<String> check(Actor actor, SubjectRef subject, Form form, LocalDate askedOn) {
        return mayStart(actor, subject).then(title -> open(card(subject), form));
    }

    private static Decision<String> open(CaseCard card, Form form) {
        return ConferenceGround.of(card.category(), ConferenceKind.COMMITTEE).contains(ground(form))
                ? Decision.granted(card.id().toString())
                : Decision.refused("trial.refused.noGround", PRESIDENT);
    }

    @Override
    public @Nullable String faulty(String refusal) {
        return refusal.equals("trial.refused.noGround") ? "ground" : null;
    }

    /** Asked again: meanwhile the panel may have deliberated anew, or signed its minutes. */
    @Override
    public Decision<String> fulfil(Agreed agreed) {
        Deliberation one = deliberations.findToChange(id(agreed.subject())).orElseThrow();
        CaseCard card = cases.find(one.caseId()).orElseThrow();
        return timely(card, one)
                .then(title -> desk.refer(
                        card,
                        one,
                        ConferenceKind.COMMITTEE,
                        ground(agreed.form()),
                        LocalDate.now(clock),
                        agreed.starter()));
    }

    /** 院长决定 Whatever a route says, the president signs last. */
    @Override
    public LastSigner lastSigner() {
        return new LastSigner(new ApproverRule.President(), PRESIDENT);
    }

    @Override
    public boolean excluded(PersonId person, SubjectRef subject) {
        return deliberations
                .find(id(subject))
                .map(one -> cases.recused(person, one.caseId()))
                .orElse(false);
    }

    @Override
    public Predicate<Actor> mayBeShown(SubjectRef subject) {
        return deliberations
                .find(id(subject))
                .map(one -> readers.of(one.caseId()))
                .orElse(actor -> false);
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
    public @Nullable String title(SubjectRef subject) {
        return deliberations
                .find(id(subject))
                .flatMap(one -> cases.find(one.caseId()))
                .map(CaseCard::carried)
                .orElse(null);
    }

    /** Whoever must not meet the case any more must not meet what is asked about it. */
    @EventListener
    void on(CaseSightNarrowed narrowed) {
        events.publishEvent(new SubjectsNarrowed(deliberations.of(narrowed.id()).stream()
                .map(Deliberation::subject)
                .collect(Collectors.toSet())));
    }

    @Override
    public String link(SubjectRef subject) {
        return deliberations
                .find(id(subject))
                .map(one -> "/cases/" + one.caseId() + "/deliberation")
                .orElse("/");
    }

    private CaseCard card(SubjectRef subject) {
        return deliberations
                .find(id(subject))
                .flatMap(one -> cases.find(one.caseId()))
                .orElseThrow();
    }

    private static UUID id(SubjectRef subject) {
        return UUID.fromString(subject.id());
    }

    /** @throws IllegalArgumentException when the form was not made of {@link #fields} */
    private static ConferenceGround ground(Form form) {
        return ConferenceGround.valueOf(form.value("ground") instanceof FormValue.Words(String word) ? word : "");
    }
}
