package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjing.court.foundation.accounts.Accounts;
import org.mingjing.court.foundation.accounts.NewAccount;
import org.mingjing.court.foundation.accounts.Persona;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.NewPerson;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.court.justice.disclosure.AnswerGrievance;
import org.mingjing.court.justice.disclosure.CodeDesk;
import org.mingjing.court.justice.disclosure.DemoGuests;
import org.mingjing.court.justice.disclosure.FileGrievance;
import org.mingjing.court.justice.disclosure.GrievanceDesk;
import org.mingjing.court.justice.disclosure.GrievanceId;
import org.mingjing.court.justice.disclosure.Grievances;
import org.mingjing.court.justice.disclosure.HeldCode;
import org.mingjing.court.justice.disclosure.IssueFilingCode;
import org.mingjing.court.justice.disclosure.PartyActor;
import org.mingjing.court.justice.disclosure.QueryCode;
import org.mingjing.court.justice.disclosure.QueryCodes;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingChannel;
import org.mingjing.court.justice.filing.FilingDesk;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.court.justice.filing.FilingSearch;
import org.mingjing.court.justice.filing.FilingState;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.court.justice.filing.ReceiveFiling;
import org.mingjing.court.justice.filing.RefuseFiling;
import org.mingjing.law.disclosure.GrievanceGround;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.FilingBar;
import org.mingjing.law.filing.FilingKind;
import org.mingjing.law.filing.Litigant;
import org.mingjing.law.filing.Side;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示立案投诉与自助终端 Complaints about filing, open and answered; and the machine in the hall. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoGrievances {

    private static final String COURT = "basic";
    private static final int MOST = 200;

    private final CodeDesk codes;
    private final QueryCodes held;
    private final DemoGuests guests;
    private final GrievanceDesk desk;
    private final Grievances grievances;
    private final Filings filings;
    private final FilingDesk filing;
    private final PartyActor parties;
    private final People people;
    private final Roster roster;
    private final Accounts accounts;

    DemoGrievances(
            CodeDesk codes,
            QueryCodes held,
            DemoGuests guests,
            GrievanceDesk desk,
            Grievances grievances,
            Filings filings,
            FilingDesk filing,
            PartyActor parties,
            People people,
            Roster roster,
            Accounts accounts) {
        this.codes = codes;
        this.held = held;
        this.guests = guests;
        this.desk = desk;
        this.grievances = grievances;
        this.filings = filings;
        this.filing = filing;
        this.parties = parties;
        this.people = people;
        this.roster = roster;
        this.accounts = accounts;
    }

    void complain(Bench bench, Days days) {
        Actor clerk = people.actor(
                        bench.seat(COURT, "filing", "filing-clerk", 1).id())
                .orElseThrow();
        machine(bench, clerk, days.today());
        Sheets.rows("refusals").forEach(row -> refuse(row, clerk, days));
        int position = 0;
        for (Row row : Sheets.rows("grievances")) {
            position++;
            Filing found = of(clerk, row.text("which")).stream()
                    .skip(Sheets.number(row, "nth") - 1L)
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                tell(found, clerk, row, position, days);
            }
        }
    }

    private List<Filing> of(Actor clerk, String which) {
        FilingState state = switch (which) {
            case "refused" -> FilingState.NOT_ACCEPTED;
            case "told" -> FilingState.TOLD;
            default -> FilingState.RECEIVED;
        };
        return filings.list(new FilingSearch(clerk.court(), !state.open(), "", Set.of()), 0, MOST).stream()
                .filter(one -> one.state() == state && one.relay() == null)
                .toList();
    }

    private void tell(Filing found, Actor clerk, Row row, int position, Days days) {
        UUID code = UUID.fromString(Deeds.done(codes.issue(new IssueFilingCode(
                origin(clerk, days.today(), row, "code"),
                clerk.court(),
                found.id(),
                QueryCode.typed(row.text("code")).orElseThrow()))));
        if (!row.text("guest").isEmpty()) {
            guests.mark(code, row.text("guest"), 10 + position);
        }
        HeldCode entered = held.of(found.id()).orElseThrow();
        LocalDate on = Days.later(
                days.working(days.by(days.today()), -Sheets.number(row, "ago")),
                found.complaint().receivedOn());
        GrievanceId id = new GrievanceId(UUID.fromString(Deeds.done(desk.file(new FileGrievance(
                origin(parties.of(entered, found.title()), on, row, "complaint"),
                clerk.court(),
                found.id(),
                Set.of(GrievanceGround.valueOf(row.text("grounds"))),
                row.text("reasons"))))));
        String outcome = row.text("outcome");
        if (!outcome.isEmpty()) {
            Actor above = above(found);
            Deeds.done(desk.answer(new AnswerGrievance(
                    origin(above, Days.earlier(days.working(on, 4), days.today()), row, "answer"),
                    above.court(),
                    id,
                    grievances.find(id).orElseThrow().revision(),
                    !outcome.equals("unfounded"),
                    outcome.equals("order"),
                    row.text("answer"))));
        }
    }

    private Actor above(Filing found) {
        return people.actors(found.court()).stream()
                .filter(actor -> desk.answers(actor, found))
                .findFirst()
                .orElseThrow();
    }

    private void refuse(Row row, Actor clerk, Days days) {
        LocalDate on = days.working(days.by(days.today()), -Sheets.number(row, "ago"));
        Complaint complaint = new Complaint(
                FilingKind.CIVIL,
                on,
                row.text("cause"),
                row.text("claims"),
                row.text("grounds"),
                "",
                null,
                List.of(
                        new Litigant(Side.CLAIMANT, false, row.text("claimant"), "", "", "", "", "", false),
                        new Litigant(Side.OPPONENT, true, row.text("opponent"), "", "", "", "", "", false)),
                Set.of(),
                Set.copyOf(Complaint.papers(FilingKind.CIVIL)));
        FilingId id = new FilingId(UUID.fromString(Deeds.done(filing.receive(new ReceiveFiling(
                new Origin(clerk, null, on, Deeds.key("refused " + row.text("claimant"))),
                clerk.court(),
                FilingChannel.WINDOW,
                complaint)))));
        Deeds.done(filing.refuse(new RefuseFiling(
                new Origin(clerk, null, days.working(on, 3), Deeds.key("refusal " + row.text("claimant"))),
                clerk.court(),
                id,
                0,
                FilingBar.valueOf(row.text("bar")),
                row.text("reasons"))));
    }

    private void machine(Bench bench, Actor clerk, LocalDate today) {
        int position = Sheets.rows("personas").size();
        for (Row row : Sheets.rows("terminals")) {
            position++;
            PersonId machine = roster.addPeople(List.of(new NewPerson(
                            clerk.court(),
                            bench.division(COURT, "filing"),
                            row.text("name"),
                            row.text("staff"),
                            "service-terminal",
                            List.of(new RoleHeld(Role.SERVICE_TERMINAL, null, today.minusYears(1), null)))))
                    .getFirst();
            accounts.open(List.of(
                    new NewAccount(machine, row.text("login"), null, false, new Persona("terminal", position))));
        }
    }

    private static Origin origin(Actor who, LocalDate on, Row row, String what) {
        return new Origin(who, null, on, Deeds.key("grievance " + row.text("code") + " " + what));
    }
}
