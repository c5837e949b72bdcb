package org.mingjing.bench.circulation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mingjing.bench.court.Application;
import org.mingjing.bench.court.Database;
import org.mingjing.bench.court.Docket;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.DivisionKind;
import org.mingjing.court.foundation.people.NewDivision;
import org.mingjing.court.foundation.people.NewPerson;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.office.attendance.LeaveRequest;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;

/**
 * 流转窗口 Our side: leave of more than three working days, signed by the head of the division, then by the leader in charge. Each
 * request is somebody else's, for nobody may ask for the same days twice.
 */
final class OurDesk {

    private static final int DIVISION = 50;
    private static final LocalDate LONG_AGO = LocalDate.of(2016, 1, 1);

    private final Application application;
    private final SlipDesk desk;
    private final WorkList work;
    private final CourtBoundary boundary;
    private final Actor starter;
    private final Actor head;
    private final Actor leader;

    OurDesk(Application application, Database database) throws SQLException {
        this.application = application;
        desk = application.bean(SlipDesk.class);
        work = application.bean(WorkList.class);
        boundary = application.bean(CourtBoundary.class);
        People people = application.bean(People.class);
        starter = people.actor(person(database, "J1")).orElseThrow();
        head = people.actor(person(database, "C1")).orElseThrow();
        leader = people.actor(person(database, "L1")).orElseThrow();
    }

    static PersonId person(Database database, String number) throws SQLException {
        try (Connection connection = database.connect(database.superuser());
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select id from people.person where staff_no = '" + number + "'")) {
            row.next();
            return new PersonId(row.getObject(1, UUID.class));
        }
    }

    List<SlipId> begin(int count) {
        LocalDate since = Docket.TODAY.plusDays(30);
        Map<String, FormValue> values = new LinkedHashMap<>();
        values.put("leaveKind", new FormValue.Words("annual"));
        values.put("since", new FormValue.Day(since));
        values.put("until", new FormValue.Day(since.plusDays(20)));
        People people = application.bean(People.class);
        List<SlipId> slips = new ArrayList<>();
        for (PersonId asking : boundary.write(CourtScope.everyCourt(), () -> staff(count))) {
            slips.add(new SlipId(UUID.fromString(granted(desk.start(new StartSlip(
                    origin(people.actor(asking).orElseThrow()),
                    Docket.COURT,
                    LeaveRequest.KIND,
                    new SubjectRef("person", asking.value().toString()),
                    new Form(values),
                    List.of()))))));
        }
        return slips;
    }

    /** So many people in divisions of fifty, all with one head and one leader. */
    private List<PersonId> staff(int count) {
        Roster roster = application.bean(Roster.class);
        List<DivisionId> divisions = roster.addDivisions(IntStream.rangeClosed(1, (count + DIVISION - 1) / DIVISION)
                .mapToObj(no -> new NewDivision(Docket.COURT, "测量庭" + no, DivisionKind.CIVIL, 1 + no))
                .toList());
        for (DivisionId division : divisions) {
            roster.grant(head.id(), new RoleHeld(Role.CHIEF_JUDGE, division, LONG_AGO, null));
            roster.grant(leader.id(), new RoleHeld(Role.COURT_LEADER, division, LONG_AGO, null));
        }
        return roster.addPeople(IntStream.range(0, count)
                .mapToObj(no -> new NewPerson(
                        Docket.COURT,
                        divisions.get(no / DIVISION),
                        "干警" + no,
                        "S" + no,
                        "clerk",
                        List.of(new RoleHeld(Role.CLERK, null, LONG_AGO, null))))
                .toList());
    }

    /** By the head; the leader's turn is open then. */
    void sign(SlipId slip, String opinion) {
        granted(desk.move(new MoveSlip(origin(head), Docket.COURT, slip, new Move.Agree(List.of()), 1, opinion)));
    }

    int list(int most) {
        return boundary.read(
                CourtScope.of(head),
                () -> work.open(head.id(), WorkView.OWED, null, most).size());
    }

    String starter() {
        return starter.id().value().toString();
    }

    String head() {
        return head.id().value().toString();
    }

    String leader() {
        return leader.id().value().toString();
    }

    private static Origin origin(Actor who) {
        return new Origin(who, null, Docket.TODAY, UUID.randomUUID());
    }

    private static String granted(Decision<String> decision) {
        return switch (decision) {
            case Decision.Granted<String>(String result) -> result;
            case Decision.Refused<String> refused -> throw new IllegalStateException(refused.code());
        };
    }
}
