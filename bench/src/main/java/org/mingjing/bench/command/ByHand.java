package org.mingjing.bench.command;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.bench.court.Docket;
import org.mingjing.bench.court.Exclusions;

/**
 * 手写 The opponent: what a careful person would write by hand for the same command. One transaction over JDBC, prepared statements, the
 * reads that the decision needs, then the same rows. The due date and the ledger are given beforehand, nothing is computed.
 */
final class ByHand {

    private static final LocalDate FROM = Docket.TODAY.minusDays(10);
    private static final LocalDate DUE = Docket.TODAY.plusDays(132);
    private static final String STEP =
            "{\"code\":\"ledger.start\",\"date\":\"2026-09-23\",\"instrument\":\"民诉法\",\"article\":\"152\","
                    + "\"arguments\":[{\"phrase\":\"limit.CIV-1-ORD\",\"arguments\":[]},{\"date\":\"2026-09-23\"}]}";
    private static final String LEDGER = "[" + (STEP + ",").repeat(5) + STEP + "]";
    private static final String FACTS =
            "{\"limit\":\"CIV-1-ORD\",\"start\":\"2026-09-23\",\"custody\":false,\"events\":[\"Exclusion\"]}";

    private final Connection connection;
    private final PreparedStatement courts;
    private final PreparedStatement lock;
    private final PreparedStatement earlier;
    private final PreparedStatement clock;
    private final PreparedStatement facts;
    private final PreparedStatement theCase;
    private final PreparedStatement relations;
    private final PreparedStatement fact;
    private final PreparedStatement moved;
    private final PreparedStatement reckoning;
    private final PreparedStatement told;
    private final PreparedStatement event;
    private final PreparedStatement work;
    private final PreparedStatement effect;
    private final PreparedStatement audit;

    ByHand(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        courts = connection.prepareStatement("select set_config('mingjing.courts', ?, true)");
        lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))");
        earlier = connection.prepareStatement("select digest, result from audit.command_effect where client_key = ?");
        clock = connection.prepareStatement("select * from limits.clock where id = ? for update");
        facts = connection.prepareStatement("select * from limits.fact where clock = ? order by recorded_at, id");
        theCase = connection.prepareStatement("select * from cases.court_case where id = ?");
        relations = connection.prepareStatement(
                "select relation from cases.relation where case_id = ? and person = ? and until is null");
        fact = connection.prepareStatement(
                "insert into limits.fact (id, court, clock, kind, ground, from_on, document, occurred_on,"
                        + " recorded_at, recorded_by) values (?, ?, ?, 'exclusion', ?, ?, ?, ?, ?, ?)");
        moved = connection.prepareStatement(
                "update limits.clock set state = 'stopped', due_on = ?, excluded_days = 10, provisional = true,"
                        + " calendar_version = ?, reckoned_on = ?, revision = 1 where id = ?");
        reckoning = connection.prepareStatement(
                "insert into limits.reckoning (clock, revision, court, due_on, excluded_days, facts, ledger,"
                        + " rule_set, calendar_version, cause, reckoned_at, reckoned_by)"
                        + " values (?, 1, ?, ?, 10, ?::jsonb, ?::jsonb, ?, ?, 'exclusion', ?, ?)");
        told = connection.prepareStatement("update cases.court_case set due_on = ?, clock = 'stopped' where id = ?");
        event = connection.prepareStatement(
                "insert into cases.event (court, case_id, kind, occurred_on, recorded_at, recorded_by, detail)"
                        + " values (?, ?, 'cases.event.clock.exclusion', ?, ?, ?, ?::jsonb)");
        work = connection.prepareStatement("update workbench.item set title = ?, reason = ?, due_on = ?"
                + " where kind = 'clock' and subject_kind = 'clock' and subject_id = ? and assignee = ?");
        effect = connection.prepareStatement(
                "insert into audit.command_effect (client_key, actor, action, digest, result, at)"
                        + " values (?, ?, 'ChangeClock', ?, ?, ?)");
        audit = connection.prepareStatement(
                "insert into audit.entry (at, court, actor, kind, action, subject_kind, subject_id, outcome,"
                        + " occurred_on, client_key, detail) values (?, ?, ?, 'command', 'ChangeClock', 'case', ?,"
                        + " 'granted', ?, ?, jsonb_build_object('note', ?::text))");
    }

    void record(Docket.Entry entry, UUID key) throws SQLException {
        Timestamp now = Timestamp.from(Instant.now());
        ask(courts, "苏9801");
        ask(lock, key.toString());
        ask(earlier, key);
        String version = "";
        try (ResultSet row = asked(clock, entry.clock())) {
            row.next();
            version = row.getString("calendar_version");
        }
        ask(facts, entry.clock());
        String court;
        UUID judge;
        String title;
        try (ResultSet row = asked(theCase, entry.caseId())) {
            row.next();
            court = row.getString("court");
            judge = row.getObject("handling_judge", UUID.class);
            title = row.getString("number") + " " + row.getString("title");
        }
        ask(relations, entry.caseId(), judge);
        run(
                fact,
                UUID.randomUUID(),
                court,
                entry.clock(),
                Exclusions.GROUND,
                Date.valueOf(FROM),
                Exclusions.DOCUMENT,
                Date.valueOf(FROM),
                now,
                judge);
        run(moved, Date.valueOf(DUE), version, Date.valueOf(Docket.TODAY), entry.clock());
        run(reckoning, entry.clock(), court, Date.valueOf(DUE), FACTS, LEDGER, "2026-11", version, now, judge);
        run(told, Date.valueOf(DUE), entry.caseId());
        run(
                event,
                court,
                entry.caseId(),
                Date.valueOf(FROM),
                now,
                judge,
                "[\"2027-03-23\",\"2027-04-02\",\"" + Exclusions.DOCUMENT + "\"]");
        run(work, title, "limit.CIV-1-ORD", Date.valueOf(DUE), entry.clock().toString(), judge);
        run(effect, key, judge, "0".repeat(64), entry.caseId().toString(), now);
        run(audit, now, court, judge, entry.caseId().toString(), Date.valueOf(FROM), key, "clock:" + entry.clock());
        connection.commit();
    }

    private static ResultSet asked(PreparedStatement statement, Object... values) throws SQLException {
        set(statement, values);
        return statement.executeQuery();
    }

    private static void ask(PreparedStatement statement, Object... values) throws SQLException {
        try (ResultSet rows = asked(statement, values)) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        set(statement, values);
        if (statement.executeUpdate() != 1) {
            throw new SQLException("one row was to be written by " + statement);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
