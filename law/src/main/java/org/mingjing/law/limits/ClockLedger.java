package org.mingjing.law.limits;

import static org.mingjing.law.limits.Instrument.CIVIL_CODE;
import static org.mingjing.law.limits.Instrument.CIVIL_PROCEDURE;
import static org.mingjing.law.limits.Instrument.CRIMINAL_PROCEDURE;
import static org.mingjing.law.limits.Instrument.CRIMINAL_PROCEDURE_INTERPRETATION;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.ClockCourse.Stage;
import org.mingjing.law.limits.ClockEvent.Conversion;
import org.mingjing.law.limits.ClockEvent.Exclusion;
import org.mingjing.law.limits.ClockEvent.Extension;
import org.mingjing.law.trace.Ledger;

/** Writes the steps of a reckoning, each with its article. */
final class ClockLedger {

    private final ClockCourse course;
    private final boolean custody;
    private final WorkingCalendar calendar;
    private final Ledger.Writer steps = Ledger.writer();
    private int investigations;

    ClockLedger(ClockCourse course, boolean custody, WorkingCalendar calendar) {
        this.course = course;
        this.custody = custody;
        this.calendar = calendar;
    }

    /** The ledger of a limit that gives no date. */
    Ledger unlimited() {
        stages();
        TimeLimit limit = course.last().limit();
        steps.step("ledger.none." + limit.kind(), null, limit.citation(), limit.phrase());
        return steps.ledger();
    }

    /** The ledger of a due date. */
    Ledger counted(
            LocalDate end,
            LocalDate due,
            boolean provisional,
            @Nullable RequestTiming timing,
            @Nullable LocalDate applyBy,
            @Nullable LocalDate decideBy) {
        stages();
        length();
        exclusions(end);
        lastDay(end, due, provisional);
        if (timing != null && applyBy != null) {
            steps.step("ledger.applyBy", applyBy, timing.citation(), applyBy);
        }
        if (timing != null && decideBy != null) {
            steps.step("ledger.decideBy", decideBy, timing.citation(), decideBy);
        }
        return steps.ledger();
    }

    private void stages() {
        for (int i = 0; i < course.stages().size(); i++) {
            Stage stage = course.stages().get(i);
            if (stage.openedBy() == null) {
                steps.step(
                        "ledger.start",
                        stage.start(),
                        startRule(stage.limit()),
                        stage.limit().starts().phrase(),
                        stage.start());
            } else {
                turn(course.stages().get(i - 1), stage, stage.openedBy());
            }
            if (i < course.stages().size() - 1) {
                dropped(stage);
            }
        }
    }

    private void turn(Stage before, Stage stage, ClockCourse.Turn turn) {
        switch (turn.event()) {
            case Conversion conversion -> conversion(before, stage, conversion);
            case Exclusion restart -> {
                ExclusionGround ground = restart.ground();
                steps.step("ledger.restart", turn.on(), ground.citation(), ground.phrase(), turn.on());
                otherField(ground, stage.limit());
                investigation(restart, turn.on());
            }
            case Extension extension -> throw new IllegalStateException("an extension opens no stage " + extension);
        }
    }

    /** Supplementary investigation takes a month at most, twice at most; what goes beyond is said, the clock restarts all the same. */
    private void investigation(Exclusion restart, LocalDate returned) {
        if (!restart.ground().equals(ExclusionGrounds.EX_03)) {
            return;
        }
        investigations++;
        if (returned.isAfter(restart.from().plusMonths(1))) {
            steps.step("ledger.restart.overMonth", null, CRIMINAL_PROCEDURE.article(205), restart.from(), returned);
        }
        if (investigations > 2) {
            steps.step(
                    "ledger.restart.overTwice", null, CRIMINAL_PROCEDURE_INTERPRETATION.article(274), investigations);
        }
    }

    private void conversion(Stage before, Stage stage, Conversion conversion) {
        ProcedureChange change =
                ProcedureChange.between(before.limit().id(), conversion.to()).orElseThrow();
        steps.step(
                change.restarts() ? "ledger.conversion.restarts" : "ledger.conversion.keeps",
                conversion.on(),
                change.citation(),
                stage.limit().phrase(),
                conversion.on(),
                stage.start());
    }

    private void dropped(Stage stage) {
        for (Extension extension : stage.extensions()) {
            steps.step(
                    "ledger.extension.dropped",
                    null,
                    stage.limit().citation(),
                    extension.length().phrase());
        }
    }

    private void length() {
        TimeLimit limit = course.last().limit();
        Dated.Reading<Span> base = limit.baseOn(course.countedFrom());
        steps.step(
                "ledger.base." + limit.kind(),
                ClockReckoner.lengthened(course, Span.NONE, calendar),
                base.citation(),
                limit.phrase(),
                base.value().phrase());
        Span sum = Span.NONE;
        for (Extension extension : course.last().extensions()) {
            sum = sum.plus(extension.length());
            LocalDate reached = ClockReckoner.lengthened(course, sum, calendar);
            steps.step(
                    "ledger.extension",
                    reached,
                    rungCitation(limit, extension),
                    extension.approvedBy().phrase(),
                    extension.length().phrase(),
                    reached);
        }
        if (base.value().months() > 0 || sum.months() > 0) {
            steps.step("ledger.months", null, monthRule(limit));
        }
    }

    private void exclusions(LocalDate end) {
        for (Exclusion exclusion : course.pauses()) {
            exclusion(exclusion);
        }
        if (!course.pauses().isEmpty()) {
            Citation citation = course.pauses().getFirst().ground().citation();
            steps.step("ledger.excluded", end, citation, course.excludedDays(), end);
        }
    }

    private void exclusion(Exclusion exclusion) {
        ExclusionGround ground = exclusion.ground();
        LocalDate from = course.effectiveFrom(exclusion);
        LocalDate to = course.effectiveTo(exclusion);
        if (!to.isAfter(from)) {
            steps.step("ledger.exclusion.empty", null, ground.citation(), ground.phrase(), exclusion.from(), to);
            return;
        }
        int days = (int) (to.toEpochDay() - from.toEpochDay());
        String code = course.isRunning(exclusion) ? "ledger.exclusion.running" : "ledger.exclusion";
        steps.step(code, to, ground.citation(), ground.phrase(), from, to, days);
        if (to.isBefore(course.end(exclusion)) && ground.cap() != null) {
            steps.step(
                    "ledger.exclusion.capped",
                    to,
                    ground.citation(),
                    ground.cap().phrase(),
                    to);
        }
        if (from.isAfter(exclusion.from())) {
            steps.step("ledger.exclusion.clipped", from, startRule(course.last().limit()), from);
        }
        otherField(ground, course.last().limit());
    }

    private void otherField(ExclusionGround ground, TimeLimit limit) {
        if (!ground.fields().contains(limit.field())) {
            steps.step("ledger.exclusion.otherField", null, ground.citation(), ground.phrase());
        }
    }

    private void lastDay(LocalDate end, LocalDate due, boolean provisional) {
        if (custody) {
            steps.step("ledger.custody", due, CRIMINAL_PROCEDURE.article(105), due);
        } else if (due.equals(end)) {
            steps.step("ledger.workingDay", due, rollRule(), due);
        } else {
            String code = course.last().limit().kind() == LimitKind.BACKWARD ? "ledger.rolledBack" : "ledger.rolled";
            steps.step(code, due, rollRule(), end, due);
        }
        if (provisional) {
            steps.step("ledger.provisional", due, Citation.of("全国年节及纪念日放假办法", "2"), due.getYear() + "");
        }
    }

    private Citation rollRule() {
        return startRule(course.last().limit());
    }

    private static Citation startRule(TimeLimit limit) {
        return limit.field() == LimitField.CRIMINAL ? CRIMINAL_PROCEDURE.article(105) : CIVIL_PROCEDURE.article(85);
    }

    private static Citation monthRule(TimeLimit limit) {
        return limit.field() == LimitField.CRIMINAL
                ? CRIMINAL_PROCEDURE_INTERPRETATION.article(202)
                : CIVIL_CODE.article(202);
    }

    /** The rung an extension was given on: the highest within the approver's authority. */
    private static Citation rungCitation(TimeLimit limit, Extension extension) {
        Citation citation = limit.citation();
        for (Rung rung : limit.ladder().rungs()) {
            if (extension.approvedBy().coversWhat(rung.least())) {
                citation = rung.citation();
            }
        }
        return citation;
    }
}
