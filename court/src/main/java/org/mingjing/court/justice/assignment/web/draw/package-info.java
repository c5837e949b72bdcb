/** 分案办理 Looked at first, then case by case. */
@NullMarked
package org.mingjing.court.justice.assignment.web.draw;

import org.jspecify.annotations.NullMarked;
