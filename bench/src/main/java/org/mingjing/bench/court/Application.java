package org.mingjing.bench.court;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.mingjing.court.CourtApplication;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** 受测程序 The whole application in this process, on a port of its own: its beans and its pages. */
public final class Application implements AutoCloseable {

    /** Clients of a measurement are one person in many browsers. */
    static final int SESSIONS = 100;

    private static final BeanPostProcessor OVERHEARD = new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? new Statements(source) : bean;
        }
    };

    private final ConfigurableApplicationContext context;

    private Application(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Application on(Database database, Path home) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("server.port", 0);
        settings.put("server.address", "127.0.0.1");
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", database.app().user());
        settings.put("spring.datasource.password", database.app().password());
        settings.put("spring.flyway.url", database.url());
        settings.put("spring.flyway.user", database.owner().user());
        settings.put("spring.flyway.password", database.owner().password());
        settings.put("spring.flyway.placeholders.app", database.app().user());
        settings.put("mingjing.accounts.sessions", SESSIONS);
        settings.put("spring.main.log-startup-info", false);
        settings.put("logging.level.root", "error");
        settings.put("logging.level.org.mingjing", "error");
        settings.put("mingjing.home", home.toString());
        SpringApplication application = new SpringApplication(CourtApplication.class);
        application.setDefaultProperties(settings);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(OVERHEARD));
        return new Application(application.run());
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
