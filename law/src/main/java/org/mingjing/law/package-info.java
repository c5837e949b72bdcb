/** 法律规则 The rules of law as values. Depends on kernel and the JDK only; no rule reads a file, a clock or a database. */
@NullMarked
package org.mingjing.law;

import org.jspecify.annotations.NullMarked;
