package org.mingjing.court;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mingjing.database.EmbeddedPostgres;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

/**
 * 全新数据库 A database for each application context; one throwaway server for the whole run. It is empty, but contexts
 * that name a {@code mingjing.test.template} share what the first of them has loaded: the others begin with a copy.
 */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final EmbeddedPostgres SERVER = EmbeddedPostgres.startThrowaway(
            Path.of("../.build/postgres").toAbsolutePath().normalize());

    private static final Map<String, LoadedCourt> TEMPLATES = new HashMap<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = "it_" + UUID.randomUUID().toString().replace("-", "");
        Path home = Path.of("target", "home-" + name).toAbsolutePath();
        String template = context.getEnvironment().getProperty("mingjing.test.template");
        LoadedCourt loaded = template == null ? null : TEMPLATES.get(template);
        if (loaded == null) {
            SERVER.createDatabase(name);
        } else {
            loaded.copyTo(SERVER, name, home);
        }
        String url = SERVER.jdbcUrl(name);
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.datasource.url", url);
        settings.put("spring.datasource.username", SERVER.app().user());
        settings.put("spring.datasource.password", SERVER.app().password());
        // many contexts live side by side: none keeps connections it does not use
        settings.put("spring.datasource.hikari.minimum-idle", 0);
        settings.put("spring.datasource.hikari.idle-timeout", 10_000);
        settings.put("spring.flyway.url", url);
        settings.put("spring.flyway.user", SERVER.owner().user());
        settings.put("spring.flyway.password", SERVER.owner().password());
        settings.put("spring.flyway.placeholders.app", SERVER.app().user());
        settings.put("mingjing.home", home.toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh-database", settings));
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent closed
                    && closed.getApplicationContext().equals(context)) {
                SERVER.dropDatabase(name);
            }
        });
        if (template != null && loaded == null) {
            context.addApplicationListener(event -> {
                if (event instanceof ApplicationReadyEvent) {
                    TEMPLATES.put(template, LoadedCourt.of(SERVER, template, name, home, context));
                }
            });
        }
    }
}
