package org.mingjing.court.justice.limits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseCourse;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Term;
import org.mingjing.law.limits.ClockEvent;
import org.springframework.stereotype.Service;

/** 变更审限 Records exclusions, extensions, conversions: first shown, then saved, never without the date before and after. */
@Service
public class ClockChanges {

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    /** 中止诉讼 the ground that suspends the case itself. */
    private static final String SUSPENSION = "EX-10";

    private final Commands commands;
    private final Clocks clocks;
    private final Cases cases;
    private final CaseCourse course;
    private final CaseDiary diary;
    private final CourtCalendars calendars;
    private final ClockNews news;
    private final Clock clock;

    ClockChanges(
            Commands commands,
            Clocks clocks,
            Cases cases,
            CaseCourse course,
            CaseDiary diary,
            CourtCalendars calendars,
            ClockNews news,
            Clock clock) {
        this.commands = commands;
        this.clocks = clocks;
        this.cases = cases;
        this.course = course;
        this.diary = diary;
        this.calendars = calendars;
        this.news = news;
        this.clock = clock;
    }

    /** 预览 What the change would do; nothing is written. */
    public Decision<Preview> preview(LiveClock on, ClockChange change) {
        return admission(on).of(change).map(admitted -> new Preview(on.dueOn(), admitted.result()));
    }

    /** Records the change; the granted result is the id of the clock's case. */
    public Decision<String> perform(ChangeClock command) {
        return commands.perform(command, () -> {
            LiveClock on = clocks.findToChange(command.clock()).orElse(null);
            if (on == null || on.revision() != command.seen()) {
                return Decision.refused("limits.changedMeanwhile", ONE_AT_A_TIME);
            }
            return switch (cases.require(command.origin().who(), on.caseId(), Permission.CLOCK_RECORD)) {
                case Decision.Refused<CaseCard> refused -> refused.as();
                case Decision.Granted<CaseCard>(CaseCard card) ->
                    switch (admission(on).of(command.change())) {
                        case Decision.Refused<Admission.Admitted> refused -> refused.as();
                        case Decision.Granted<Admission.Admitted>(Admission.Admitted admitted) ->
                            courseOf(card, admitted, command).map(after -> write(after, on, admitted, command));
                    };
            };
        });
    }

    /** What the change means for the case itself: 中止 suspends it, 转换 puts it into another procedure. */
    private Decision<CaseCard> courseOf(CaseCard card, Admission.Admitted admitted, ChangeClock command) {
        PersonId by = command.origin().who().id();
        return switch (admitted.event()) {
            case ClockEvent.Exclusion exclusion
            when exclusion.ground().id().equals(SUSPENSION) ->
                suspend(card, exclusion, command.change() instanceof ClockChange.EndExclusion, by);
            case ClockEvent.Conversion conversion ->
                course.changeProcedure(card, ProcedureOfLimit.of(conversion.to()), conversion.on(), by);
            case null, default -> Decision.granted(card);
        };
    }

    private Decision<CaseCard> suspend(CaseCard card, ClockEvent.Exclusion exclusion, boolean ending, PersonId by) {
        LocalDate to = exclusion.to();
        if (to == null) {
            return course.suspend(card, exclusion.from(), by);
        }
        return ending ? course.resume(card, to, by) : Decision.granted(card);
    }

    private String write(CaseCard card, LiveClock on, Admission.Admitted admitted, ChangeClock command) {
        PersonId by = command.origin().who().id();
        Reckoned result = admitted.result();
        clocks.add(on, admitted, by);
        clocks.reckon(Map.of(on, result), on.endedOn(), causeOf(command.change()), by);
        diary.record(
                card,
                new NewEvent(
                        "cases.event.clock." + causeOf(command.change()),
                        admitted.occurredOn(),
                        List.of(date(on.dueOn()), date(result.dueOn()), admitted.document()),
                        by));
        news.moved(on, result, card);
        return on.caseId().value().toString();
    }

    private Admission admission(LiveClock on) {
        return new Admission(on, calendars.of(on.court()), LocalDate.now(clock));
    }

    private static String causeOf(ClockChange change) {
        return switch (change) {
            case ClockChange.Exclude exclude -> "exclusion";
            case ClockChange.EndExclusion end -> "exclusionEnded";
            case ClockChange.Extend extend -> "extension";
            case ClockChange.Convert convert -> "conversion";
            case ClockChange.Withdraw withdraw -> "withdrawn";
        };
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "—" : date.toString();
    }

    /** 变更预览 The date before, and all that follows after. */
    @Term("变更预览")
    public record Preview(@Nullable LocalDate before, Reckoned after) {}
}
