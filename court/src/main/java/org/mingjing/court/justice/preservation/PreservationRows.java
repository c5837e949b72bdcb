package org.mingjing.court.justice.preservation;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.preservation.tables.tables.records.ApplicationRecord;
import org.mingjing.court.justice.preservation.tables.tables.records.MeasureRecord;
import org.mingjing.court.justice.preservation.tables.tables.records.ReviewRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Money;
import org.mingjing.law.preservation.LiftGround;
import org.mingjing.law.preservation.MeasureCourse.Renewal;
import org.mingjing.law.preservation.MeasureKind;
import org.mingjing.law.preservation.PreservationKind;
import org.mingjing.law.preservation.PreservationStage;
import org.mingjing.law.preservation.SecurityForm;
import org.mingjing.law.preservation.SecurityWaiver;
import org.mingjing.law.trace.RuleSet;

/** 保全行 */
final class PreservationRows {

    private PreservationRows() {}

    static Preservation preservation(ApplicationRecord row, List<Review> reviews, List<Measure> measures) {
        return new Preservation(
                new PreservationId(row.getId()),
                new CourtId(row.getCourt()),
                new CaseId(row.getCaseId()),
                petition(row),
                security(row),
                PreservationState.of(row.getState()),
                ruling(row),
                row.getSuitOn(),
                row.getSuitNumber(),
                row.getRevision(),
                reviews,
                measures);
    }

    private static Petition petition(ApplicationRecord row) {
        return new Petition(
                PreservationKind.valueOf(row.getKind()),
                PreservationStage.valueOf(row.getStage()),
                row.getUrgent(),
                row.getApplicant(),
                row.getRespondent(),
                row.getTarget(),
                row.getContested(),
                money(row.getAmount()),
                money(row.getClaim()),
                row.getClue(),
                local(row.getReceivedAt()));
    }

    private static Security security(ApplicationRecord row) {
        String waiver = row.getSecurityWaiver();
        String form = row.getSecurityForm();
        return new Security(
                row.getSecurityOrderedOn(),
                money(row.getSecurityOrdered()),
                waiver == null ? null : SecurityWaiver.valueOf(waiver),
                row.getSecurityOn(),
                money(row.getSecurityGiven()),
                form == null ? null : SecurityForm.valueOf(form),
                row.getSecurityBy(),
                row.getSecuritySpecial());
    }

    private static @Nullable Ruling ruling(ApplicationRecord row) {
        OffsetDateTime at = row.getRuledAt();
        return at == null
                ? null
                : new Ruling(
                        row.getRulingGranted(),
                        local(at),
                        row.getRulingNumber(),
                        money(row.getRulingAmount()),
                        row.getRulingReasons(),
                        new PersonId(Objects.requireNonNull(row.getRuledBy())));
    }

    static ApplicationRecord row(Preservation of, @Nullable LocalDateTime dueAt) {
        ApplicationRecord row = standing(of, dueAt);
        Petition asked = of.petition();
        row.setId(of.id().value());
        row.setCourt(of.court().value());
        row.setCaseId(of.caseId().value());
        row.setKind(asked.kind().name());
        row.setStage(asked.stage().name());
        row.setUrgent(asked.urgent());
        row.setApplicant(asked.applicant());
        row.setRespondent(asked.respondent());
        row.setTarget(asked.target());
        row.setContested(asked.contested());
        row.setAmount(fen(asked.amount()));
        row.setClaim(fen(asked.claim()));
        row.setClue(asked.clue());
        row.setReceivedAt(moment(asked.receivedAt()));
        return row;
    }

    /** What may change. */
    static ApplicationRecord standing(Preservation of, @Nullable LocalDateTime dueAt) {
        ApplicationRecord row = new ApplicationRecord();
        Security security = of.security();
        row.setSecurityOrderedOn(security.orderedOn());
        row.setSecurityOrdered(fen(security.ordered()));
        row.setSecurityWaiver(name(security.waiver()));
        row.setSecurityOn(security.givenOn());
        row.setSecurityGiven(fen(security.given()));
        row.setSecurityForm(name(security.form()));
        row.setSecurityBy(security.by());
        row.setSecuritySpecial(security.special());
        row.setState(of.state().word());
        row.setDueAt(dueAt == null ? null : moment(dueAt));
        Ruling ruling = of.ruling();
        if (ruling != null) {
            row.setRuledAt(moment(ruling.at()));
            row.setRulingGranted(ruling.granted());
            row.setRulingNumber(ruling.number());
            row.setRulingAmount(fen(ruling.amount()));
            row.setRulingReasons(ruling.reasons());
            row.setRuledBy(ruling.by().value());
        }
        row.setSuitOn(of.suitOn());
        row.setSuitNumber(of.suitNumber());
        row.setRuleSet(RuleSet.CURRENT.version());
        return row;
    }

    static Review review(ReviewRecord row) {
        String outcome = row.getOutcome();
        return new Review(
                row.getParty(),
                row.getReceivedOn(),
                row.getRequestedOn(),
                row.getGrounds(),
                row.getDecidedOn(),
                outcome == null ? null : ReviewOutcome.of(outcome),
                money(row.getAmount()),
                row.getReasons());
    }

    static ReviewRecord row(Preservation of, Review review, PersonId by) {
        ReviewRecord row = new ReviewRecord();
        ReviewOutcome outcome = review.outcome();
        row.setApplication(of.id().value());
        row.setParty(review.party());
        row.setCourt(of.court().value());
        row.setReceivedOn(review.receivedOn());
        row.setRequestedOn(review.requestedOn());
        row.setGrounds(review.grounds());
        row.setDecidedOn(review.decidedOn());
        row.setOutcome(outcome == null ? null : outcome.word());
        row.setAmount(fen(review.amount()));
        row.setReasons(review.reasons());
        row.setDecidedBy(outcome == null ? null : by.value());
        return row;
    }

    static Measure measure(MeasureRecord row, List<Renewal> renewals) {
        String ground = row.getGround();
        return new Measure(
                new MeasureId(row.getId()),
                row.getNo(),
                MeasureKind.valueOf(row.getKind()),
                row.getAsset(),
                row.getPlace(),
                money(row.getAmount()),
                row.getAuthority(),
                row.getSince(),
                row.getUntil(),
                renewals,
                MeasureState.of(row.getState()),
                row.getEnforcement(),
                row.getEndedOn(),
                ground == null ? null : LiftGround.valueOf(ground),
                row.getReasons());
    }

    static MeasureRecord row(Preservation of, Measure measure, PersonId by) {
        MeasureRecord row = standing(measure);
        row.setId(measure.id().value());
        row.setApplication(of.id().value());
        row.setNo((short) measure.no());
        row.setCourt(of.court().value());
        row.setKind(measure.kind().name());
        row.setAsset(measure.asset());
        row.setPlace(measure.place());
        row.setAmount(fen(measure.amount()));
        row.setAuthority(measure.authority());
        row.setSince(measure.since());
        row.setUntil(measure.until());
        row.setRecordedBy(by.value());
        return row;
    }

    /** What may change. */
    static MeasureRecord standing(Measure measure) {
        MeasureRecord row = new MeasureRecord();
        row.setExpiresOn(measure.expiresOn());
        row.setState(measure.state().word());
        row.setEnforcement(measure.enforcement());
        row.setEndedOn(measure.endedOn());
        row.setGround(name(measure.ground()));
        row.setReasons(measure.reasons());
        return row;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable Money money(@Nullable Long fen) {
        return fen == null ? null : Money.ofFen(fen);
    }

    private static @Nullable Long fen(@Nullable Money money) {
        return money == null ? null : money.fen();
    }

    private static LocalDateTime local(OffsetDateTime at) {
        return at.atZoneSameInstant(CourtTime.ZONE).toLocalDateTime();
    }

    private static OffsetDateTime moment(LocalDateTime at) {
        return at.atZone(CourtTime.ZONE).toOffsetDateTime();
    }
}
