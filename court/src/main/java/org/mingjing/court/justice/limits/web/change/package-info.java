/** 审限变更页 Record an exclusion, its end, an extension, a conversion, a withdrawal: shown first, then saved. */
@NullMarked
package org.mingjing.court.justice.limits.web.change;

import org.jspecify.annotations.NullMarked;
