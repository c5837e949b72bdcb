package org.mingjing.court.justice.limits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseCourse;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Term;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.stereotype.Service;

/** 变更审限 Records exclusions, extensions, conversions: first shown, then saved, never without the date before and after. */
@Service
public class ClockChanges {

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");

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

    /** 预览 What the change would do, or why it would be refused: by the clock, or by the case itself. Nothing is written. */
    public Decision<Preview> preview(LiveClock on, CaseCard card, ClockChange change) {
        return admission(on)
                .of(change)
                .then(admitted -> mayTurn(CaseTurn.of(change, on, admitted, card), card)
                        .map(may -> new Preview(on.dueOn(), admitted.result())));
    }

    /** Records the change; the granted result is the id of the clock's case. */
    public Decision<String> perform(ChangeClock command) {
        return commands.perform(command, () -> {
            LiveClock on = clocks.findToChange(command.clock()).orElse(null);
            if (on != null && !on.caseId().equals(command.caseId())) {
                return Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS);
            }
            if (on == null || on.revision() != command.seen()) {
                return Decision.refused("limits.changedMeanwhile", ONE_AT_A_TIME);
            }
            Actor who = command.origin().who();
            return cases.require(who, on.caseId(), Permission.CLOCK_RECORD)
                    .then(card -> change(on, card, command.change(), who.id(), null));
        });
    }

    /** 经审批的变更 What circulation agreed to, by its last signer; inside the transaction of that signature. */
    Decision<String> agreed(ClockId clockId, ClockChange change, PersonId signer, SlipId slip) {
        LiveClock on = clocks.findToChange(clockId).orElseThrow();
        return change(on, cases.find(on.caseId()).orElseThrow(), change, signer, slip);
    }

    private Decision<String> change(
            LiveClock on, CaseCard card, ClockChange change, PersonId by, @Nullable SlipId slip) {
        return admission(on)
                .of(change)
                .then(admitted -> turn(CaseTurn.of(change, on, admitted, card), card, by)
                        .map(after -> write(after, on, admitted, change, by, slip)));
    }

    private Decision<CaseCard> mayTurn(CaseTurn turn, CaseCard card) {
        return switch (turn) {
            case CaseTurn.Stays stays -> Decision.granted(card);
            case CaseTurn.Suspended suspended -> course.maySuspend(card);
            case CaseTurn.Resumed resumed -> course.mayResume(card);
            case CaseTurn.Changed changed -> course.mayChangeProcedure(card);
        };
    }

    private Decision<CaseCard> turn(CaseTurn turn, CaseCard card, PersonId by) {
        return switch (turn) {
            case CaseTurn.Stays stays -> Decision.granted(card);
            case CaseTurn.Suspended(LocalDate on) -> course.suspend(card, on, by);
            case CaseTurn.Resumed(LocalDate on) -> course.resume(card, on, by);
            case CaseTurn.Changed(Procedure to, LocalDate on) -> course.changeProcedure(card, to, on, by);
        };
    }

    private String write(
            CaseCard card,
            LiveClock on,
            Admission.Admitted admitted,
            ClockChange change,
            PersonId by,
            @Nullable SlipId slip) {
        Reckoned result = admitted.result();
        clocks.add(on, admitted, by, slip);
        clocks.reckon(Map.of(on, result), on.endedOn(), causeOf(change), by);
        diary.record(
                card,
                new NewEvent(
                        "cases.event.clock." + causeOf(change),
                        admitted.occurredOn(),
                        List.of(date(on.dueOn()), date(result.dueOn()), admitted.document()),
                        by));
        news.moved(on, result, card, by);
        return on.caseId().value().toString();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Admission admission(LiveClock on) {
        return new Admission(on, calendars.of(on.court()), today());
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
