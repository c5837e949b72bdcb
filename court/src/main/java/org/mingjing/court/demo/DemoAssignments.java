package org.mingjing.court.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.assignment.AssignmentDesk;
import org.mingjing.court.justice.assignment.AssignmentRules;
import org.mingjing.court.justice.assignment.AwaitingCase;
import org.mingjing.court.justice.assignment.AwaitingCases;
import org.mingjing.court.justice.assignment.DrawJudge;
import org.mingjing.court.justice.assignment.PauseJudge;
import org.mingjing.court.justice.assignment.SetCauseRule;
import org.mingjing.court.justice.assignment.TryingDivisions;
import org.mingjing.court.justice.assignment.WatchedCases;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.filing.FilingChannel;
import org.mingjing.court.justice.filing.FilingDesk;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.court.justice.filing.ReceiveFiling;
import org.mingjing.kernel.CourtTime;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 演示分案 Cases filed in the last days: some drawn, some waiting, three of one series; a judge who gets none for a while. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoAssignments {

    private static final String COURT = "basic";
    private static final int TEN = 10;
    /** Working days after which a case is no longer left waiting. */
    private static final int WAIT = 3;

    private final FilingDesk desk;
    private final DemoFilings filings;
    private final AssignmentDesk assignment;
    private final AwaitingCases awaiting;
    private final AssignmentRules rules;
    private final TryingDivisions divisions;
    private final Cases cases;
    private final People people;
    private final WatchedCases watched;
    private final MessageSource messages;

    DemoAssignments(
            FilingDesk desk,
            DemoFilings filings,
            AssignmentDesk assignment,
            AwaitingCases awaiting,
            AssignmentRules rules,
            TryingDivisions divisions,
            Cases cases,
            People people,
            WatchedCases watched,
            MessageSource messages) {
        this.desk = desk;
        this.filings = filings;
        this.assignment = assignment;
        this.awaiting = awaiting;
        this.rules = rules;
        this.divisions = divisions;
        this.cases = cases;
        this.people = people;
        this.watched = watched;
        this.messages = messages;
    }

    void give(Bench bench, Days days) {
        Actor clerk = actor(bench.seat(COURT, "filing", "filing-clerk", 1).id());
        Actor management = actor(
                bench.seat(COURT, "management", "adjudication-management", 1).id());
        LocalDate past = days.working(days.by(days.today()), -TEN);
        at(past, 0, () -> layDown(bench, management, past));
        LocalDate since = days.working(days.by(days.today()), -2);
        at(since, 0, () -> pause(bench, management, since));
        List<Row> rows = Sheets.rows("assignments");
        for (Row row : rows) {
            file(row, rows.indexOf(row), clerk, days);
        }
        LocalDate recent = days.working(days.by(days.today()), -WAIT);
        int no = 0;
        for (AwaitingCase one : awaiting.open(clerk.court(), Integer.MAX_VALUE)) {
            if (!one.filedOn().isAfter(recent)) {
                draw(one.id(), clerk, days.working(one.filedOn(), 1), no++);
            }
        }
    }

    private void file(Row row, int no, Actor clerk, Days days) {
        LocalDate on = days.working(days.by(days.today()), -Sheets.number(row, "ago"));
        LocalDate accepted = days.working(on, Sheets.number(row, "accept"));
        UUID key = key("received", no);
        at(
                on,
                no,
                () -> Deeds.done(desk.receive(new ReceiveFiling(
                        new Origin(clerk, null, on, key),
                        clerk.court(),
                        FilingChannel.of(row.text("channel")),
                        DemoFilings.complaint(row, on)))));
        at(accepted, no, () -> filings.accept(row, new FilingId(key), clerk, accepted, key("accepted", no)));
    }

    private void draw(CaseId id, Actor clerk, LocalDate on, int no) {
        CaseCard card = cases.find(id).orElseThrow();
        var division = divisions.propose(card).orElseThrow().division();
        at(
                on,
                no,
                () -> Deeds.done(assignment.draw(new DrawJudge(
                        new Origin(clerk, null, on, key("drawn", no)),
                        clerk.court(),
                        id,
                        division.id(),
                        null,
                        why(card)))));
    }

    private String why(CaseCard card) {
        return watched.watched(card)
                ? messages.getMessage("demo.draw.why", new Object[0], Locale.SIMPLIFIED_CHINESE)
                : "";
    }

    private void layDown(Bench bench, Actor management, LocalDate on) {
        for (Row row : Sheets.rows("cause-rules")) {
            Deeds.done(rules.rule(new SetCauseRule(
                    new Origin(management, null, on, key("rule " + row.text("cause"), 0)),
                    management.court(),
                    CaseCategory.valueOf(row.text("category")),
                    row.text("cause"),
                    bench.division(COURT, row.text("division")))));
        }
    }

    private void pause(Bench bench, Actor management, LocalDate since) {
        Row row = Sheets.rows("pauses").getFirst();
        Deeds.done(rules.pause(new PauseJudge(
                new Origin(management, null, since, key("pause", 0)),
                management.court(),
                bench.seat(COURT, row.text("division"), row.text("post"), Sheets.number(row, "nth"))
                        .id(),
                since,
                since.plusDays(Sheets.number(row, "days")),
                row.text("reason"))));
    }

    private static void at(LocalDate day, int no, Runnable work) {
        LocalTime time = LocalTime.of(9, 0).plusMinutes(7L * no);
        DemoTime.at(day.atTime(time).atZone(CourtTime.ZONE).toInstant(), work);
    }

    private Actor actor(PersonId person) {
        return people.actor(person).orElseThrow();
    }

    private static UUID key(String act, int no) {
        return Deeds.key(act + " assignment " + no);
    }
}
