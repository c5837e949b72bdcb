package org.mingjing.court.justice.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.limits.ClockChange.Convert;
import org.mingjing.court.justice.limits.ClockChange.EndExclusion;
import org.mingjing.court.justice.limits.ClockChange.Exclude;
import org.mingjing.court.justice.limits.ClockChange.Extend;
import org.mingjing.court.justice.limits.ClockChange.Withdraw;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ClockFacts;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.ClockRules;
import org.mingjing.law.limits.LimitField;
import org.mingjing.law.limits.Reckoning;
import org.mingjing.law.limits.TimeLimits;
import org.mingjing.law.trace.Step;

/** 准许规则 Whether a change may be recorded on a clock, and the facts it leads to. Pure: clock, calendar and day in, decision out. */
final class Admission {

    private final LiveClock clock;
    private final WorkingCalendar calendar;
    private final LocalDate today;

    Admission(LiveClock clock, WorkingCalendar calendar, LocalDate today) {
        this.clock = clock;
        this.calendar = calendar;
        this.today = today;
    }

    Decision<Admitted> of(ClockChange change) {
        ClockFacts facts = clock.facts().orElse(null);
        if (facts == null) {
            return Decision.refused("limits.noStart", ClockRules.START);
        }
        if (clock.endedOn() != null) {
            return Decision.refused("limits.ended", ClockRules.END, clock.endedOn());
        }
        return switch (change) {
            case Exclude exclude -> exclude(facts, exclude);
            case EndExclusion end -> end(end);
            case Extend extend -> extend(facts, extend);
            case Convert convert -> convert(facts, convert);
            case Withdraw withdraw -> withdraw(withdraw);
        };
    }

    private Decision<Admitted> exclude(ClockFacts facts, Exclude exclude) {
        ClockEvent.Exclusion exclusion = exclude.exclusion();
        LocalDate to = exclusion.to();
        if (exclusion.from().isAfter(today) || (to != null && to.isAfter(today))) {
            return Decision.refused(
                    "limits.exclusion.future", exclusion.ground().citation(), today);
        }
        if (exclusion.from().isBefore(facts.start())) {
            return Decision.refused(
                    "limits.exclusion.beforeStart", exclusion.ground().citation(), facts.start());
        }
        if (!exclusion.ground().fields().contains(fieldOf())) {
            return Decision.refused(
                    "limits.exclusion.otherField",
                    exclusion.ground().citation(),
                    exclusion.ground().phrase());
        }
        return exclude.document().isBlank()
                ? Decision.refused("limits.document.missing", ClockRules.DISCLOSURE)
                : admitted(facts.with(exclusion), exclusion, null, exclude.document(), exclusion.from());
    }

    private Decision<Admitted> end(EndExclusion end) {
        RecordedFact running =
                clock.fact(end.fact()).filter(RecordedFact::running).orElse(null);
        if (running == null || !(running.event() instanceof ClockEvent.Exclusion exclusion)) {
            return Decision.refused("limits.exclusion.notRunning", ClockRules.EXCLUSIONS);
        }
        if (end.to().isAfter(today)) {
            return Decision.refused(
                    "limits.exclusion.future", exclusion.ground().citation(), today);
        }
        ClockEvent ended = new ClockEvent.Exclusion(exclusion.ground(), exclusion.from(), end.to());
        String document = end.document().isBlank() ? running.document() : end.document();
        return admitted(without(running).with(ended), ended, running.id(), document, end.to());
    }

    private Decision<Admitted> extend(ClockFacts facts, Extend extend) {
        if (extend.document().isBlank()) {
            return Decision.refused("limits.document.missing", ClockRules.DISCLOSURE);
        }
        if (extend.appliedOn().isAfter(today)) {
            return Decision.refused("limits.extension.future", ClockRules.DISCLOSURE, today);
        }
        if (ClockReckoner.reckon(facts, calendar, today) instanceof Reckoning.Due now
                && now.applyBy() != null
                && extend.appliedOn().isAfter(now.applyBy())) {
            return Decision.refused(
                    "limits.extension.late", applyRule(now), now.due(), now.applyBy(), extend.appliedOn());
        }
        return admitted(
                facts.with(extend.extension()), extend.extension(), null, extend.document(), extend.appliedOn());
    }

    private Decision<Admitted> convert(ClockFacts facts, Convert convert) {
        LocalDate on = convert.conversion().on();
        if (on.isAfter(today) || on.isBefore(facts.start())) {
            return Decision.refused("limits.conversion.day", ClockRules.DISCLOSURE, facts.start(), today);
        }
        return convert.document().isBlank()
                ? Decision.refused("limits.document.missing", ClockRules.DISCLOSURE)
                : admitted(facts.with(convert.conversion()), convert.conversion(), null, convert.document(), on);
    }

    private Decision<Admitted> withdraw(Withdraw withdraw) {
        RecordedFact fact =
                clock.fact(withdraw.fact()).filter(RecordedFact::counts).orElse(null);
        if (fact == null) {
            return Decision.refused("limits.fact.gone", ClockRules.DISCLOSURE);
        }
        if (fact.slip() != null && !withdraw.agreed()) {
            return Decision.refused("limits.withdraw.granted", ClockRules.PRESIDENT_EXTENDS);
        }
        return withdraw.reason().isBlank()
                ? Decision.refused("limits.reason.missing", ClockRules.DISCLOSURE)
                : reckoned(without(fact))
                        .map(result -> new Admitted(result, null, fact.id(), withdraw.reason(), today, true, null));
    }

    private Decision<Admitted> admitted(
            ClockFacts facts, ClockEvent event, @Nullable FactId replaces, String document, LocalDate occurredOn) {
        LocalDate appliedOn = event instanceof ClockEvent.Extension ? occurredOn : null;
        return reckoned(facts)
                .map(result -> new Admitted(result, event, replaces, document, occurredOn, false, appliedOn));
    }

    private Decision<Reckoned> reckoned(ClockFacts facts) {
        return Reckoned.of(facts, calendar, today, clock.endedOn());
    }

    private ClockFacts without(RecordedFact fact) {
        List<ClockEvent> events = new ArrayList<>();
        for (RecordedFact other : clock.recorded()) {
            if (other.counts() && !other.id().equals(fact.id())) {
                events.add(other.event());
            }
        }
        ClockFacts all = clock.facts().orElseThrow();
        return new ClockFacts(all.limit(), all.start(), all.custody(), events);
    }

    private LimitField fieldOf() {
        return TimeLimits.of(clock.limitId()).orElseThrow().field();
    }

    private static Citation applyRule(Reckoning.Due now) {
        return now.ledger().steps().stream()
                .filter(step -> step.code().equals("ledger.applyBy"))
                .map(Step::citation)
                .findFirst()
                .orElse(ClockRules.DISCLOSURE);
    }

    /**
     * 已准许 What is to be written.
     *
     * @param event the new fact; null when one is only withdrawn
     * @param replaces the fact that no longer counts; null when none
     */
    record Admitted(
            Reckoned result,
            @Nullable ClockEvent event,
            @Nullable FactId replaces,
            String document,
            LocalDate occurredOn,
            boolean withdrawal,
            @Nullable LocalDate appliedOn) {}
}
