package org.mingjing.bench.court;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.bench.Pairs;

/** 裸查询 The opponent of a page: the same statements, prepared, over JDBC; every value of every row is read. */
public final class RawQueries implements AutoCloseable {

    private final List<Connection> connections = new ArrayList<>();
    private final List<Pairs.Task> clients = new ArrayList<>();

    private RawQueries() {}

    /** @param courts in sight, as the application names them for the same page */
    public static RawQueries of(Database database, String courts, List<String> statements, int clients)
            throws SQLException {
        RawQueries all = new RawQueries();
        for (int i = 0; i < clients; i++) {
            Connection connection = database.connectAsApplication(courts);
            all.connections.add(connection);
            List<PreparedStatement> prepared = new ArrayList<>();
            for (String sql : statements) {
                prepared.add(connection.prepareStatement(sql.replace("?", "??")));
            }
            all.clients.add(() -> {
                for (PreparedStatement statement : prepared) {
                    readAll(statement);
                }
            });
        }
        return all;
    }

    public List<Pairs.Task> clients() {
        return List.copyOf(clients);
    }

    private static void readAll(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
