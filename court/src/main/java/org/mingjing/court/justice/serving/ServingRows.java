package org.mingjing.court.justice.serving;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.serving.tables.tables.records.AddresseeRecord;
import org.mingjing.court.justice.serving.tables.tables.records.AttemptRecord;
import org.mingjing.court.justice.serving.tables.tables.records.ErrandRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.serving.ServiceAttempt;
import org.mingjing.law.serving.ServiceCircumstance;
import org.mingjing.law.serving.ServiceDocument;
import org.mingjing.law.serving.ServiceEvidence;
import org.mingjing.law.serving.ServiceMeans;
import org.mingjing.law.serving.ServiceOutcome;
import org.mingjing.law.trace.RuleSet;

/** 送达行 */
final class ServingRows {

    private ServingRows() {}

    static Addressee addressee(AddresseeRecord row) {
        return new Addressee(
                new AddresseeId(row.getId()),
                row.getNo(),
                row.getName(),
                PartyRole.of(row.getRole()),
                row.getOrganisation(),
                row.getAddress(),
                row.getPhone(),
                row.getElectronic(),
                row.getReceiver(),
                circumstances(row.getCircumstances()),
                row.getConfirmedOn(),
                row.getRevision());
    }

    static AddresseeRecord row(Addressee addressee, CourtId court, CaseId caseId) {
        AddresseeRecord row = new AddresseeRecord();
        row.setId(addressee.id().value());
        row.setCourt(court.value());
        row.setCaseId(caseId.value());
        row.setNo((short) addressee.no());
        row.setName(addressee.name());
        row.setRole(addressee.role().word());
        row.setOrganisation(addressee.organisation());
        row.setAddress(addressee.address());
        row.setPhone(addressee.phone());
        row.setElectronic(addressee.electronic());
        row.setReceiver(addressee.receiver());
        row.setCircumstances(names(addressee.circumstances()));
        row.setConfirmedOn(addressee.confirmedOn());
        row.setRevision(addressee.revision());
        return row;
    }

    static Errand errand(ErrandRecord row, Addressee addressee, List<RecordedAttempt> attempts) {
        return new Errand(
                new ErrandId(row.getId()),
                new CourtId(row.getCourt()),
                new CaseId(row.getCaseId()),
                addressee,
                ServiceDocument.valueOf(row.getDocument()),
                row.getFromOn(),
                row.getInCourt(),
                row.getDueOn(),
                ErrandState.of(row.getState()),
                row.getEffectiveOn(),
                row.getTrialEndOn(),
                row.getNoticeUntil(),
                row.getRevision(),
                attempts);
    }

    static ErrandRecord row(Errand errand) {
        ErrandRecord row = standing(errand);
        row.setId(errand.id().value());
        row.setCourt(errand.court().value());
        row.setCaseId(errand.caseId().value());
        row.setAddressee(errand.addressee().id().value());
        row.setDocument(errand.document().name());
        row.setFromOn(errand.fromOn());
        row.setInCourt(errand.inCourt());
        row.setDueOn(errand.dueOn());
        return row;
    }

    /** What may change. */
    static ErrandRecord standing(Errand errand) {
        ErrandRecord row = new ErrandRecord();
        row.setState(errand.state().word());
        row.setEffectiveOn(errand.effectiveOn());
        row.setTrialEndOn(errand.trialEndOn());
        row.setNoticeUntil(errand.noticeUntil());
        row.setRuleSet(RuleSet.CURRENT.version());
        return row;
    }

    static RecordedAttempt attempt(AttemptRecord row) {
        String outcome = row.getOutcome();
        return new RecordedAttempt(
                row.getNo(),
                new ServiceAttempt(
                        ServiceMeans.valueOf(row.getMeans()),
                        row.getOnDay(),
                        outcome == null ? null : ServiceOutcome.valueOf(outcome),
                        row.getOutcomeOn(),
                        Arrays.stream(row.getEvidence())
                                .map(ServiceEvidence::valueOf)
                                .collect(Collectors.toSet())),
                Procedure.valueOf(row.getProcedure()),
                circumstances(row.getCircumstances()),
                row.getNote(),
                row.getReference(),
                row.getSimulated(),
                new PersonId(row.getRecordedBy()),
                row.getRecordedAt());
    }

    static AttemptRecord row(Errand of, RecordedAttempt attempt) {
        ServiceAttempt what = attempt.what();
        AttemptRecord row = new AttemptRecord();
        row.setErrand(of.id().value());
        row.setNo(attempt.no());
        row.setCourt(of.court().value());
        row.setMeans(what.means().name());
        row.setOnDay(what.on());
        row.setOutcome(name(what.outcome()));
        row.setOutcomeOn(what.outcomeOn());
        row.setEvidence(names(what.evidence()));
        row.setProcedure(attempt.procedure().name());
        row.setCircumstances(names(attempt.circumstances()));
        row.setNote(attempt.note());
        row.setReference(attempt.reference());
        row.setSimulated(attempt.simulated());
        row.setRecordedAt(attempt.at());
        row.setRecordedBy(attempt.by().value());
        return row;
    }

    private static @Nullable String name(@Nullable ServiceOutcome outcome) {
        return outcome == null ? null : outcome.name();
    }

    private static Set<ServiceCircumstance> circumstances(String[] names) {
        return Arrays.stream(names).map(ServiceCircumstance::valueOf).collect(Collectors.toSet());
    }

    static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
