package org.mingjing.court;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mingjing.database.EmbeddedPostgres;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

/** 全新数据库 An empty database for each application context; one throwaway server for the whole run. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final EmbeddedPostgres SERVER = EmbeddedPostgres.startThrowaway(
            Path.of("../.build/postgres").toAbsolutePath().normalize());

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = "it_" + UUID.randomUUID().toString().replace("-", "");
        SERVER.createDatabase(name);
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
        settings.put(
                "mingjing.home",
                Path.of("target", "home-" + name).toAbsolutePath().toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh-database", settings));
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent closed
                    && closed.getApplicationContext().equals(context)) {
                SERVER.dropDatabase(name);
            }
        });
    }
}
