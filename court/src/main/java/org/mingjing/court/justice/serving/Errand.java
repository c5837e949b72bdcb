package org.mingjing.court.justice.serving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.serving.ServiceAdvice;
import org.mingjing.law.serving.ServiceAttempt;
import org.mingjing.law.serving.ServiceDocument;
import org.mingjing.law.serving.ServiceDuty;
import org.mingjing.law.serving.ServiceEffect;
import org.mingjing.law.serving.ServiceReckoner;
import org.mingjing.law.serving.ServiceSituation;

/**
 * 送达事项 One paper for one addressee.
 *
 * @param fromOn what the law counts its last day from: filing, pronouncement, receipt of a paper, or the hearing
 * @param inCourt 当庭宣判
 * @param dueOn null: the law names no day
 * @param effectiveOn 送达日期; null: not served yet
 * @param trialEndOn 结案时间 for the time limit of the trial (审限规定 10)
 * @param attempts in the order in which they were made
 */
@Term("送达事项")
public record Errand(
        ErrandId id,
        CourtId court,
        CaseId caseId,
        Addressee addressee,
        ServiceDocument document,
        LocalDate fromOn,
        boolean inCourt,
        @Nullable LocalDate dueOn,
        ErrandState state,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate trialEndOn,
        @Nullable LocalDate noticeUntil,
        int revision,
        List<RecordedAttempt> attempts) {

    public Errand {
        attempts = List.copyOf(attempts);
    }

    public boolean open() {
        return state != ErrandState.SERVED;
    }

    public List<ServiceAttempt> tried() {
        return attempts.stream().map(RecordedAttempt::what).toList();
    }

    /** The attempt whose outcome is awaited. */
    public Optional<RecordedAttempt> underway() {
        return attempts.stream().filter(one -> one.what().outcome() == null).findFirst();
    }

    /** How the addressee stands now, with what follows from what was tried. */
    public ServiceSituation situation(CaseCategory category, Procedure procedure) {
        return new ServiceSituation(document, category, procedure, addressee.circumstances()).after(tried());
    }

    /** What to try next. */
    public ServiceAdvice advice(CaseCategory category, Procedure procedure) {
        return ServiceAdvice.next(
                tried(), new ServiceSituation(document, category, procedure, addressee.circumstances()));
    }

    /** By when, with its reasons. */
    public Optional<ServiceDuty> duty(CaseCategory category, WorkingCalendar calendar) {
        return ServiceDuty.of(document, category, fromOn, inCourt, calendar);
    }

    /** What an attempt brought about, under the circumstances of its time and after those before it. */
    public ServiceEffect effect(
            RecordedAttempt attempt, CaseCategory category, WorkingCalendar calendar, LocalDate today) {
        List<ServiceAttempt> before = attempts.stream()
                .filter(one -> one.no() < attempt.no())
                .map(RecordedAttempt::what)
                .toList();
        ServiceSituation here =
                new ServiceSituation(document, category, attempt.procedure(), attempt.circumstances()).after(before);
        return ServiceReckoner.reckon(attempt.what(), here, calendar, today);
    }

    /** As it stands after its attempts; several may have served: the first day counts. */
    Errand settled(CaseCategory category, WorkingCalendar calendar, LocalDate today) {
        ErrandState now = underway().isPresent() ? ErrandState.UNDERWAY : ErrandState.OWED;
        LocalDate served = null;
        LocalDate trialEnd = null;
        LocalDate until = null;
        for (RecordedAttempt attempt : attempts) {
            ServiceEffect effect = effect(attempt, category, calendar, today);
            if (effect instanceof ServiceEffect.Served one
                    && (served == null || one.on().isBefore(served))) {
                served = one.on();
                trialEnd = one.trialEnd();
            }
            if (effect instanceof ServiceEffect.Running one) {
                until = one.until();
            }
        }
        if (served != null) {
            now = ErrandState.SERVED;
        } else if (until != null) {
            now = ErrandState.NOTICE;
        }
        return new Errand(
                id, court, caseId, addressee, document, fromOn, inCourt, dueOn, now, served, trialEnd, until, revision,
                attempts);
    }

    Errand with(RecordedAttempt attempt) {
        List<RecordedAttempt> all = new ArrayList<>(attempts);
        all.removeIf(one -> one.no() == attempt.no());
        all.add(attempt);
        return new Errand(
                id,
                court,
                caseId,
                addressee,
                document,
                fromOn,
                inCourt,
                dueOn,
                state,
                effectiveOn,
                trialEndOn,
                noticeUntil,
                revision,
                all);
    }
}
