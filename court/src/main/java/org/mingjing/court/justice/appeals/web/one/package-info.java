/** 上诉页 One appeal with its clocks, for both courts. */
@NullMarked
package org.mingjing.court.justice.appeals.web.one;

import org.jspecify.annotations.NullMarked;
