package org.mingjing.bench.life;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.bench.court.Application;
import org.mingjing.bench.court.Database;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.DivisionKind;
import org.mingjing.court.foundation.people.NewCourt;
import org.mingjing.court.foundation.people.NewDivision;
import org.mingjing.court.foundation.people.NewPerson;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.kernel.CourtId;

/** 受测法院 One court with a division of one judge, a filing clerk and an office that keeps the courtrooms. */
final class BenchCourt {

    static final String FILING = "filing";
    static final String JUDGE = "judge";
    static final String OFFICE = "office";
    static final String PASSWORD = "measured-locally-1";
    private static final CourtId COURT = new CourtId("苏9801");

    private BenchCourt() {}

    static void open(Application application, Database database) throws SQLException {
        Roster roster = application.bean(Roster.class);
        application.bean(CourtBoundary.class).write(CourtScope.everyCourt(), () -> {
            roster.addCourts(List.of(new NewCourt(COURT, "测量市第一区人民法院", 4, null, false)));
            DivisionId division = roster.addDivisions(List.of(new NewDivision(COURT, "民事审判第一庭", DivisionKind.CIVIL, 1)))
                    .getFirst();
            person(roster, null, "立案一", "F1", "filing-clerk", Role.FILING_CLERK);
            person(roster, division, "法官一", "J1", "judge", Role.JUDGE);
            person(roster, division, "书记员一", "K1", "clerk", Role.CLERK);
            person(roster, null, "内勤一", "O1", "office", Role.OFFICE_STAFF);
            return Set.of();
        });
        database.execute("insert into accounts.account (person, login, password_hash, password_changed_at) select id,"
                + " login, '{noop}" + PASSWORD + "', now() from people.person join (values ('F1', '" + FILING
                + "'), ('J1', '" + JUDGE + "'), ('O1', '" + OFFICE
                + "')) as known (no, login) on no = staff_no;\nvacuum analyze;\n");
    }

    private static void person(
            Roster roster, @Nullable DivisionId division, String name, String number, String post, Role role) {
        RoleHeld held = new RoleHeld(role, null, LocalDate.of(2016, 1, 1), null);
        roster.addPeople(List.of(new NewPerson(COURT, division, name, number, post, List.of(held))));
    }
}
