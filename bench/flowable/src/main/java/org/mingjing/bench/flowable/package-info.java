/** 对手 Flowable, set up as its makers advise, doing what a signature in the court does. */
@NullMarked
package org.mingjing.bench.flowable;

import org.jspecify.annotations.NullMarked;
