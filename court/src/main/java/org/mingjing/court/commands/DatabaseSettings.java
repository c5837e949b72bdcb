package org.mingjing.court.commands;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjing.database.EmbeddedPostgres;

/** 数据库设置 The database at MINGJING_DB_URL, else the embedded one under MINGJING_HOME, as Spring's properties. */
final class DatabaseSettings {

    private DatabaseSettings() {}

    static Map<String, Object> found() {
        Map<String, Object> settings = new LinkedHashMap<>();
        String url = System.getenv("MINGJING_DB_URL");
        if (url != null && !url.isBlank()) {
            String user = System.getenv().getOrDefault("MINGJING_DB_USER", "mingjing_app");
            String password = System.getenv().getOrDefault("MINGJING_DB_PASSWORD", "");
            put(settings, url, user, password, System.getenv().getOrDefault("MINGJING_DB_OWNER_USER", user),
                    System.getenv().getOrDefault("MINGJING_DB_OWNER_PASSWORD", password));
            return settings;
        }
        EmbeddedPostgres server = EmbeddedPostgres.start(home());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "postgres-stop"));
        put(settings, server.jdbcUrl(), server.app().user(), server.app().password(), server.owner().user(),
                server.owner().password());
        return settings;
    }

    /** The data folder. */
    static Path home() {
        String home = System.getenv("MINGJING_HOME");
        return Path.of(home == null || home.isBlank() ? "data" : home).toAbsolutePath();
    }

    private static void put(
            Map<String, Object> settings, String url, String app, String appPassword, String owner, String ownerPassword) {
        settings.put("spring.datasource.url", url);
        settings.put("spring.datasource.username", app);
        settings.put("spring.datasource.password", appPassword);
        settings.put("spring.flyway.url", url);
        settings.put("spring.flyway.user", owner);
        settings.put("spring.flyway.password", ownerPassword);
        settings.put("spring.flyway.placeholders.app", app);
        settings.put("mingjing.home", home().toString());
    }
}
