package org.mingjing.court.justice.fees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.DivisionSigners;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.fees.ReliefGround;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.stereotype.Component;

/** 缓交诉讼费申请 Asked for with the complaint and decided before it is filed as a case: afterwards there is no deferral (办法 48, 49). */
@Component
public class FeeDeferralRequest implements RequestKind {

    public static final String KIND = "fee-deferral";

    private static final Citation BEFORE_FILING = Citation.of("诉讼费用交纳办法", "49");

    private final Filings filings;
    private final Fees fees;
    private final DivisionSigners signers;
    private final Clock clock;

    FeeDeferralRequest(Filings filings, Fees fees, DivisionSigners signers, Clock clock) {
        this.filings = filings;
        this.fees = fees;
        this.signers = signers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subjectKind() {
        return "filing";
    }

    @Override
    public List<FormField> fields() {
        return ReliefForm.fields(
                Arrays.stream(ReliefGround.values())
                        .filter(one -> one.kind() == ReliefGround.Kind.DEFERRAL)
                        .toList(),
                FormField.of("until", "fee.relief.untilDay", FormField.Kind.DAY));
    }

    @Override
    public List<String> brief() {
        return List.of("ground", "until");
    }

    @Override
    public boolean oneAtATime() {
        return true;
    }

    @Override
    public Decision<String> mayStart(Actor actor, SubjectRef subject) {
        Filing filing = filings.find(id(subject)).orElse(null);
        if (filing == null || !filing.court().equals(actor.court()) || !Grants.permits(actor, Permission.FILING)) {
            return Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS);
        }
        return timely(filing);
    }

    private Decision<String> timely(Filing filing) {
        return filing.state().open() && fees.deferral(filing.id()).isEmpty()
                ? Decision.granted(filing.title())
                : Decision.refused("fees.relief.late", BEFORE_FILING);
    }

    @Override
    public Decision<String> check(Actor actor, SubjectRef subject, Form form, LocalDate askedOn) {
        return mayStart(actor, subject)
                .then(title -> ReliefForm.relief(form, true, true, Money.ZERO, LocalDate.now(clock)))
                .map(relief -> subject.id());
    }

    @Override
    public @Nullable String faulty(String refusal) {
        return ReliefForm.faulty(refusal);
    }

    /** Asked again: meanwhile the complaint may have been filed. */
    @Override
    public Decision<String> fulfil(Agreed agreed) {
        Filing filing = filings.find(id(agreed.subject())).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        return timely(filing)
                .then(title -> ReliefForm.relief(agreed.form(), true, true, Money.ZERO, today))
                .map(relief -> {
                    fees.defer(
                            filing.id(),
                            filing.court(),
                            new Fees.Deferral(
                                    ReliefForm.ground(agreed.form()),
                                    Objects.requireNonNull(ReliefForm.until(agreed.form()))),
                            agreed.slip().value(),
                            today,
                            agreed.lastSigner());
                    return filing.id().toString();
                });
    }

    /** Who may read the complaint, and whom it waits for. */
    @Override
    public Predicate<Actor> mayBeShown(SubjectRef subject) {
        CourtId court = filings.find(id(subject)).map(Filing::court).orElse(null);
        if (court == null) {
            return actor -> false;
        }
        List<PersonId> leaders = related(subject, "leader-in-charge");
        return actor -> actor.court().equals(court)
                && (Grants.permits(actor, Permission.FILING) || leaders.contains(actor.id()));
    }

    @Override
    public List<String> relations() {
        return List.of("leader-in-charge");
    }

    /** The complaint is of no division yet: the president's side answers. */
    @Override
    public List<PersonId> related(SubjectRef subject, String relation) {
        Filing filing = filings.find(id(subject)).orElseThrow();
        return signers.of(relation, filing.court(), null, person -> true);
    }

    @Override
    public String link(SubjectRef subject) {
        return "/filings/" + subject.id();
    }

    private static FilingId id(SubjectRef subject) {
        return new FilingId(UUID.fromString(subject.id()));
    }
}
