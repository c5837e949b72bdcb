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

/** 可拨的钟 A clock for tests: runs like any other, and can be put forward. */
@TestConfiguration(proxyBeanMethods = false)
public class MovableClock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Duration ahead = Duration.ZERO;

    /** From the first moment at noon of the day that the test names, if it names one: the demo court's year ends on it. */
    MovableClock(@Value("${mingjing.test.today:}") String today) {
        if (!today.isEmpty()) {
            to(LocalDate.parse(today));
        }
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
    public final void to(LocalDate day) {
        ahead = Duration.between(Instant.now(), day.atTime(12, 0).atZone(ZONE).toInstant());
    }

    public void reset() {
        ahead = Duration.ZERO;
    }
}
