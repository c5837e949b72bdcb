/** 排期测量 The joint check of a hearing against a year's calendar of the largest court. */
@NullMarked
package org.mingjing.bench.hearings;

import org.jspecify.annotations.NullMarked;
