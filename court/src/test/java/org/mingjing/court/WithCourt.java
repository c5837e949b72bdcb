package org.mingjing.court;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * 试验法院 The whole application on a port of its own, over a fresh database of a real PostgreSQL, with a clock that stands
 * on Sunday 2026-11-22 before each test and can be moved, and one person per role ({@link TestCourt}). Tests named *IT.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"mingjing.demo=true", "mingjing.test.today=2026-11-22"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({MovableClock.class, TestCourt.class, TestCases.class})
@TestExecutionListeners(
        listeners = MovableClock.Back.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface WithCourt {}
