/** 值班台 Who is on duty now, and the month of a post. */
@NullMarked
package org.mingjing.court.office.duty.web.board;

import org.jspecify.annotations.NullMarked;
