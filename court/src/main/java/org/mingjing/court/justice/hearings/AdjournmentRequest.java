package org.mingjing.court.justice.hearings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.hearing.Adjournment;
import org.mingjing.law.hearing.AdjournmentGround;
import org.mingjing.law.hearing.HearingPoint;
import org.mingjing.law.hearing.HearingPoint.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 报请院长批准延期开庭 A hearing is put off for force majeure or an accident only when the president has approved it (延审规定 2, 6). */
@Component
public class AdjournmentRequest implements RequestKind {

    public static final String KIND = "adjournment";

    private final Cases cases;
    private final CaseReaders readers;
    private final Hearings hearings;
    private final AdjournmentApprovals approvals;
    private final DivisionSigners signers;
    private final HearingNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdjournmentRequest(
            Cases cases,
            CaseReaders readers,
            Hearings hearings,
            AdjournmentApprovals approvals,
            DivisionSigners signers,
            HearingNews news,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.readers = readers;
        this.hearings = hearings;
        this.approvals = approvals;
        this.signers = signers;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subjectKind() {
        return HearingId.KIND;
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                FormField.choice("event", "hearings.approval.event", List.of("force-majeure", "accident")),
                FormField.of("reason", "hearings.approval.reason", FormField.Kind.TEXT));
    }

    @Override
    public List<String> brief() {
        return List.of("event");
    }

    @Override
    public boolean oneAtATime() {
        return true;
    }

    @Override
    public Decision<String> mayStart(Actor actor, SubjectRef subject) {
        Hearing hearing = hearings.find(id(subject)).orElse(null);
        if (hearing == null) {
            return Decision.refused("hearings.refused.unknown", Adjournment.PRESIDENT);
        }
        return cases.require(actor, hearing.caseId(), Permission.HEARING_BOOK).then(card -> timely(card, hearing));
    }

    /** Still to be held, not approved before, and nothing but the president's approval is missing. */
    private Decision<String> timely(CaseCard card, Hearing hearing) {
        if (hearing.state() != HearingState.FIXED) {
            return Decision.refused("hearings.refused.notFixed", Adjournment.PRESIDENT);
        }
        if (!HearingDesk.postponable(hearing)
                || !Adjournment.needsPresident(card.category(), AdjournmentGround.OTHER)) {
            return Decision.refused("hearings.refused.noApproval", Adjournment.PRESIDENT);
        }
        if (approvals.of(hearing.id()).isPresent()) {
            return Decision.refused("hearings.refused.approvedAlready", Adjournment.PRESIDENT);
        }
        Optional<HearingPoint> broken = new Adjournment(
                        card.category(),
                        card.procedure(),
                        AdjournmentGround.OTHER,
                        hearings.adjournments(card.id()),
                        true)
                .review().stream()
                        .filter(point -> point.verdict() == Verdict.BROKEN)
                        .findFirst();
        return broken.isPresent()
                ? Decision.refused(
                        "hearings.refused.adjourn",
                        broken.get().citation(),
                        broken.get().phrase())
                : Decision.granted(card.carried());
    }

    @Override
    public Decision<String> check(Actor actor, SubjectRef subject, Form form, LocalDate askedOn) {
        return mayStart(actor, subject).map(title -> subject.id());
    }

    /** Asked again: meanwhile it may have been held, moved or cancelled. */
    @Override
    public Decision<String> fulfil(Agreed agreed) {
        Hearing hearing = hearings.findToChange(id(agreed.subject())).orElseThrow();
        CaseCard card = cases.find(hearing.caseId()).orElseThrow();
        return timely(card, hearing).map(title -> {
            LocalDate today = LocalDate.now(clock);
            AdjournmentApproval approval = approvals.add(hearing, agreed, reason(agreed.form()), today);
            news.tell(
                    card,
                    "hearings.event.approved",
                    today,
                    agreed.lastSigner(),
                    hearing.day().toString(),
                    String.valueOf(approval.year()),
                    String.valueOf(approval.number()));
            return approval.id().toString();
        });
    }

    /** Held, moved or cancelled meanwhile: there is nothing left to put off. */
    @Override
    public boolean moot(SubjectRef subject) {
        return hearings.find(id(subject))
                .filter(hearing -> hearing.state() == HearingState.FIXED)
                .isEmpty();
    }

    /** 报本院院长批准 Whatever a route says, the president signs last. */
    @Override
    public LastSigner lastSigner() {
        return new LastSigner(new ApproverRule.President(), Adjournment.PRESIDENT);
    }

    @Override
    public boolean excluded(PersonId person, SubjectRef subject) {
        return hearings.find(id(subject))
                .map(one -> cases.recused(person, one.caseId()))
                .orElse(false);
    }

    @Override
    public Predicate<Actor> mayBeShown(SubjectRef subject) {
        return hearings.find(id(subject)).map(one -> readers.of(one.caseId())).orElse(actor -> false);
    }

    @Override
    public List<String> relations() {
        return List.of("division-head", "leader-in-charge");
    }

    @Override
    public List<PersonId> related(SubjectRef subject, String relation) {
        return card(subject)
                .map(card -> signers.of(relation, card.court(), card.division(), person -> !excluded(person, subject)))
                .orElse(List.of());
    }

    @Override
    public @Nullable String title(SubjectRef subject) {
        return card(subject).map(CaseCard::carried).orElse(null);
    }

    /** Whoever must not meet the case any more must not meet what is asked about it. */
    @EventListener
    void on(CaseSightNarrowed narrowed) {
        events.publishEvent(new SubjectsNarrowed(hearings.of(narrowed.id()).stream()
                .map(one -> one.id().subject())
                .collect(Collectors.toSet())));
    }

    @Override
    public String link(SubjectRef subject) {
        return "/hearings/" + subject.id();
    }

    private Optional<CaseCard> card(SubjectRef subject) {
        return hearings.find(id(subject)).flatMap(one -> cases.find(one.caseId()));
    }

    private static HearingId id(SubjectRef subject) {
        return new HearingId(UUID.fromString(subject.id()));
    }

    private static String reason(Form form) {
        return form.value("reason") instanceof FormValue.Words(String words) ? words : "";
    }
}
