/** 确认 The last question before something takes effect. */
@NullMarked
package org.mingjing.court.ui.components.confirm;

import org.jspecify.annotations.NullMarked;
