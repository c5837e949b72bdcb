/** 期限 A due date with its urgency; opens its reasons. */
@NullMarked
package org.mingjing.court.ui.components.due;

import org.jspecify.annotations.NullMarked;
