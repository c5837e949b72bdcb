package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.demo.Course.Step;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ClockEvent.Conversion;
import org.mingjing.law.limits.ClockEvent.Exclusion;
import org.mingjing.law.limits.ClockEvent.Extension;
import org.mingjing.law.limits.ClockFacts;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.ExclusionGrounds;
import org.mingjing.law.limits.Reckoning.Due;

/** 案件计划 Draws the course of one case as a court would run it, from its filing to its end, and stops at today. */
final class CoursePlan {

    /** Per cent of the grounds nobody ended whose end the timeline tells all the same. */
    private static final double WRITTEN_DOWN = 70;

    private final Practice practice;
    private final Days days;
    private final Dice dice;
    private final Matter matter;
    private final Route began;
    private final LocalDate filed;
    private final boolean custody;
    private final List<Passage> passages = new ArrayList<>();
    private final List<ClockEvent> facts = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private Route now;
    private LocalDate end;
    private boolean neverEnds;
    private @Nullable Passage forgotten;
    private boolean extended;
    private @Nullable Due known;
    private List<ClockEvent> knownFrom = List.of();

    private CoursePlan(Practice practice, Days days, Dice dice, Matter matter, Route began, LocalDate filed) {
        this.practice = practice;
        this.days = days;
        this.dice = dice;
        this.matter = matter;
        this.began = began;
        this.now = began;
        this.filed = filed;
        this.custody = dice.chance(began.custody(matter));
        this.end = filed;
    }

    static Course draw(Practice practice, Days days, Dice dice, Matter matter, Route route, LocalDate filed) {
        return new CoursePlan(practice, days, dice, matter, route, filed).draw();
    }

    private Course draw() {
        int work = dice.around(began.median(), began.spread(), began.least());
        meetIncidents(work);
        finishInTime();
        forget();
        Ending ending = neverEnds
                ? practice.usual(now.limit())
                : practice.ending(now.limit(), (int) (end.toEpochDay() - filed.toEpochDay()), dice);
        List<LocalDate> hearings = new Hearings(days, dice, filed, end, passages).fix(ending, work, began.median());
        return upToToday(ending, hearings);
    }

    /** Incidents one after the other; what does not count is added to the course. */
    private void meetIncidents(int work) {
        int reach = Math.min(work, (int) (0.8 * (due().toEpochDay() - filed.toEpochDay())));
        LocalDate free = filed.plusDays(1);
        int stopped = 0;
        for (Incident incident : practice.incidents(began.limit())) {
            if (incident.mayMeet(matter) && passages.size() < 2 && dice.chance(incident.chance())) {
                int at = reach * dice.between(incident.from(), incident.to()) / 100;
                LocalDate from = days.on(Days.later(filed.plusDays((long) at + stopped), free));
                LocalDate to = days.on(from.plusDays(dice.between(incident.least(), incident.most())));
                convertBefore(incident, from);
                meet(new Passage(incident, from, to));
                stopped += (int) (to.toEpochDay() - from.toEpochDay());
                free = to.plusDays(1);
            }
        }
        end = days.on(Days.later(filed.plusDays((long) work + stopped), free.plusDays(2)));
    }

    private void meet(Passage passage) {
        Incident incident = passage.incident();
        passages.add(passage);
        facts.add(new Exclusion(incident.ground(), passage.from(), passage.to()));
        steps.add(new Step(incident.begin(), passage.from(), incident.document()));
        steps.add(new Step(incident.end(), passage.to()));
    }

    private void convertBefore(Incident incident, LocalDate from) {
        if (!incident.before().isEmpty() && !now.limit().equals(incident.before())) {
            convert(incident.before(), days.by(from.minusDays(1)));
        }
    }

    private void convert(String to, LocalDate on) {
        Route next = practice.under(to);
        facts.add(new Conversion(to, on));
        steps.add(new Step("procedureChanged", on, word(now), word(next)));
        now = next;
        extended = false;
    }

    private static String word(Route route) {
        return "@cases.procedure." + route.procedure().name();
    }

    /** Most courts look ahead: extension or another procedure before the day, else a judgment just in time; a few are late. */
    private void finishInTime() {
        for (int round = 0; round < 2 && end.isAfter(due()); round++) {
            Remedy remedy = remedy();
            if (remedy == null) {
                break;
            }
            apply(remedy);
        }
        LocalDate due = due();
        int span = (int) (due.toEpochDay() - filed.toEpochDay());
        if (end.isAfter(due)) {
            end = dice.chance(9) ? days.on(due.plusDays(dice.between(1, 16))) : justInTime(due, span);
        } else if (dice.chance(11)) {
            end = justInTime(due, span);
        }
    }

    /** Many a judgment is given in the last days of its limit. */
    private LocalDate justInTime(LocalDate due, int span) {
        return days.by(due.minusDays(dice.between(0, span / 8)));
    }

    private @Nullable Remedy remedy() {
        double at = dice.share() * 100;
        for (Remedy remedy : practice.remedies(now.limit())) {
            at -= remedy.chance();
            if (at < 0) {
                return extended && remedy instanceof Remedy.Extend ? null : remedy;
            }
        }
        return null;
    }

    private void apply(Remedy remedy) {
        Due due = reckon();
        switch (remedy) {
            case Remedy.Convert convert -> {
                int span = (int) (due.due().toEpochDay() - filed.toEpochDay());
                LocalDate on = days.by(due.due().minusDays(dice.between(2, 2 + span / 6)));
                convert(convert.to(), Days.later(on, Days.earlier(lastFact(), days.by(due.due()))));
                end = days.on(end.plusDays((long) (now.median() * (0.2 + 0.4 * dice.share()))));
            }
            case Remedy.Extend extend -> extend(extend, due);
        }
    }

    private void extend(Remedy.Extend extend, Due due) {
        LocalDate decideBy = due.decideBy() == null ? due.due() : due.decideBy();
        LocalDate applyBy = due.applyBy() == null ? decideBy : due.applyBy();
        LocalDate on = days.by(decideBy.minusDays(dice.between(1, 4)));
        LocalDate asked = Days.earlier(days.by(applyBy.minusDays(dice.between(1, 4))), on);
        if (on.isBefore(lastFact())) {
            return;
        }
        extended = true;
        facts.add(new Extension(extend.length(), extend.approver(), on));
        steps.add(new Step("extensionRequested", asked));
        steps.add(new Step(
                "extensionApproved", on, "@approver." + extend.approver().name()));
    }

    private LocalDate lastFact() {
        return passages.isEmpty() ? filed : days.on(passages.getLast().to().plusDays(1));
    }

    /** What goes wrong in every court: grounds that nobody ends, cases that pass their day. */
    private void forget() {
        for (Passage passage : passages) {
            Incident incident = passage.incident();
            boolean longAgo = passage.from().plusDays(2L * incident.most() + 25).isBefore(days.today());
            if (longAgo && incident.pauses() && dice.chance(4)) {
                stayStopped(passage);
                forgotten = passage;
                return;
            }
        }
        LocalDate due = due();
        long over = days.today().toEpochDay() - due.toEpochDay();
        double left = over <= 0 || over > 120 ? 0 : over <= 28 ? 4 : 0.4;
        neverEnds = days.past(end) && dice.chance(left);
    }

    private void stayStopped(Passage passage) {
        facts.removeIf(fact -> day(fact).isAfter(passage.from()));
        steps.removeIf(step -> step.on().isAfter(passage.from()));
        if (dice.chance(WRITTEN_DOWN)) { // the opinion lies in the file; only the exclusion was never ended
            steps.add(new Step(passage.incident().end(), passage.to()));
        }
        facts.replaceAll(
                fact -> fact instanceof Exclusion exclusion && exclusion.from().equals(passage.from())
                        ? new Exclusion(exclusion.ground(), exclusion.from(), null)
                        : fact);
        neverEnds = true;
    }

    private Course upToToday(Ending ending, List<LocalDate> hearings) {
        boolean concluded = days.past(end) && !neverEnds;
        facts.removeIf(fact -> !days.past(day(fact)));
        facts.replaceAll(
                fact -> fact instanceof Exclusion exclusion && exclusion.to() != null && !days.past(exclusion.to())
                        ? new Exclusion(exclusion.ground(), exclusion.from(), null)
                        : fact);
        steps.removeIf(step -> !days.past(step.on()));
        appraiseAgain();
        now = facts.stream()
                .filter(Conversion.class::isInstance)
                .map(fact -> practice.under(((Conversion) fact).to()))
                .reduce((first, last) -> last)
                .orElse(began);
        return new Course(
                filed,
                began,
                now,
                custody,
                facts,
                documents(),
                steps,
                hearings,
                ending,
                end,
                concluded ? end : null,
                due(),
                forgotten != null);
    }

    /** 补充鉴定 An opinion came in, was found wanting, and the appraisal was entrusted again: it runs on. */
    private void appraiseAgain() {
        for (Passage passage : passages) {
            boolean runs = days.past(passage.from()) && !days.past(passage.to()) && forgotten == null;
            boolean longAgo = passage.from().plusDays(30).isBefore(days.today());
            if (runs && longAgo && passage.incident().ground().equals(ExclusionGrounds.EX_07)) {
                LocalDate came = days.on(passage.from().plusDays(20));
                steps.add(new Step(passage.incident().end(), came));
                steps.add(new Step(
                        passage.incident().begin(),
                        days.on(came.plusDays(3)),
                        passage.incident().document()));
            }
        }
    }

    private List<String> documents() {
        return facts.stream()
                .map(fact -> switch (fact) {
                    case Exclusion exclusion ->
                        passages.stream()
                                .filter(passage -> passage.from().equals(exclusion.from()))
                                .findFirst()
                                .map(passage -> passage.incident().document())
                                .orElse("");
                    case Extension extension -> practice.paper(began.stream(), "extend");
                    case Conversion conversion -> practice.paper(began.stream(), "convert");
                })
                .toList();
    }

    private static LocalDate day(ClockEvent fact) {
        return switch (fact) {
            case Exclusion exclusion -> exclusion.from();
            case Extension extension -> extension.on() == null ? LocalDate.MIN : extension.on();
            case Conversion conversion -> conversion.on();
        };
    }

    private LocalDate due() {
        return reckon().due();
    }

    private Due reckon() {
        Due last = known;
        if (last != null && knownFrom.equals(facts)) {
            return last;
        }
        var reckoned = ClockReckoner.reckon(
                new ClockFacts(began.limit(), filed, custody, facts), days.calendar(), days.today());
        if (reckoned instanceof Due due) {
            known = due;
            knownFrom = List.copyOf(facts);
            return due;
        }
        throw new IllegalStateException("the demo court breaks the law: " + reckoned);
    }

    /** 一段 An incident on its days. */
    record Passage(Incident incident, LocalDate from, LocalDate to) {}
}
