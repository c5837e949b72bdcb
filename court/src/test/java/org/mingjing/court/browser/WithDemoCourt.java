package org.mingjing.court.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingjing.court.FreshDatabase;
import org.mingjing.court.MovableClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * 演示法院 The demo court and its year of cases, the same for all stories of one run, on a day that does not change:
 * Tuesday 2026-11-24. A story must not rely on what another left untouched.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"mingjing.demo=true", "mingjing.test.today=2026-11-24", "mingjing.test.template=demo"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(MovableClock.class)
@ExtendWith(Chromium.class)
@interface WithDemoCourt {}
