/** 基本值 Values without law: citations, decisions, references, money, ranges. Depends on nothing but the JDK. */
@NullMarked
package org.mingjing.kernel;

import org.jspecify.annotations.NullMarked;
