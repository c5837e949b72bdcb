package org.mingjing.bench.crash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.mingjing.bench.Report;
import org.mingjing.bench.court.Database;

/** 遗留 What stands in the database afterwards, clock by clock that no slip was about: the fact, its reckoning, the case, the event, the work, the audit. */
final class Remains {

    private static final String CLOCKS = """
        create temporary view remains as
        select c.id, c.revision as v, (c.state = 'stopped')::int as s,
            (select count(*) from limits.fact f where f.clock = c.id) as f,
            (select count(*) from limits.reckoning r where r.clock = c.id and r.revision > 0) as r,
            (select count(*) from cases.event e where e.case_id = c.case_id) as e,
            (select count(*) from audit.entry a where a.kind = 'command' and a.outcome = 'granted'
                and a.subject_kind = 'case' and a.subject_id = c.case_id::text) as a,
            (select count(*) from audit.command_effect x where x.result = c.case_id::text) as x,
            (select count(*) from workbench.item i where i.subject_id = c.id::text and i.due_on = c.due_on) as w,
            (k.due_on = c.due_on and (k.clock = 'stopped') = (c.state = 'stopped')) as told
        from limits.clock c join cases.court_case k on k.id = c.case_id
        where not exists (select from circulation.slip l where l.subject_id = c.id::text)\
        """;
    private static final String HALF =
            "select count(*) from remains where not (f = r and r = v and v = s and s = e and e = a and a = x)"
                    + " or w <> 1 or not told";
    private static final String DOUBLED = "select count(*) from remains where greatest(f, r, v, e, a, x) > 1";

    private Remains() {}

    static void judge(Report report, Database database, List<UUID> acknowledged) throws SQLException {
        try (Connection connection = database.connect(database.superuser())) {
            connection.createStatement().execute("create index on audit.command_effect (result)");
            connection.createStatement().execute("create index on workbench.item (subject_id)");
            connection.createStatement().execute("create index on circulation.slip (subject_id)");
            connection.createStatement().execute("create index on workbench.finished_item (subject_id)");
            connection.createStatement().execute("analyze");
            connection.createStatement().execute(CLOCKS);
            long done = count(connection, "select count(*) from remains where f > 0");
            long lost = missing(
                    connection,
                    acknowledged,
                    "limits.clock c join limits.fact f on f.clock = c.id where c.case_id::text = x.result");
            long half = count(connection, HALF);
            long doubled = count(connection, DOUBLED);
            report.say("%ncommands acknowledged %,d, done %,d", acknowledged.size(), done);
            report.claim("acknowledged commands lost", lost, "0", lost == 0);
            report.claim("commands half done", half, "0", half == 0);
            report.claim("commands doubled", doubled, "0", doubled == 0);
            report.claim(
                    "done without ever being acknowledged",
                    (double) done - acknowledged.size(),
                    "0",
                    done == acknowledged.size());
        }
    }

    /** How many of the keys have left no effect that this finds for it. */
    static long missing(Connection connection, List<UUID> keys, String found) throws SQLException {
        try (PreparedStatement known = connection.prepareStatement(
                "select count(*) from unnest(?::uuid[]) k where not exists (select from audit.command_effect x"
                        + " where x.client_key = k and exists (select from " + found + "))")) {
            known.setArray(1, connection.createArrayOf("uuid", keys.toArray()));
            try (ResultSet row = known.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    static long count(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
