/** 督办台 All matters in sight, by matter, division and leader. */
@NullMarked
package org.mingjing.court.office.followup.web.board;

import org.jspecify.annotations.NullMarked;
