package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.demo.Course.Step;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.law.casetype.CaseCategory;

/** 案件日志 Tells the timeline of a case: filed, assigned, served, heard, stopped and resumed, concluded, archived. */
final class Chronicle {

    /** Conclusions follow the papers into the archive within three months; most take two. */
    private static final int TO_ARCHIVE = 62;

    private final Days days;
    private final Dice dice;
    private final Stream stream;
    private final Course course;
    private final Seat filingClerk;
    private final Seat clerk;
    private final Seat judge;
    private final List<Told> told = new ArrayList<>();
    private final LocalDate servedOn;

    Chronicle(Days days, Dice dice, Stream stream, Course course, Seat filingClerk, Seat clerk, Seat judge) {
        this.days = days;
        this.dice = dice;
        this.stream = stream;
        this.course = course;
        this.filingClerk = filingClerk;
        this.clerk = clerk;
        this.judge = judge;
        int late = dice.chance(1.5) ? 4 : 0;
        this.servedOn = days.on(course.filedOn().plusDays(dice.between(1, 4) + late));
    }

    /** 起诉状副本送达 the day the other side has the copy. */
    LocalDate servedOn() {
        return servedOn;
    }

    @Nullable
    LocalDate archivedOn() {
        LocalDate concluded = course.concludedOn();
        LocalDate archived = concluded == null ? null : days.on(concluded.plusDays(TO_ARCHIVE));
        return archived != null && days.past(archived) ? archived : null;
    }

    List<NewEvent> tell() {
        LocalDate filed = course.filedOn();
        tell(new Step("filed", filed), filingClerk);
        tell(new Step("assigned", days.on(filed.plusDays(dice.between(0, 1))), judge.name()), filingClerk);
        if (stream.category() == CaseCategory.ENFORCEMENT) {
            enforce(filed);
        } else if (stream.key().equals("criminal")) {
            tell(new Step("indictmentServed", days.on(filed.plusDays(dice.between(1, 3)))), clerk);
        } else {
            tell(new Step(stream.appeal() ? "fileReceived" : "copyServed", servedOn), clerk);
        }
        course.hearings().stream()
                .filter(day -> !DemoHearings.holds(stream.court(), course, days, day))
                .forEach(day -> tell(new Step("heard", day), clerk));
        course.steps().forEach(step -> tell(step, judge));
        conclude();
        return told.stream()
                .filter(one -> days.past(one.step.on()) && !afterTheEnd(one.step))
                .sorted(Comparator.comparing(one -> one.step.on()))
                .map(one ->
                        new NewEvent("cases.event." + one.step.key(), one.step.on(), one.step.detail(), one.by.id()))
                .toList();
    }

    private void enforce(LocalDate filed) {
        tell(new Step("enforcementNotice", days.on(filed.plusDays(dice.between(2, 9)))), clerk);
        tell(new Step("assetInquiry", days.on(filed.plusDays(dice.between(3, 12)))), judge);
        if (dice.chance(42)) {
            tell(new Step("accountsFrozen", days.on(filed.plusDays(dice.between(8, 30)))), judge);
        }
        if (dice.chance(45)) {
            tell(new Step("consumptionRestricted", days.on(filed.plusDays(dice.between(25, 70)))), judge);
        }
        if (dice.chance(9)) {
            tell(new Step("defaulterListed", days.on(filed.plusDays(dice.between(60, 110)))), judge);
        }
    }

    private void conclude() {
        LocalDate concluded = course.concludedOn();
        if (concluded != null) {
            tell(
                    new Step(
                            "concluded",
                            concluded,
                            "@cases.conclusion." + course.ending().key()),
                    judge);
            tell(new Step("documentServed", days.on(concluded.plusDays(dice.between(1, 6)))), clerk);
            LocalDate archived = archivedOn();
            if (archived != null) {
                tell(new Step("archived", archived), clerk);
            }
        }
    }

    /** Once the case is concluded only its papers move. */
    private boolean afterTheEnd(Step step) {
        LocalDate concluded = course.concludedOn();
        return concluded != null
                && step.on().isAfter(concluded)
                && !step.key().equals("documentServed")
                && !step.key().equals("archived");
    }

    private void tell(Step step, Seat by) {
        told.add(new Told(step, by));
    }

    private record Told(Step step, Seat by) {}
}
