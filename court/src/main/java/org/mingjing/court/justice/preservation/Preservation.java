package org.mingjing.court.justice.preservation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.preservation.MeasureKind;
import org.mingjing.law.preservation.PreservationStage;
import org.mingjing.law.preservation.PreservationTerm;
import org.mingjing.law.preservation.RulingTerm;
import org.mingjing.law.preservation.SecurityBound;
import org.mingjing.law.serving.StatutoryTerm;

/**
 * 保全申请 One application with all that became of it.
 *
 * @param ruling null: to be made
 * @param suitOn 起诉 after a preservation before the suit; null: not yet, or it was in a suit from the beginning
 */
@Term("保全申请")
public record Preservation(
        PreservationId id,
        CourtId court,
        CaseId caseId,
        Petition petition,
        Security security,
        PreservationState state,
        @Nullable Ruling ruling,
        @Nullable LocalDate suitOn,
        String suitNumber,
        int revision,
        List<Review> reviews,
        List<Measure> measures) {

    public Preservation {
        reviews = List.copyOf(reviews);
        measures = List.copyOf(measures);
    }

    /** 裁定期限 Empty while the security is awaited from which the days run. */
    public Optional<RulingTerm> term(WorkingCalendar calendar) {
        return RulingTerm.of(
                petition.kind(),
                petition.stage(),
                petition.urgent(),
                petition.receivedAt(),
                security.orderedOn() != null,
                security.givenOn(),
                calendar);
    }

    public SecurityBound bound() {
        return SecurityBound.of(petition.kind(), petition.stage(), petition.amount());
    }

    /** 开始执行的期限 Once it was granted. */
    public Optional<StatutoryTerm> execution(WorkingCalendar calendar) {
        LocalDate from = grantedOn();
        return from == null
                ? Optional.empty()
                : Optional.of(
                        petition.atOnce()
                                ? PreservationTerm.executionAtOnce(petition.stage(), from)
                                : PreservationTerm.EXECUTION.after(from, calendar));
    }

    /** The day of the ruling that granted, or of the review that made a refusal a grant; null: refused, or revoked. */
    @Nullable
    LocalDate grantedOn() {
        return grant().map(Grant::on).orElse(null);
    }

    /** What may be preserved at most; null where it is not about money. */
    @Nullable
    Money most() {
        Grant now = grant().orElse(null);
        return now == null ? null : now.most();
    }

    private Optional<Grant> grant() {
        return Grant.of(petition, ruling, reviews);
    }

    /** 裁定有效 Whether anything may be preserved as it stands after the reviews. */
    public boolean standing() {
        return grant().isPresent();
    }

    /** 应当解除 The grant was revoked while measures are in force. */
    boolean toLift() {
        return !standing() && !inForce().isEmpty();
    }

    /** 超出变更后的数额 More is frozen than a review left. */
    boolean overFrozen() {
        Money most = most();
        return most != null && frozen().compareTo(most) > 0;
    }

    /** 起诉期限 After the first measure taken before a suit; empty once the suit was brought. */
    public Optional<StatutoryTerm> suitTerm(WorkingCalendar calendar) {
        return petition.stage() == PreservationStage.PRE_SUIT && suitOn == null
                ? measures.stream()
                        .map(Measure::since)
                        .min(Comparator.naturalOrder())
                        .map(first -> PreservationTerm.SUIT.after(first, calendar))
                : Optional.empty();
    }

    public Optional<Review> openReview() {
        return reviews.stream().filter(Review::open).findFirst();
    }

    public List<Measure> inForce() {
        return measures.stream().filter(Measure::inForce).toList();
    }

    public Optional<Measure> measure(MeasureId which) {
        return measures.stream().filter(one -> one.id().equals(which)).findFirst();
    }

    /** 已冻结存款 What is frozen in accounts now. */
    Money frozen() {
        Money sum = Money.ZERO;
        for (Measure one : inForce()) {
            Money amount = one.amount();
            if (one.kind() == MeasureKind.FREEZE_DEPOSITS && amount != null) {
                sum = sum.plus(amount);
            }
        }
        return sum;
    }

    Preservation secured(Security now) {
        return with(now, state, ruling, suitOn, suitNumber, reviews, measures);
    }

    Preservation ruled(Ruling made) {
        PreservationState now = made.granted() ? PreservationState.GRANTED : PreservationState.REFUSED;
        return with(security, now, made, suitOn, suitNumber, reviews, measures);
    }

    Preservation sued(LocalDate on, String number) {
        return with(security, state, ruling, on, number, reviews, measures);
    }

    /** With this review in the place of the same party's; measures in force stay until a person lifts them. */
    Preservation reviewed(Review review) {
        List<Review> all = new ArrayList<>(reviews);
        all.removeIf(one -> one.party().equals(review.party()));
        all.add(review);
        boolean granted = Grant.of(petition, ruling, all).isPresent();
        PreservationState now = switch (state) {
            case REFUSED -> granted ? PreservationState.GRANTED : state;
            case GRANTED -> granted ? state : PreservationState.ENDED;
            case PENDING, IN_FORCE, ENDED -> state;
        };
        return with(security, now, ruling, suitOn, suitNumber, all, measures);
    }

    /** With this measure new or in its place; without any in force it has ended. */
    Preservation with(Measure measure) {
        List<Measure> all = new ArrayList<>(measures);
        all.removeIf(one -> one.id().equals(measure.id()));
        all.add(measure);
        all.sort(Comparator.comparingInt(Measure::no));
        PreservationState now =
                all.stream().anyMatch(Measure::inForce) ? PreservationState.IN_FORCE : PreservationState.ENDED;
        return with(security, now, ruling, suitOn, suitNumber, reviews, all);
    }

    private Preservation with(
            Security secured,
            PreservationState now,
            @Nullable Ruling made,
            @Nullable LocalDate sued,
            String number,
            List<Review> asked,
            List<Measure> taken) {
        return new Preservation(id, court, caseId, petition, secured, now, made, sued, number, revision, asked, taken);
    }
}
