/** 诉状页 A complaint as it is typed in or put right. */
@NullMarked
package org.mingjing.court.justice.filing.web.complaint;

import org.jspecify.annotations.NullMarked;
