/** 雷达发现页 One finding: what tells it, what it costs, its repair. */
@NullMarked
package org.mingjing.court.insight.radar.web.one;

import org.jspecify.annotations.NullMarked;
