package org.mingjing.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 术语 The Chinese term of art that a type stands for; docs/glossary.csv lists every one. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Term {
    /** The term in Chinese, as the law or the court's practice writes it. */
    String value();
}
