/** 标签 A short mark of a state or kind. */
@NullMarked
package org.mingjing.court.ui.components.chip;

import org.jspecify.annotations.NullMarked;
