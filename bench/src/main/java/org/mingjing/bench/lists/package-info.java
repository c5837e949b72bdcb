/** 清单测量 First pages of the work list and the case list as the court grows. */
@NullMarked
package org.mingjing.bench.lists;

import org.jspecify.annotations.NullMarked;
