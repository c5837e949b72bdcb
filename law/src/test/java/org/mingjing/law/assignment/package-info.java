/** 分案 Tests of eligibility and draw. */
@NullMarked
package org.mingjing.law.assignment;

import org.jspecify.annotations.NullMarked;
