package org.mingjing.court;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * 试验法院 The whole application on a port of its own, over a fresh database of a real PostgreSQL, with a clock that can
 * be moved and one person per role ({@link TestCourt}). Tests named *IT.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "mingjing.demo=true")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({MovableClock.class, TestCourt.class})
public @interface WithCourt {}
