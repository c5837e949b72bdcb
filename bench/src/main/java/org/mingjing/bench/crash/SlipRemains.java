package org.mingjing.bench.crash;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.mingjing.bench.Report;
import org.mingjing.bench.court.Database;

/**
 * 流转遗留 What stands in the database afterwards, slip by slip: its state, turns, acts, audit, kept effects, work list, and what the last
 * signature did to the clock.
 */
final class SlipRemains {

    /**
     * Of each slip: a signatures given, o turns open, t turns, u acts of asking, g acts of agreeing, s audit entries of asking, m of
     * moving, x kept effects, w open work of the holder, y other open work on it, d finished work, z whether it ended agreed; of its
     * clock: f extensions recorded, v revision, r reckonings, e events, k work in step with it, told: the case knows its date.
     */
    private static final String SLIPS = """
        create temporary view slip_remains as
        select l.id, (l.state = 'AGREED')::int as z, l.state, l.round, l.step, (l.ended_at is not null)::int as ended,
            (select count(*) from circulation.slip o where o.subject_id = l.subject_id) as n,
            (select count(*) from circulation.turn t where t.slip = l.id and t.state = 'AGREED'
                and t.signed_by = t.holder and t.seen = 1 and t.ended_at is not null) as a,
            (select count(*) from circulation.turn t where t.slip = l.id and t.state = 'OPEN') as o,
            (select count(*) from circulation.turn t where t.slip = l.id) as t,
            (select count(*) from circulation.act t where t.slip = l.id and t.verb = 'SUBMIT') as u,
            (select count(*) from circulation.act t where t.slip = l.id and t.verb = 'AGREE') as g,
            (select count(*) from audit.entry b where b.kind = 'command' and b.outcome = 'granted'
                and b.action = 'StartSlip' and b.subject_kind = 'clock' and b.subject_id = l.subject_id) as s,
            (select count(*) from audit.entry b where b.kind = 'command' and b.outcome = 'granted'
                and b.action = 'MoveSlip' and b.subject_kind = 'slip' and b.subject_id = l.id::text) as m,
            (select count(*) from audit.command_effect x where x.result = l.id::text) as x,
            (select count(*) from workbench.item i join circulation.turn t on t.holder = i.assignee
                where i.subject_kind = 'slip' and i.subject_id = l.id::text and i.kind = 'slip-sign'
                and t.slip = l.id and t.state = 'OPEN' and t.due_on is not distinct from i.due_on) as w,
            (select count(*) from workbench.item i where i.subject_kind = 'slip' and i.subject_id = l.id::text) as y,
            (select count(*) from workbench.finished_item i where i.subject_kind = 'slip'
                and i.subject_id = l.id::text) as d,
            (select count(*) from limits.fact f where f.clock = c.id and f.kind = 'extension') as f,
            c.revision as v,
            (select count(*) from limits.reckoning r where r.clock = c.id and r.revision > 0) as r,
            (select count(*) from cases.event e where e.case_id = c.case_id) as e,
            (select count(*) from workbench.item i where i.subject_id = c.id::text and i.due_on = c.due_on) as k,
            q.due_on = c.due_on as told
        from circulation.slip l join limits.clock c on c.id::text = l.subject_id
            join cases.court_case q on q.id = c.case_id\
        """;

    private static final String HALF = """
        select count(*) from slip_remains where not (n = 1 and u = 1 and s = 1 and round = 1 and g = a and m = a
            and x = 1 + a and d = a and o = 1 - z and w = o and y = o and t = a + o and ended = z
            and step = case when z = 1 then -1 else a end and state = case when a = 3 then 'AGREED' else 'UNDER_WAY' end
            and f = z and v = z and r = z and e = z and k = 1 and told)\
        """;
    private static final String DOUBLED =
            "select count(*) from slip_remains where n > 1 or u > 1 or s > 1 or a > 3 or g > 3 or m > 3 or f > 1 or e"
                    + " > 1";

    private SlipRemains() {}

    static void judge(Report report, Database database, List<UUID> acknowledged) throws SQLException {
        try (Connection connection = database.connect(database.superuser())) {
            connection.createStatement().execute(SLIPS);
            long slips = Remains.count(connection, "select count(*) from slip_remains");
            long done = Remains.count(connection, "select coalesce(sum(x), 0) from slip_remains");
            long agreed = Remains.count(connection, "select count(*) from slip_remains where z = 1");
            long lost = Remains.missing(connection, acknowledged, "circulation.slip l where l.id::text = x.result");
            long half = Remains.count(connection, HALF);
            long doubled = Remains.count(connection, DOUBLED);
            report.say(
                    "%nslips %,d, of them %,d agreed and the clock extended; their commands acknowledged %,d, done %,d",
                    slips, agreed, acknowledged.size(), done);
            report.claim("acknowledged commands on slips lost", lost, "0", lost == 0);
            report.claim("slips half moved", half, "0", half == 0);
            report.claim("slips moved twice", doubled, "0", doubled == 0);
            report.claim(
                    "moves done without ever being acknowledged",
                    (double) done - acknowledged.size(),
                    "0",
                    done == acknowledged.size());
        }
    }
}
