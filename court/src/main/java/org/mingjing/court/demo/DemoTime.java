package org.mingjing.court.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示时间 What the demo court did last month is done by the house itself, at a clock that stands in that month meanwhile. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoTime implements BeanPostProcessor {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    static void at(Instant moment, Runnable work) {
        ScopedValue.where(MOMENT, moment).run(work);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Clock clock ? new Remembering(clock) : bean;
    }

    /** Tells the moment that is being told of; else what the other clock tells. */
    private static final class Remembering extends Clock {

        private final Clock present;

        Remembering(Clock present) {
            this.present = present;
        }

        @Override
        public ZoneId getZone() {
            return present.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Remembering(present.withZone(zone));
        }

        @Override
        public Instant instant() {
            return MOMENT.isBound() ? MOMENT.get() : present.instant();
        }
    }
}
