package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.Formation;
import org.mingjing.court.justice.trial.AppointAssessor;
import org.mingjing.court.justice.trial.AskRecusal;
import org.mingjing.court.justice.trial.AssessorDesk;
import org.mingjing.court.justice.trial.PanelDesk;
import org.mingjing.court.justice.trial.Panels;
import org.mingjing.court.justice.trial.ProposePanel;
import org.mingjing.court.justice.trial.RecusalDesk;
import org.mingjing.court.justice.trial.TellPanel;
import org.mingjing.court.justice.trial.TrialPanel;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.panel.RecusalGround;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示审理 A list of assessors, and panels of the first civil division at every point of their way. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoTrials {

    private static final String COURT = "basic";
    private static final String DIVISION = "civil1";
    private static final int HEARING_IN = 12;

    private final AssessorDesk assessors;
    private final PanelDesk desk;
    private final Panels panels;
    private final RecusalDesk recusals;
    private final DemoDeliberations deliberations;
    private final People people;

    DemoTrials(
            AssessorDesk assessors,
            PanelDesk desk,
            Panels panels,
            RecusalDesk recusals,
            DemoDeliberations deliberations,
            People people) {
        this.assessors = assessors;
        this.desk = desk;
        this.panels = panels;
        this.recusals = recusals;
        this.deliberations = deliberations;
        this.people = people;
    }

    void hold(Bench bench, List<Filed> docket, Days days) {
        Actor management = actor(bench.seat(COURT, "management", "adjudication-management", 1));
        for (Row row : Sheets.rows("assessors")) {
            Deeds.done(assessors.appoint(new AppointAssessor(
                    new Origin(management, null, days.today(), key("assessor", row.text("number"))),
                    management.court(),
                    row.text("number"),
                    row.text("name"),
                    row.text("occupation"),
                    LocalDate.parse(row.text("since")),
                    Sheets.number(row, "counted"))));
        }
        Set<CaseId> taken = new HashSet<>();
        for (Row row : Sheets.rows("trials")) {
            Seat judge = judge(bench, row, "handling");
            docket.stream()
                    .filter(filed -> judge.id().equals(filed.entry().handlingJudge()))
                    .filter(filed -> suits(filed, days, row))
                    .filter(filed -> taken.add(filed.entry().id()))
                    .findFirst()
                    .ifPresent(filed -> tell(bench, filed, row, days));
        }
    }

    /** Open, with a hearing behind it. */
    private static boolean suits(Filed filed, Days days, Row row) {
        return filed.entry().formation() == Formation.PANEL
                && filed.entry().procedure() == Procedure.ORDINARY
                && filed.entry().status() == CaseStatus.IN_TRIAL
                && !filed.entry().sealed()
                && filed.filedOn().isBefore(days.today().minusDays(30L + Sheets.number(row, "ago")));
    }

    private void tell(Bench bench, Filed filed, Row row, Days days) {
        LocalDate on = days.working(days.by(days.today()), -Sheets.number(row, "ago"));
        String story = row.text("story");
        Actor judge = actor(judge(bench, row, "handling"));
        Actor chief = actor(bench.seat(COURT, DIVISION, "chief-judge", 1));
        List<PersonId> judges = new ArrayList<>();
        for (String place : List.of("presiding", "handling", "third")) {
            if (Sheets.number(row, place) > 0) {
                judges.add(judge(bench, row, place).id());
            }
        }
        CaseId id = filed.entry().id();
        CourtId court = filed.entry().court();
        UUID key = key("panel", id.toString());
        Deeds.done(desk.propose(new ProposePanel(
                new Origin(story.equals("proposed") ? judge : chief, null, on, key),
                court,
                id,
                judges,
                Sheets.number(row, "assessors"),
                null,
                null,
                Sheets.number(row, "assessors") > 0 ? days.on(days.today().plusDays(HEARING_IN)) : null,
                Set.of(),
                "",
                null,
                "")));
        if (story.equals("proposed") || story.equals("fixed")) {
            return;
        }
        TrialPanel panel = panels.fixed(id).orElseThrow();
        Deeds.done(desk.tell(new TellPanel(
                new Origin(judge, null, on, key("told", id.toString())), court, id, panel.id(), panel.revision())));
        if (story.equals("recusal")) {
            Deeds.done(recusals.ask(new AskRecusal(
                    new Origin(judge, null, days.working(days.by(days.today()), -1), key("recusal", id.toString())),
                    court,
                    id,
                    judges.getLast(),
                    null,
                    filed.entry().parties().getFirst().name(),
                    RecusalGround.OTHER_TIE,
                    row.text("reason"),
                    false)));
        } else {
            deliberations.hold(filed, row, on, panel);
        }
    }

    private static Seat judge(Bench bench, Row row, String place) {
        return bench.seat(COURT, DIVISION, "judge", Sheets.number(row, place));
    }

    private Actor actor(Seat seat) {
        return people.actor(seat.id()).orElseThrow();
    }

    static UUID key(String... words) {
        return Deeds.key("trial " + Arrays.toString(words));
    }
}
