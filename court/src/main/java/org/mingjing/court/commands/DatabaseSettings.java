package org.mingjing.court.commands;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjing.database.ConnectionSecrets;
import org.mingjing.database.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;

/** 数据库设置 The database at MINGJING_DB_URL, else the embedded one under MINGJING_HOME, as Spring's properties. */
final class DatabaseSettings {

    private DatabaseSettings() {}

    static Map<String, Object> found() {
        return ExternalDatabase.configured().map(DatabaseSettings::external).orElseGet(DatabaseSettings::embedded);
    }

    private static Map<String, Object> external(ExternalDatabase database) {
        try {
            database.check();
        } catch (SQLException e) {
            throw new CommandFailedException("database.unreachable", database.url(), e.getMessage());
        }
        return settings(database.url(), database.app(), database.owner());
    }

    private static Map<String, Object> embedded() {
        EmbeddedPostgres server = EmbeddedPostgres.start(home());
        // Runs after the application has closed its connections, so that the last requests still find the database.
        SpringApplication.getShutdownHandlers().add(server::close);
        return settings(server.jdbcUrl(), server.app(), server.owner());
    }

    /** The data folder. */
    static Path home() {
        String home = System.getenv("MINGJING_HOME");
        return Path.of(home == null || home.isBlank() ? "data" : home).toAbsolutePath();
    }

    private static Map<String, Object> settings(String url, ConnectionSecrets app, ConnectionSecrets owner) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("spring.datasource.url", url);
        settings.put("spring.datasource.username", app.user());
        settings.put("spring.datasource.password", app.password());
        settings.put("spring.flyway.url", url);
        settings.put("spring.flyway.user", owner.user());
        settings.put("spring.flyway.password", owner.password());
        settings.put("spring.flyway.placeholders.app", app.user());
        settings.put("mingjing.home", home().toString());
        return settings;
    }
}
