/** 计数 Figures that open what they count. */
@NullMarked
package org.mingjing.court.ui.components.counters;

import org.jspecify.annotations.NullMarked;
