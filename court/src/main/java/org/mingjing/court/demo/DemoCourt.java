package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.accounts.Accounts;
import org.mingjing.court.foundation.accounts.NewAccount;
import org.mingjing.court.foundation.accounts.Persona;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.Court;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.NewCourt;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.court.justice.cases.CaseRegister;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示法院 Puts the two courts, their staff and their year of cases into an empty database: all of it or nothing. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoCourt {

    /** 种子 One seed and the day make the whole court. */
    static final long SEED = 20_260_701;

    private final CourtBoundary boundary;
    private final Courts courts;
    private final Roster roster;
    private final DemoTeams teams;
    private final Accounts accounts;
    private final CaseRegister register;
    private final ClockBook clocks;
    private final CourtCalendars calendars;
    private final DraftNotice draft;
    private final CasePapers papers;
    private final DemoCasework casework;
    private final DemoOffice office;
    private final Staffing staffing = new Staffing();

    DemoCourt(
            CourtBoundary boundary,
            Courts courts,
            Roster roster,
            DemoTeams teams,
            Accounts accounts,
            CaseRegister register,
            ClockBook clocks,
            CourtCalendars calendars,
            DraftNotice draft,
            CasePapers papers,
            DemoCasework casework,
            DemoOffice office) {
        this.boundary = boundary;
        this.courts = courts;
        this.roster = roster;
        this.teams = teams;
        this.accounts = accounts;
        this.register = register;
        this.clocks = clocks;
        this.calendars = calendars;
        this.draft = draft;
        this.papers = papers;
        this.casework = casework;
        this.office = office;
    }

    /** Whether the demo court is here already. */
    boolean present() {
        return courts.find(id(Sheets.rows("courts").getLast())).isPresent();
    }

    /** Whether the database serves somebody else: then nothing may be put into it. */
    boolean occupied() {
        return !accounts.none();
    }

    /** Loads everything in one transaction. */
    Loaded load(LocalDate today) {
        return boundary.write(CourtScope.everyCourt(), () -> {
            Bench bench = appoint(today);
            teams.form(bench, today);
            CourtId basic = id(Sheets.rows("courts").getLast());
            List<Filed> docket = Docket.draw(SEED, today, calendars.of(basic), bench);
            for (Row row : Sheets.rows("courts")) {
                enter(
                        docket.stream()
                                .filter(one -> one.stream().court().equals(row.text("key")))
                                .toList(),
                        id(row));
            }
            draft.propose(bench, today);
            papers.bring(docket, bench, name(), today);
            Days days = new Days(calendars.of(basic), today);
            casework.play(bench, docket, days);
            office.play(bench, days);
            return new Loaded(bench.seats().size(), docket.size(), (int)
                    docket.stream().filter(one -> one.course().open()).count());
        });
    }

    private void enter(List<Filed> docket, CourtId court) {
        boundary.write(CourtScope.of(court), () -> {
            register.addAll(docket.stream().map(Filed::entry).toList());
            clocks.openAll(docket.stream().flatMap(one -> one.clocks().stream()).toList());
            return docket.size();
        });
    }

    private Bench appoint(LocalDate today) {
        Map<String, DivisionId> divisions = new HashMap<>();
        List<Seat> seats = new ArrayList<>();
        for (Row row : Sheets.rows("courts")) {
            String key = row.text("key");
            CourtId court = id(row);
            roster.addCourts(
                    List.of(new NewCourt(court, row.text("name"), Sheets.number(row, "level"), parent(row), false)));
            List<DivisionId> ids = roster.addDivisions(staffing.divisions(key, court));
            Map<String, DivisionId> own = new HashMap<>();
            List<String> keys = staffing.keys(key);
            for (int i = 0; i < keys.size(); i++) {
                own.put(keys.get(i), ids.get(i));
                divisions.put(Bench.key(key, keys.get(i)), ids.get(i));
            }
            List<Opening> openings = staffing.openings(key, SEED);
            List<PersonId> people = roster.addPeople(openings.stream()
                    .map(opening -> opening.person(court, own, today))
                    .toList());
            for (int i = 0; i < openings.size(); i++) {
                seats.add(openings.get(i).takenBy(people.get(i)));
            }
        }
        accounts.open(accounts(seats));
        return new Bench(seats, divisions);
    }

    /** Everybody has an account; only a persona's can be entered, and with a click. */
    private static List<NewAccount> accounts(List<Seat> seats) {
        List<Row> personas = Sheets.rows("personas");
        List<NewAccount> all = new ArrayList<>();
        for (Seat seat : seats) {
            Row row = personas.stream()
                    .filter(one -> isMeant(one, seat))
                    .findFirst()
                    .orElse(null);
            Persona persona = row == null ? null : new Persona(row.text("key"), personas.indexOf(row) + 1);
            String login = row == null ? seat.court().charAt(0) + seat.staffNumber() : row.text("login");
            all.add(new NewAccount(seat.id(), login, null, false, persona));
        }
        return all;
    }

    private static boolean isMeant(Row persona, Seat seat) {
        return seat.at(persona.text("court"), persona.text("division"))
                && seat.post().equals(persona.text("post"))
                && seat.nth() == Sheets.number(persona, "nth");
    }

    private static @Nullable CourtId parent(Row row) {
        return Sheets.rows("courts").stream()
                .filter(other -> other.text("key").equals(row.text("parent")))
                .map(DemoCourt::id)
                .findFirst()
                .orElse(null);
    }

    private static CourtId id(Row row) {
        return new CourtId(row.text("code"));
    }

    /** The court by name, for the console. */
    String name() {
        return courts.find(id(Sheets.rows("courts").getLast())).map(Court::name).orElse("");
    }

    /** 已载入 How much there is. */
    record Loaded(int staff, int cases, int open) {}
}
