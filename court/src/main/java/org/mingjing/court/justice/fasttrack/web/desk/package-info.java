/** 速裁团队工作台 The desk of a fast-track team, and the page on which a case leaves it. */
@NullMarked
package org.mingjing.court.justice.fasttrack.web.desk;

import org.jspecify.annotations.NullMarked;
