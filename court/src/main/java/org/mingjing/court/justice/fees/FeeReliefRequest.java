package org.mingjing.court.justice.fees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.CaseReaders;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.DivisionSigners;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.cases.PartyKind;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.fees.FeeRelief;
import org.mingjing.law.fees.FeeStage;
import org.mingjing.law.fees.PaymentTerm;
import org.mingjing.law.fees.ReliefGround;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.stereotype.Component;

/** 诉讼费司法救助申请 A fee is waived, reduced or, on appeal, deferred; the ground is one of the law's, the papers are named (办法 44–49). */
@Component
public class FeeReliefRequest implements RequestKind {

    public static final String KIND = "fee-relief";

    private static final Citation OPEN = Citation.of("诉讼费用交纳办法", "48");

    private final Fees fees;
    private final Cases cases;
    private final CaseDetails details;
    private final CaseReaders readers;
    private final DivisionSigners signers;
    private final CaseDiary diary;
    private final FeeNews news;
    private final CourtCalendars calendars;
    private final Clock clock;

    FeeReliefRequest(
            Fees fees,
            Cases cases,
            CaseDetails details,
            CaseReaders readers,
            DivisionSigners signers,
            CaseDiary diary,
            FeeNews news,
            CourtCalendars calendars,
            Clock clock) {
        this.fees = fees;
        this.cases = cases;
        this.details = details;
        this.readers = readers;
        this.signers = signers;
        this.diary = diary;
        this.news = news;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subjectKind() {
        return ChargeId.KIND;
    }

    @Override
    public List<FormField> fields() {
        return ReliefForm.fields(
                List.of(ReliefGround.values()),
                FormField.of("share", "fee.relief.share", FormField.Kind.WHOLE).optional(),
                FormField.of("until", "fee.relief.untilDay", FormField.Kind.DAY).optional());
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
        Charge charge = fees.find(id(subject)).orElse(null);
        if (charge == null) {
            return Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS);
        }
        return cases.require(actor, charge.caseId(), Permission.FEES)
                .then(card -> charge.state().relievable() || charge.state() == FeeState.RELIEF
                        ? Decision.granted(title(card, charge))
                        : Decision.refused("fee.relief.closed", OPEN));
    }

    private static String title(CaseCard card, Charge charge) {
        return card.number() + " " + charge.payer();
    }

    @Override
    public Decision<String> check(Actor actor, SubjectRef subject, Form form, LocalDate askedOn) {
        return relief(charge(subject), form).map(relief -> subject.id());
    }

    private Decision<FeeRelief> relief(Charge charge, Form form) {
        boolean natural = details.parties(charge.caseId()).stream()
                .anyMatch(one -> one.name().equals(charge.payer()) && one.kind() == PartyKind.PERSON);
        return ReliefForm.relief(form, natural, charge.stage() == FeeStage.APPEAL, charge.fee(), LocalDate.now(clock));
    }

    @Override
    public @Nullable String faulty(String refusal) {
        return ReliefForm.faulty(refusal);
    }

    @Override
    public Map<String, LocalDate> outlook(SubjectRef subject, Form form, LocalDate askedOn) {
        LocalDate due = fees.find(id(subject)).map(Charge::dueOn).orElse(null);
        return due == null ? Map.of() : Map.of("fee.dueOn", due);
    }

    @Override
    public Decision<String> fulfil(Agreed agreed) {
        Charge charge = fees.findToChange(id(agreed.subject())).orElseThrow();
        if (charge.state() != FeeState.RELIEF && !charge.state().relievable()) {
            return Decision.refused("fee.relief.closed", OPEN);
        }
        return relief(charge, agreed.form()).map(relief -> granted(charge, relief, agreed));
    }

    private String granted(Charge charge, FeeRelief relief, Agreed agreed) {
        CaseCard card = cases.find(charge.caseId()).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        ReliefGround ground = ReliefForm.ground(agreed.form());
        Charge after = switch (ground.kind()) {
            case WAIVER -> charge.relieved(relief.payNow(), FeeState.WAIVED, null, relief.ledger());
            case REDUCTION -> reduced(charge, relief, today);
            case DEFERRAL ->
                charge.explained(relief.ledger())
                        .due(
                                charge.toldOn(),
                                PaymentTerm.deferred(
                                        ground,
                                        Objects.requireNonNull(ReliefForm.until(agreed.form())),
                                        calendars.of(card.court())),
                                FeeState.DEFERRED);
        };
        fees.write(after);
        diary.record(
                card,
                new NewEvent(
                        "fee.event.relieved",
                        today,
                        List.of(
                                "@fee.relief.kind." + ground.kind(),
                                charge.payer(),
                                after.owed().toString()),
                        agreed.lastSigner()));
        news.moved(card, after, agreed.lastSigner());
        return charge.id().toString();
    }

    /** While it was examined the term did not count against the payer; where it is over by now the court sets another. */
    private static Charge reduced(Charge charge, FeeRelief relief, LocalDate today) {
        LocalDate due = charge.dueOn();
        boolean over = due != null && due.isBefore(today);
        Charge less = charge.relieved(relief.payNow(), FeeState.TERM, over ? null : due, relief.ledger());
        return over ? less : less.in(less.waiting(today)).settledBy(less.entries(), today);
    }

    @Override
    public boolean excluded(PersonId person, SubjectRef subject) {
        return fees.find(id(subject))
                .map(charge -> cases.recused(person, charge.caseId()))
                .orElse(false);
    }

    @Override
    public Predicate<Actor> mayBeShown(SubjectRef subject) {
        return fees.find(id(subject)).map(charge -> readers.of(charge.caseId())).orElse(actor -> false);
    }

    @Override
    public List<String> relations() {
        return List.of("division-head", "leader-in-charge");
    }

    @Override
    public List<PersonId> related(SubjectRef subject, String relation) {
        CaseCard card = cases.find(charge(subject).caseId()).orElseThrow();
        return signers.of(relation, card.court(), card.division(), person -> !excluded(person, subject));
    }

    @Override
    public String link(SubjectRef subject) {
        return fees.find(id(subject))
                .map(charge -> "/cases/" + charge.caseId() + "/fees#c-" + charge.id())
                .orElse("/");
    }

    private Charge charge(SubjectRef subject) {
        return fees.find(id(subject)).orElseThrow();
    }

    private static ChargeId id(SubjectRef subject) {
        return new ChargeId(UUID.fromString(subject.id()));
    }
}
