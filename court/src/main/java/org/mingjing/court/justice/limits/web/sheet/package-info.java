/** 审限表页面 The limits sheet of a division and of a court. */
@NullMarked
package org.mingjing.court.justice.limits.web.sheet;

import org.jspecify.annotations.NullMarked;
