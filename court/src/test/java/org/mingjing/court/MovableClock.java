package org.mingjing.court;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** 可拨的钟 A clock for tests: begins on a day of theirs, runs like any other, and can be put forward. */
@TestConfiguration(proxyBeanMethods = false)
public class MovableClock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Duration start;
    private volatile Duration ahead;

    /** From the first moment at noon of the day the tests are written for, so that no test depends on the day it is run. */
    MovableClock(@Value("${mingjing.test.today}") LocalDate today) {
        this.start = until(today);
        this.ahead = start;
    }

    @Bean
    @Primary
    Clock movable() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("the court has one zone");
            }

            @Override
            public Instant instant() {
                return Instant.now().plus(ahead);
            }
        };
    }

    public void forward(Duration by) {
        ahead = ahead.plus(by);
    }

    /** To noon of that day. */
    public void to(LocalDate day) {
        ahead = until(day);
    }

    private static Duration until(LocalDate day) {
        return Duration.between(Instant.now(), day.atTime(12, 0).atZone(ZONE).toInstant());
    }

    /** 拨回 Before each test: whatever another one did to the clock, it stands on the first day again. */
    static final class Back implements TestExecutionListener {

        @Override
        public void beforeTestMethod(TestContext test) {
            MovableClock clock = test.getApplicationContext().getBean(MovableClock.class);
            clock.ahead = clock.start;
        }
    }
}
