/** 前后对比 A date before and after, shown before it is saved. */
@NullMarked
package org.mingjing.court.ui.components.change;

import org.jspecify.annotations.NullMarked;
