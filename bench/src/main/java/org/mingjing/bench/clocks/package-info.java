/** 审限测量 All clocks of the largest court at once, against a loop over days. */
@NullMarked
package org.mingjing.bench.clocks;

import org.jspecify.annotations.NullMarked;
