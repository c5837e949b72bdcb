/** 流转测量 One signature in Mingjing's circulation, against the same in a general workflow engine. */
@NullMarked
package org.mingjing.bench.circulation;

import org.jspecify.annotations.NullMarked;
