/** 开庭的试验 Worked by hand. */
@org.jspecify.annotations.NullMarked
package org.mingjing.law.hearing;
