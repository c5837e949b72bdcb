/** 测量 Measurements: what Mingjing costs, each beside an opponent in the same run. */
@NullMarked
package org.mingjing.bench;

import org.jspecify.annotations.NullMarked;
