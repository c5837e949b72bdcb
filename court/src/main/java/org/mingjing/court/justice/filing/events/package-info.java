/** 立案事件 */
@NullMarked
@NamedInterface("events")
package org.mingjing.court.justice.filing.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
