package org.mingjing.court.commands;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.mingjing.court.CourtApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/** 启动选项 What serve and demo have in common: the port, and the database they find or bring along. */
final class ServerOptions {

    @Option(names = "--port", defaultValue = "8080", descriptionKey = "serve.port")
    int port;

    @Option(names = "--address", defaultValue = "127.0.0.1", descriptionKey = "serve.address")
    String address = "127.0.0.1";

    /** Starts the server and returns when its first page can be asked for; the process lives on until it is stopped. */
    void start(boolean demo) {
        Map<String, Object> settings = new LinkedHashMap<>(DatabaseSettings.found());
        settings.put("server.port", port);
        settings.put("server.address", address);
        settings.put("mingjing.demo", demo);
        settings.put("mingjing.first-administrators", !demo);
        SpringApplication application = new SpringApplication(CourtApplication.class);
        application.setDefaultProperties(settings);
        say(application.run());
    }

    /** The address to open; the loopback is named so that it can be clicked. */
    private void say(ConfigurableApplicationContext server) {
        String host = address.startsWith("127.") || address.equals("0.0.0.0") ? "localhost" : address;
        String url = "http://" + host + ":" + server.getEnvironment().getProperty("local.server.port") + "/";
        System.out.println(server.getMessage("serve.url", new Object[] {url}, Locale.getDefault()));
    }
}
