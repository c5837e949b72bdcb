package org.mingjing.bench.court;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.mingjing.database.ConnectionSecrets;
import org.mingjing.database.EmbeddedPostgres;

/** 受测数据库 One database of a throwaway server, with the court's tables. */
public record Database(String url, ConnectionSecrets app, ConnectionSecrets owner, ConnectionSecrets superuser) {

    /** Makes the database on the server where it is missing, with all migrations of the court. */
    public static Database on(EmbeddedPostgres server, String name) throws SQLException {
        Database database = new Database(server.jdbcUrl(name), server.app(), server.owner(), server.superuser());
        if (!exists(server, name)) {
            server.createDatabase(name);
            Flyway.configure()
                    .dataSource(database.url, database.owner.user(), database.owner.password())
                    .locations("classpath:db/migration")
                    .outOfOrder(true)
                    .defaultSchema("public")
                    .placeholders(Map.of("app", database.app.user()))
                    .load()
                    .migrate();
        }
        return database;
    }

    private static boolean exists(EmbeddedPostgres server, String name) throws SQLException {
        ConnectionSecrets all = server.superuser();
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl("postgres"), all.user(), all.password());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
            return found.next();
        }
    }

    /** Another database of the server with the same rows; nobody may be connected to this one. */
    public Database copied(String name) throws SQLException {
        String here = url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\?.*", "");
        Database copy = new Database(url.replace("/" + here, "/" + name), app, owner, superuser);
        Database postgres = new Database(url.replace("/" + here, "/postgres"), app, owner, superuser);
        postgres.execute("create database " + name + " template " + here);
        return copy;
    }

    public Connection connect(ConnectionSecrets role) throws SQLException {
        return DriverManager.getConnection(url, role.user(), role.password());
    }

    /** As the running application, with these courts in sight: it is a bare query then, without a transaction around it. */
    public Connection connectAsApplication(String courts) throws SQLException {
        Connection connection = connect(app);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set mingjing.courts = '" + courts + "'");
        }
        return connection;
    }

    /** One number. */
    public long count(String query) throws SQLException {
        try (Connection connection = connect(superuser);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Several statements, parted by a semicolon at the end of a line, as superuser and past row security. */
    public void execute(String script) throws SQLException {
        try (Connection connection = connect(superuser);
                Statement statement = connection.createStatement()) {
            for (String one : script.split(";\\s*\\n")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }
}
