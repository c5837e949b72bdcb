package org.mingjing.bench.court;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.DivisionKind;
import org.mingjing.court.foundation.people.NewCourt;
import org.mingjing.court.foundation.people.NewDivision;
import org.mingjing.court.foundation.people.NewPerson;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRegister;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.Formation;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.NewClock;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;

/**
 * 受测案件 One court, one division, one judge, and open civil cases of his with running clocks; the head of the division, the leader in
 * charge of it and the president sign what he asks for. Entered through the application, so that every row is as it would be.
 */
public final class Docket {

    public static final String LOGIN = "judge";
    public static final String HEAD = "head";
    public static final String LEADER = "leader";
    public static final String PRESIDENT = "president";
    public static final String PASSWORD = "measured-locally-1";
    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    public static final CourtId COURT = new CourtId("苏9801");
    private static final LocalDate FILED = TODAY.minusDays(60);

    /** Each case has its next day fixed, as in a court that works: the case check finds nothing standing still. */
    private static final LocalDate AHEAD = TODAY.plusDays(20);

    private static final int AT_ONCE = 1_000;

    private Docket() {}

    /** 时钟与案件 A clock and the case it belongs to. */
    public record Entry(UUID clock, UUID caseId) {}

    /** Opens the cases; answers their clocks. */
    public static List<Entry> open(Application application, Database database, int cases) throws SQLException {
        CourtBoundary boundary = application.bean(CourtBoundary.class);
        Roster roster = application.bean(Roster.class);
        boundary.write(CourtScope.everyCourt(), () -> {
            roster.addCourts(List.of(new NewCourt(COURT, "测量市第一区人民法院", 4, null, false)));
            DivisionId division = roster.addDivisions(List.of(new NewDivision(COURT, "民事审判第一庭", DivisionKind.CIVIL, 1)))
                    .getFirst();
            PersonId judge = person(roster, division, "法官一", "J1", Role.JUDGE);
            person(roster, division, "庭长一", "C1", Role.CHIEF_JUDGE);
            person(roster, division, "副院长一", "L1", Role.COURT_LEADER);
            person(roster, null, "院长一", "P1", Role.COURT_LEADER);
            for (int from = 1; from <= cases; from += AT_ONCE) {
                enter(application, division, judge, from, Math.min(from + AT_ONCE, cases + 1));
            }
            return Set.of();
        });
        database.execute(
                "insert into accounts.account (person, login, password_hash, password_changed_at) select id, login,"
                        + " '{noop}" + PASSWORD + "', now() from people.person join (values ('J1', '" + LOGIN
                        + "'), ('C1', '" + HEAD
                        + "'), ('L1', '" + LEADER + "'), ('P1', '" + PRESIDENT
                        + "')) as known (no, login) on no = staff_no;\nvacuum analyze;\n");
        return entries(database);
    }

    /** @param division null: the president, who stands above all of them */
    private static PersonId person(
            Roster roster, @Nullable DivisionId division, String name, String number, Role role) {
        RoleHeld held = new RoleHeld(role, division, LocalDate.of(2016, 1, 1), null);
        String post = division == null ? "president" : "judge";
        return roster.addPeople(List.of(new NewPerson(COURT, division, name, number, post, List.of(held))))
                .getFirst();
    }

    private static void enter(Application application, DivisionId division, PersonId judge, int first, int end) {
        List<NewCase> cases = new ArrayList<>();
        List<NewClock> clocks = new ArrayList<>();
        for (int serial = first; serial < end; serial++) {
            CaseId id = new CaseId(UUID.randomUUID());
            cases.add(new NewCase(
                    id,
                    COURT,
                    CaseNumber.parse("（" + FILED.getYear() + "）苏9801民初" + serial + "号")
                            .number()
                            .orElseThrow(),
                    CaseCategory.CIVIL,
                    Procedure.ORDINARY,
                    null,
                    "原告" + serial + "与被告" + serial + "民间借贷纠纷",
                    Formation.SOLE,
                    CaseStatus.IN_TRIAL,
                    FILED,
                    null,
                    null,
                    division,
                    judge,
                    false,
                    false,
                    "cases.next.hearing",
                    AHEAD,
                    List.of(),
                    List.of(),
                    List.of()));
            clocks.add(new NewClock(id, COURT, division, "CIV-1-ORD", FILED, false, List.of(), null, true));
        }
        application.bean(CaseRegister.class).addAll(cases);
        application.bean(ClockBook.class).openAll(clocks);
    }

    private static List<Entry> entries(Database database) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (Connection connection = database.connect(database.superuser());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, case_id from limits.clock order by id")) {
            while (rows.next()) {
                entries.add(new Entry(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
            }
        }
        return entries;
    }
}
