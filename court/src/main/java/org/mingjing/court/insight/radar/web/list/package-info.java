/** 雷达清单页 All that stands still without reason, in one's reach. */
@NullMarked
package org.mingjing.court.insight.radar.web.list;

import org.jspecify.annotations.NullMarked;
