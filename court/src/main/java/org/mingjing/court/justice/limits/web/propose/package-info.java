/** 提出日历变更页面 A notice typed in by one person, to be confirmed by another. */
@NullMarked
package org.mingjing.court.justice.limits.web.propose;

import org.jspecify.annotations.NullMarked;
