package org.mingjing.court.commands;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.mingjing.database.ConnectionSecrets;

/**
 * 外部数据库 The PostgreSQL that the court runs itself, named by MINGJING_DB_URL.
 *
 * @param url its JDBC address
 * @param app the role at run time: MINGJING_DB_USER and MINGJING_DB_PASSWORD
 * @param owner the role that owns the schemas: MINGJING_DB_OWNER_USER and MINGJING_DB_OWNER_PASSWORD, else the same
 */
record ExternalDatabase(String url, ConnectionSecrets app, ConnectionSecrets owner) {
    private static final int MINIMUM = 18;

    static Optional<ExternalDatabase> configured() {
        Map<String, String> environment = System.getenv();
        String url = environment.getOrDefault("MINGJING_DB_URL", "").strip();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        ConnectionSecrets app = new ConnectionSecrets(
                environment.getOrDefault("MINGJING_DB_USER", "mingjing_app"),
                environment.getOrDefault("MINGJING_DB_PASSWORD", ""));
        ConnectionSecrets owner = new ConnectionSecrets(
                environment.getOrDefault("MINGJING_DB_OWNER_USER", app.user()),
                environment.getOrDefault("MINGJING_DB_OWNER_PASSWORD", app.password()));
        return Optional.of(new ExternalDatabase(url, app, owner));
    }

    /** Refuses a server that is too old, of another encoding, or whose run-time role passes through row security; returns its version. */
    String check() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, app.user(), app.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select current_setting('server_version_num')::int / 10000, current_setting('server_version'),"
                                + " current_setting('server_encoding'), rolsuper or rolbypassrls"
                                + " from pg_roles where rolname = current_user")) {
            row.next();
            String version = row.getString(2);
            if (row.getInt(1) < MINIMUM) {
                throw new CommandFailedException("database.old", url, version, MINIMUM);
            }
            if (!row.getString(3).equals("UTF8")) {
                throw new CommandFailedException("database.encoding", url, row.getString(3));
            }
            if (row.getBoolean(4)) {
                throw new CommandFailedException("database.powerful", app.user());
            }
            return version;
        }
    }
}
