package org.mingjing.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** 数据库角色 The server seen through SQL as its superuser: roles, databases, and whether it is really ours. */
final class Roles {
    static final String DATABASE = "mingjing";

    private final int port;
    private final Secrets secrets;

    Roles(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Creates the two roles and the database, where they are missing; safe to repeat. */
    void create() {
        try (Connection connection = connect()) {
            role(connection, secrets.owner());
            role(connection, secrets.app());
        } catch (SQLException e) {
            throw failed(e);
        }
        createDatabase(DATABASE, "template0", true);
    }

    void createDatabase(String name, String template, boolean unlessExists) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            String database = quote(name);
            if (!unlessExists || !has(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + database + " owner "
                        + quote(secrets.owner().user()) + " template " + quote(template));
            }
            statement.execute("revoke all on database " + database + " from public");
            statement.execute("grant connect, temporary on database " + database + " to "
                    + quote(secrets.app().user()));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void dropDatabase(String name) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + quote(name) + " with (force)");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** One setting of the running server; also proves that our secret opens it. */
    String setting(String name) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement("select current_setting(?)")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void role(Connection connection, ConnectionSecrets role) throws SQLException {
        if (has(connection, "select 1 from pg_roles where rolname = ?", role.user())) {
            return;
        }
        // The passwords are of our own making and hold no quote.
        try (Statement statement = connection.createStatement()) {
            statement.execute("create role " + quote(role.user())
                    + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '"
                    + role.password() + "'");
        }
    }

    private static boolean has(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", secrets.superuser().user());
        properties.setProperty("password", secrets.superuser().password());
        properties.setProperty("connectTimeout", "10");
        return DriverManager.getConnection(url(port, "postgres"), properties);
    }

    private static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private DatabaseUnavailableException failed(SQLException e) {
        return DatabaseUnavailableException.because(e, "sql.failed", port, e.getMessage(), Secrets.FILE);
    }
}
