package org.mingjing.law.serving;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.Reckoning.Due;
import org.mingjing.law.serving.ServiceEffect.Running;
import org.mingjing.law.serving.ServiceEffect.Served;
import org.mingjing.law.serving.ServiceEffect.Underway;
import org.mingjing.law.serving.ServiceEffect.Unserved;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Phrase;
import org.mingjing.law.trace.Step;

/** 送达日期计算 The day on which an attempt served the paper, as a pure function of what happened. */
public final class ServiceReckoner {

    private static final Citation RECEIPT = Citation.of("民诉法", "87");
    private static final Citation IN_THEIR_PLACE = Citation.of("民诉法", "88");
    private static final Citation LEFT = Citation.of("民诉法", "89");
    private static final Citation LEFT_CRIMINAL = Citation.of("刑诉法", "107");
    private static final Citation ELECTRONIC = Citation.of("民诉法", "90");
    private static final Citation ARRIVAL = Citation.of("民诉解释", "135");
    private static final Citation POST = Citation.of("民诉法", "91");
    private static final Citation ENTRUSTED = Citation.of("民诉解释", "134");
    private static final Citation FORWARDED = Citation.of("民诉法", "94");
    private static final Citation MEDIATION = Citation.of("民诉解释", "133");
    private static final Citation IN_COURT = Citation.of("民诉解释", "131");
    private static final Citation RETURNED = Citation.of("法院专递规定", "11");
    private static final Citation NOTICE = Citation.of("民诉法", "95");
    private static final Citation LAST_POSTING = Citation.of("民诉解释", "138");
    private static final Citation NOTICE_ABROAD = Citation.of("民诉法", "283");
    private static final Citation TRIAL_END = Citation.of("审限规定", "10");
    private static final int DAYS_ABROAD = 60;

    private ServiceReckoner() {}

    /** @param asOf a notice whose period is not over on this day has not served yet */
    public static ServiceEffect reckon(
            ServiceAttempt attempt, ServiceSituation here, WorkingCalendar calendar, LocalDate asOf) {
        Ledger.Writer steps = Ledger.writer();
        ServiceOutcome outcome = attempt.outcome();
        LocalDate day = attempt.outcomeOn();
        steps.step(
                "serving.attempt",
                attempt.on(),
                attempt.means().citation(),
                attempt.means().phrase(),
                attempt.on());
        if (outcome == null || day == null) {
            return new Underway(
                    steps.step("serving.underway", null, attempt.means().citation())
                            .ledger());
        }
        List<ServiceBar> bars = ServiceRules.bars(attempt.means(), here);
        if (!bars.isEmpty()) {
            bars.forEach(bar -> steps.step("serving.barred", null, bar.citation(), bar.phrase()));
            return new Unserved(steps.ledger());
        }
        List<ServiceEvidence> missing = ServiceRules.missing(attempt.means(), outcome, attempt.evidence());
        if (!missing.isEmpty()) {
            missing.forEach(one -> steps.step("serving.unproved", null, proofRule(attempt, here), one.phrase()));
            return new Unserved(steps.ledger());
        }
        return effect(attempt, outcome, day, here, calendar, asOf, steps);
    }

    private static ServiceEffect effect(
            ServiceAttempt attempt,
            ServiceOutcome outcome,
            LocalDate day,
            ServiceSituation here,
            WorkingCalendar calendar,
            LocalDate asOf,
            Ledger.Writer steps) {
        return switch (outcome) {
            case SIGNED, SIGNED_FOR, SIGNED_BY_AGENT -> signed(attempt, outcome, day, here, steps);
            case LEFT -> served(steps.step("serving.day.left", day, leftRule(here), day), day, day, here);
            case REFUSED_IN_COURT ->
                here.document() == ServiceDocument.MEDIATION_STATEMENT
                        ? unserved(steps, "serving.day.mediationRefused", MEDIATION)
                        : served(steps.step("serving.day.inCourt", day, IN_COURT, day), day, day, here);
            case ARRIVED ->
                served(
                        steps.step("serving.day.arrived", day, ELECTRONIC, day)
                                .step("serving.day.arrivedProof", null, ARRIVAL),
                        day,
                        day,
                        here);
            case RETURNED_REFUSED, RETURNED_ADDRESS ->
                !here.criminal()
                                && (outcome == ServiceOutcome.RETURNED_REFUSED
                                        || here.is(ServiceCircumstance.ADDRESS_CONFIRMED))
                        ? served(
                                steps.step("serving.day.returned", day, RETURNED, outcome.phrase(), day)
                                        .step("serving.day.returnedNoFault", null, RETURNED),
                                day,
                                attempt.on(),
                                here)
                        : unserved(steps, "serving.day.addressNotConfirmed", RETURNED);
            case PUBLISHED -> published(attempt, here, calendar, asOf, steps);
            case REFUSED -> unserved(steps, "serving.day.refused", leftRule(here));
            case ABSENT, BOUNCED, RETURNED -> unserved(steps, "serving.day.notReached", POST);
            case UNKNOWN -> unserved(steps, "serving.day.nobodyFound", NOTICE);
        };
    }

    private static ServiceEffect signed(
            ServiceAttempt attempt, ServiceOutcome outcome, LocalDate day, ServiceSituation here, Ledger.Writer steps) {
        if (here.document() == ServiceDocument.MEDIATION_STATEMENT && outcome == ServiceOutcome.SIGNED_FOR) {
            return unserved(steps, "serving.day.mediationNotInPerson", MEDIATION);
        }
        Citation rule = switch (attempt.means()) {
            case POST -> POST;
            case ENTRUSTED -> ENTRUSTED;
            case FORWARDED -> FORWARDED;
            default -> outcome == ServiceOutcome.SIGNED ? RECEIPT : IN_THEIR_PLACE;
        };
        LocalDate trialEnd = attempt.means() == ServiceMeans.POST ? attempt.on() : day;
        return served(steps.step("serving.day.signed", day, rule, outcome.phrase(), day), day, trialEnd, here);
    }

    private static ServiceEffect published(
            ServiceAttempt attempt,
            ServiceSituation here,
            WorkingCalendar calendar,
            LocalDate asOf,
            Ledger.Writer steps) {
        LocalDate on = attempt.on();
        steps.step("serving.notice.published", on, LAST_POSTING, on);
        LocalDate until;
        if (here.is(ServiceCircumstance.ABROAD)) {
            StatutoryTerm term =
                    StatutoryTerm.of(Phrase.of("start.NOTICE_PUBLISHED"), on, DAYS_ABROAD, NOTICE_ABROAD, calendar);
            copy(term.ledger(), steps);
            until = term.due();
        } else {
            Due due = ClockReckoner.step("NODE-PUBLIC", on, calendar);
            copy(due.ledger(), steps);
            until = due.due();
        }
        if (asOf.isBefore(until)) {
            steps.step("serving.notice.running", until, NOTICE, until);
            return new Running(until, trialEnd(steps, on, here), steps.ledger());
        }
        return served(steps.step("serving.notice.over", until, NOTICE, until), until, on, here);
    }

    private static Served served(Ledger.Writer steps, LocalDate on, LocalDate trialEnd, ServiceSituation here) {
        LocalDate end = trialEnd(steps, trialEnd, here);
        return new Served(on, end, steps.ledger());
    }

    private static @Nullable LocalDate trialEnd(Ledger.Writer steps, LocalDate day, ServiceSituation here) {
        if (!here.document().concludes()) {
            return null;
        }
        steps.step("serving.trialEnd", day, TRIAL_END, day);
        return day;
    }

    private static Unserved unserved(Ledger.Writer steps, String code, Citation rule) {
        return new Unserved(steps.step(code, null, rule).ledger());
    }

    private static Citation leftRule(ServiceSituation here) {
        return here.criminal() ? LEFT_CRIMINAL : LEFT;
    }

    private static Citation proofRule(ServiceAttempt attempt, ServiceSituation here) {
        return switch (attempt.means()) {
            case DIRECT -> RECEIPT;
            case LEAVING -> leftRule(here);
            default -> attempt.means().citation();
        };
    }

    private static void copy(Ledger from, Ledger.Writer to) {
        for (Step step : from.steps()) {
            to.step(step.code(), step.date(), step.citation(), step.arguments().toArray());
        }
    }
}
