package org.mingjing.bench.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjing.bench.court.Database;

/**
 * 表 A table with its rows held in memory, to be written again by plain batch inserts.
 *
 * @param name with its schema
 * @param columns those that are not generated
 */
record Table(String name, List<String> columns, List<@Nullable Object[]> rows) {

    private static final int BATCH = 1_000;
    /** In the order in which they refer to each other. */
    private static final List<String> NAMES = List.of(
            "people.court",
            "cases.court_case",
            "cases.party",
            "cases.relation",
            "cases.event",
            "limits.clock",
            "limits.fact",
            "limits.reckoning",
            "limits.reminder",
            "workbench.item");

    static List<Table> ofCourt(Database database) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Connection connection = database.connect(database.superuser());
                PreparedStatement columns = connection.prepareStatement(
                        "select attname from pg_attribute where attrelid = ?::regclass and attnum > 0 and attgenerated"
                                + " = '' and not attisdropped order by attnum")) {
            for (String name : NAMES) {
                columns.setString(1, name);
                List<String> found = new ArrayList<>();
                try (ResultSet row = columns.executeQuery()) {
                    while (row.next()) {
                        found.add(row.getString(1));
                    }
                }
                tables.add(new Table(name, found, List.of()));
            }
        }
        return tables;
    }

    int size() {
        return rows.size();
    }

    Table read(Database database) throws SQLException {
        List<@Nullable Object[]> read = new ArrayList<>();
        try (Connection connection = database.connect(database.superuser());
                Statement statement = connection.createStatement();
                ResultSet all = statement.executeQuery("select " + String.join(", ", columns) + " from " + name)) {
            while (all.next()) {
                @Nullable Object[] row = new @Nullable Object[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = all.getObject(i + 1);
                }
                read.add(row);
            }
        }
        return new Table(name, columns, read);
    }

    /** All tables in one transaction, as the application's role. */
    static void insertAll(Database database, List<Table> tables) throws SQLException {
        try (Connection connection = database.connectAsApplication("*")) {
            connection.setAutoCommit(false);
            for (Table table : tables) {
                table.insert(connection);
            }
            connection.commit();
        }
    }

    private void insert(Connection connection) throws SQLException {
        String marks = IntStream.range(0, columns.size()).mapToObj(i -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + name + " (" + String.join(", ", columns) + ") values (" + marks + ")")) {
            int waiting = 0;
            for (@Nullable Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
