package org.mingjing.court.demo;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 演示启动 Loads the demo court before the server takes its first request, and says on the console how far it is. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoStart implements SmartLifecycle {

    private final DemoCourt demo;
    private final Clock clock;
    private final MessageSource messages;
    private final PrintStream console = System.out;
    private volatile boolean running;

    DemoStart(DemoCourt demo, Clock clock, MessageSource messages) {
        this.demo = demo;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public void start() {
        if (demo.present()) {
            say("demo.present", demo.name());
        } else if (demo.occupied()) {
            say("demo.occupied");
        } else {
            say("demo.loading");
            long began = clock.millis();
            var loaded = demo.load(LocalDate.now(clock));
            double seconds = (clock.millis() - began) / 1000.0;
            say("demo.loaded", demo.name(), loaded.staff(), loaded.cases(), loaded.open(), seconds);
        }
        running = true;
    }

    /** Before the web server, which starts near the end of all. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The terminal's language, as the commands speak it. */
    private void say(String key, Object... arguments) {
        console.println(messages.getMessage(key, arguments, Locale.getDefault()));
    }
}
